/** A merge with the choices of a person applied to its conflicts. */
import { type BillResult, type NodeJson, readBill } from '../bill/document.ts';
import { isProvisionKind } from '../bill/kinds.ts';
import type { Merge, MergeConflict, MergeValue } from './merge.ts';
import { joinTexts } from './mergeWords.ts';

/** `both` puts the words of one after the other's, and keeps what one side removed; `text` is what a person wrote instead. */
export type MergeChoice = 'base' | 'ours' | 'theirs' | 'both' | { text: string };

/**
 * The merged bill after the choices, by conflict id; a conflict without a choice leaves the base.
 * @returns the reason where the choices do not make a bill together (a paragraph moved into one that was removed …).
 */
export function resolveMerge(merge: Merge, choices: Readonly<Record<string, MergeChoice>>): BillResult {
  let bill = merge.bill.toJSON() as NodeJson;
  // Words first: a removal would take the line with it, a move would not.
  const rank = (conflict: MergeConflict): number => ['move', 'removal'].indexOf(conflict.kind);
  for (const conflict of [...merge.conflicts].sort((x, y) => rank(x) - rank(y))) {
    const choice = Object.hasOwn(choices, conflict.id) ? choices[conflict.id]! : 'base';
    if (choice !== 'base') bill = applied(bill, conflict, choice);
  }
  return readBill(bill);
}

function applied(bill: NodeJson, conflict: MergeConflict, choice: Exclude<MergeChoice, 'base'>): NodeJson {
  const { kind, provision, json } = conflict;
  const chosen: MergeValue = choice === 'ours' ? json.ours : choice === 'theirs' ? json.theirs : json.base;
  if (kind === 'bill') return isSide(choice) ? (chosen as NodeJson[])[0]! : bill;
  if (kind === 'move')
    return isSide(choice) ? moved(bill, provision, chosen as { parent: string; after: string }) : bill;
  if (kind === 'removal') {
    if (choice === 'both') return bill;
    if (isSide(choice) && chosen === null) return changed(bill, provision, () => null);
    return changed(bill, provision, (node) => withLines(node, linesFor(conflict, choice)));
  }
  return changed(bill, provision, (node) => {
    if (kind === 'words') return withLine(node, Number(conflict.at), linesFor(conflict, choice)[0] ?? null);
    if (kind === 'table')
      return { ...node, content: isSide(choice) ? (chosen as NodeJson[]) : (node.content ?? []) };
    if (kind === 'kind') return isSide(choice) ? withKind(node, String(chosen)) : node;
    const value = isSide(choice) ? attributeOf(chosen) : typeof choice === 'object' ? choice.text : undefined;
    return value === undefined ? node : { ...node, attrs: { ...node.attrs, [conflict.at]: value } };
  });
}

const isSide = (choice: MergeChoice): choice is 'ours' | 'theirs' => choice === 'ours' || choice === 'theirs';

function attributeOf(value: MergeValue): unknown {
  if (typeof value !== 'string') return value;
  return value.startsWith('[') ? (JSON.parse(value) as unknown) : value;
}

/** The lines that a choice stands for. */
function linesFor({ json }: MergeConflict, choice: Exclude<MergeChoice, 'base'>): NodeJson[] {
  const list = (value: MergeValue): NodeJson[] => (Array.isArray(value) ? value : []);
  if (choice === 'ours') return list(json.ours);
  if (choice === 'theirs') return list(json.theirs);
  const shell = [...list(json.base), ...list(json.ours), ...list(json.theirs)][0];
  if (!shell) return [];
  const { content: _, ...empty } = shell;
  if (choice !== 'both')
    return [{ ...empty, ...(choice.text === '' ? {} : { content: [{ type: 'text', text: choice.text }] }) }];
  const words = [list(json.ours), list(json.theirs)].map((lines) => lines[0]?.content ?? []);
  const between = words.every((w) => w.length > 0) ? [{ type: 'text', text: ' ' }] : [];
  const content = joinTexts([...words[0]!, ...between, ...words[1]!]);
  return [{ ...empty, ...(content.length > 0 ? { content } : {}) }];
}

/** The bill with one provision changed, or without it. */
function changed(node: NodeJson, id: string, change: (node: NodeJson) => NodeJson | null): NodeJson {
  if (id === '') return change(node) ?? node;
  if (!node.content) return node;
  const content = node.content.flatMap((child) => {
    if (!isProvisionKind(child.type)) return [child];
    if (child.attrs?.id === id) return change(child) ?? [];
    return [changed(child, id, change)];
  });
  return { ...node, content };
}

function withLine(node: NodeJson, index: number, line: NodeJson | null): NodeJson {
  let at = -1;
  const content = (node.content ?? []).flatMap((child) => {
    if (isProvisionKind(child.type)) return [child];
    at++;
    if (at !== index) return [child];
    return line ? [{ ...line, type: child.type }] : [];
  });
  return { ...node, content };
}

/** The own lines of a provision replaced; its parts stay. */
function withLines(node: NodeJson, lines: readonly NodeJson[]): NodeJson {
  if (node.type === 'table') return lines[0]?.type === 'table_row' ? { ...node, content: [...lines] } : node;
  const parts = (node.content ?? []).filter((child) => isProvisionKind(child.type));
  return { ...node, content: [...lines, ...parts] };
}

const HEADED = new Set(['part', 'section', 'chapter', 'article', 'annex']);

function withKind(node: NodeJson, type: string): NodeJson {
  const [first, ...rest] = node.content ?? [];
  const head =
    first && !isProvisionKind(first.type)
      ? { ...first, type: HEADED.has(type) ? 'heading' : 'wording' }
      : first;
  return { ...node, type, content: head ? [head, ...rest] : rest };
}

function moved(bill: NodeJson, id: string, place: { parent: string; after: string }): NodeJson {
  let node: NodeJson | null = null;
  const without = changed(bill, id, (found) => {
    node = found;
    return null;
  });
  if (!node) return bill;
  const moving: NodeJson = node;
  let found = false;
  const into = changed(without, place.parent, (parent) => {
    found = true;
    const content = [...(parent.content ?? [])];
    const after = content.findIndex((child) => child.attrs?.id === place.after);
    const lines = content.findLastIndex((child) => !isProvisionKind(child.type));
    content.splice(after >= 0 ? after + 1 : lines + 1, 0, moving);
    return { ...parent, content };
  });
  return found ? into : bill;
}
