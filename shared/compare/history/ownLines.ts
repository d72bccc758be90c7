/** The own lines of one provision inside the content of its unit, as tokens: what blame follows through the versions. */
import type { BlockRole } from '../../bill/blocks.ts';
import type { NodeJson } from '../../bill/document.ts';
import { FOOTNOTE_SIGN } from '../../bill/footnotes.ts';
import { isProvisionKind } from '../../bill/kinds.ts';
import { withoutSoftHyphens } from '../../text/softHyphens.ts';
import { type Token, tokensOf } from '../tokens.ts';

/** What a reference shows; the words it last showed where nobody knows better. */
export type Cite = (target: string, shown: string) => string;

export interface HistoryToken extends Token {
  /** What makes two tokens the same: the word, the target of a reference, the words of a footnote. Marks say nothing. */
  key: string;
  /** Characters as the editor counts them; 0 for the end of a line. */
  size: number;
  line: number;
}

export interface OwnLines {
  roles: BlockRole[];
  tokens: HistoryToken[];
}

/** The node of a provision inside a unit, or null. */
export function provisionIn(unit: NodeJson, id: string): NodeJson | null {
  if (isProvisionKind(unit.type) && unit.attrs?.id === id) return unit;
  for (const child of unit.content ?? []) {
    const found = provisionIn(child, id);
    if (found) return found;
  }
  return null;
}

/** Ids of a provision and of all inside it. */
export function idsIn(node: NodeJson): string[] {
  const own = isProvisionKind(node.type) ? [String(node.attrs?.id)] : [];
  return [...own, ...(node.content ?? []).flatMap(idsIn)];
}

const TITLE_ROLES: Record<string, BlockRole> = { issuer: 'issuer', title: 'title' };

export function ownLines(provision: NodeJson, cite: Cite): OwnLines {
  const out: OwnLines = { roles: [], tokens: [] };
  const add = (line: NodeJson, role: BlockRole): void => {
    const index = out.roles.push(role) - 1;
    if (index > 0) out.tokens.push({ ...token('\n\n', '\n', 0), line: index - 1 });
    for (const own of tokensOfLine(line, cite)) out.tokens.push({ ...own, line: index });
  };
  const numbered = ['paragraph', 'point', 'subpoint'].includes(provision.type);
  (provision.content ?? []).forEach((child, i) => {
    if (child.type === 'heading') add(child, 'heading');
    else if (child.type === 'title_line') add(child, TITLE_ROLES[String(child.attrs?.role)] ?? 'title_note');
    else if (child.type === 'wording') add(child, numbered && i === 0 ? 'lead' : 'wording');
    else if (child.type === 'table_row')
      for (const cell of child.content ?? []) for (const line of cell.content ?? []) add(line, 'wording');
  });
  return out;
}

type LineToken = Omit<HistoryToken, 'line'>;

const token = (key: string, text: string, size: number): LineToken => ({
  key,
  text,
  size,
  marks: [],
  ref: '',
  glued: false,
});

/** Words are cut across marks, so that a word set half in bold is one word. */
function tokensOfLine(line: NodeJson, cite: Cite): LineToken[] {
  const out: LineToken[] = [];
  let text = '';
  const close = (): void => {
    for (const word of tokensOf([{ text }]))
      out.push(token(withoutSoftHyphens(word.text), word.text, word.text.length));
    text = '';
  };
  for (const node of line.content ?? []) {
    if (node.type === 'text') {
      text += node.text ?? '';
      continue;
    }
    close();
    out.push(atomOf(node, cite));
  }
  close();
  return out;
}

function atomOf(node: NodeJson, cite: Cite): LineToken {
  if (node.type === 'reference') {
    const target = String(node.attrs?.target);
    const text = cite(target, String(node.attrs?.shown ?? ''));
    return { ...token(`\u0001${target}`, text, 1), ref: target };
  }
  if (node.type !== 'footnote') return token('\n', '\n', 1);
  const footnote = String(node.attrs?.text);
  return { ...token(`${FOOTNOTE_SIGN}${footnote}`, ` [${footnote}]`, 1), footnote };
}
