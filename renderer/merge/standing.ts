/** What the draft says by now at the place of a conflict, and what a choice makes of it. Pure. */
import type { Node } from 'prosemirror-model';
import type { ConflictChoice, KeptConflict } from '../../shared/api/merges.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import type { MergeConflict } from '../../shared/compare/merge.ts';
import { ownText, type Part, partsOf, plainText } from '../../shared/compare/mergeParts.ts';
import { resolveMerge } from '../../shared/compare/resolveMerge.ts';

export type Side = 'base' | 'ours' | 'theirs';

/** What the place says now; `found` is false where the provision is not in the draft any more. */
export interface Standing {
  found: boolean;
  text: string | null;
  /** Somebody wrote there since: it is none of what the sides or a choice left. */
  touched: boolean;
}

/** The words that a choice stands for; undefined where it stands for no words (`draft`). */
export function textOfChoice(conflict: MergeConflict, choice: ConflictChoice): string | null | undefined {
  if (typeof choice === 'object') return choice.text;
  if (choice === 'draft') return undefined;
  if (choice !== 'both') return conflict[choice];
  if (conflict.kind !== 'words') return conflict.base;
  return [conflict.ours, conflict.theirs].filter((text) => text !== null && text !== '').join(' ');
}

const SIDES: readonly Side[] = ['base', 'ours', 'theirs'];

/** Every text that the merge itself or a choice could have left at the place. */
function expected({ conflict, choice }: KeptConflict): Set<string | null> {
  const texts = new Set<string | null>(SIDES.map((side) => conflict[side]));
  texts.add(textOfChoice(conflict, 'both') ?? null);
  if (choice !== null) texts.add(textOfChoice(conflict, choice) ?? null);
  return texts;
}

const linesOf = (part: Part): string[] => part.lines.map((line) => plainText(line.json));

/**
 * Which line of the provision the conflict is about: where it was, or, where lines were added or removed above it since,
 * the nearest one that says what it said.
 */
export function lineOf(lines: readonly string[], kept: KeptConflict): number {
  const at = Number(kept.conflict.at);
  const known = expected(kept);
  const says = (i: number): boolean => known.has(lines[i] ?? null) && lines[i] !== undefined;
  if (says(at)) return at;
  for (let step = 1; step <= lines.length; step++) {
    if (says(at - step)) return at - step;
    if (says(at + step)) return at + step;
  }
  return at < lines.length ? at : -1;
}

function valueText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function textIn(part: Part, kept: KeptConflict): string | null {
  const { kind, at } = kept.conflict;
  if (kind === 'words') {
    const lines = linesOf(part);
    return lines[lineOf(lines, kept)] ?? null;
  }
  if (kind === 'kind') return part.json.type;
  if (kind === 'number' || kind === 'attribute') return valueText(part.json.attrs?.[at]);
  return ownText(part);
}

export function standingOf(bill: Node, kept: KeptConflict): Standing {
  const { conflict } = kept;
  const part = partsOf(bill.toJSON() as NodeJson).get(conflict.provision);
  if (conflict.kind === 'bill' || conflict.kind === 'move')
    return { found: part !== undefined, text: null, touched: false };
  const text = part ? textIn(part, kept) : null;
  return { found: part !== undefined, text, touched: !expected(kept).has(text) };
}

/** Which choices make sense, in the order of their keys. */
export function choicesFor({ kind, base, ours, theirs }: MergeConflict): (Side | 'both' | 'edit')[] {
  const sides: (Side | 'both' | 'edit')[] = ['ours', 'theirs'];
  if (kind === 'words' && ours !== null && theirs !== null) sides.push('both');
  if (kind === 'words' || kind === 'number') sides.push('edit');
  if (kind !== 'bill' && base !== null) sides.push('base');
  return sides;
}

/** @returns the draft after a choice, or null where the choice does not go together with what the draft is now. */
export function applied(bill: Node, kept: KeptConflict, choice: ConflictChoice): Node | null {
  if (choice === 'draft') return bill;
  const place = located(bill, kept);
  if (!place) return null;
  // The base is a side like the others once another one stands there.
  const conflict =
    choice === 'base'
      ? { ...place, ours: place.base, json: { ...place.json, ours: place.json.base } }
      : place;
  const result = resolveMerge(
    { bill, conflicts: [conflict] },
    { [conflict.id]: choice === 'base' ? 'ours' : choice },
  );
  return result.ok ? result.bill : null;
}

/** The conflict at the line where it stands now; null where its place is gone from the draft. */
function located(bill: Node, kept: KeptConflict): MergeConflict | null {
  const { conflict } = kept;
  if (conflict.kind === 'bill') return conflict;
  const part = partsOf(bill.toJSON() as NodeJson).get(conflict.provision);
  if (!part) return null;
  if (conflict.kind !== 'words') return conflict;
  const at = lineOf(linesOf(part), kept);
  return at < 0 ? null : { ...conflict, at: String(at) };
}
