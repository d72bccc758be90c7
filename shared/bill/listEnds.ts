/**
 * How the items of a list end, by the bill's tradition: which sign each of them should have, and which it has. A list is
 * the points of a paragraph with their subpoints; an item that holds a list of its own ends where that list ends.
 */
import type { Node } from 'prosemirror-model';
import type { ListSigns } from './tradition/shape.ts';

/** The end of one line. `other`: a sign that is neither that of an item nor that of the last one. */
export interface LineEnd {
  /** Offset in the line where its sign begins (its length where it has none). */
  from: number;
  sign: string;
  conjunction: string;
  other: boolean;
}

export interface ListItem {
  /** Of the item itself, not of what is inside it. */
  id: string;
  /** The line that ends it, and the position before that line; null where a table, a quotation or a note ends it. */
  line: Node | null;
  pos: number;
  blank: boolean;
  /** What it should end with; null for the end of a list that words follow. */
  wanted: { sign: string; conjunction: string } | null;
}

/** What ends the words of an item before the list that it holds; '' where the tradition wants nothing there. */
export const opensWith = ({ opens = ':' }: ListSigns): string => opens;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const lineText = (line: Node): string => line.textBetween(0, line.content.size, '', '\ufffc');

/** Reads the end of a line. A conjunction counts only after a sign: "…; and". */
export function lineEnd(line: Node, signs: ListSigns): LineEnd {
  const whole = lineText(line);
  const text = whole.trimEnd();
  const words = signs.conjunctions.map(literal).join('|');
  const joined = words === '' ? null : new RegExp(`(${literal(signs.item)})\\s+(${words})$`, 'iu').exec(text);
  if (joined) return { from: joined.index, sign: signs.item, conjunction: joined[2]!, other: false };
  for (const sign of [signs.item, signs.last])
    if (sign !== '' && text.endsWith(sign))
      return { from: text.length - sign.length, sign, conjunction: '', other: false };
  return { from: text.length, sign: '', conjunction: '', other: /[,:;.?!…\u2013\u2014\ufffc]$/.test(text) };
}

function isBlank(node: Node): boolean {
  return node.isTextblock ? lineText(node).trim() === '' : !node.isLeaf && node.children.every(isBlank);
}

const isItem = (node: Node): boolean => node.type.name === 'point' || node.type.name === 'subpoint';

function endLine(node: Node, pos: number): { line: Node; pos: number } | null {
  if (node.isTextblock) return { line: node, pos };
  const last = node.lastChild;
  const inside = last && (isItem(last) || last.type.name === 'wording');
  return last && inside ? endLine(last, pos + node.nodeSize - 1 - last.nodeSize) : null;
}

/** Words of the list's opening that ask for "or", and those after which items are examples or terms and are not joined. */
const ANY_OF = /\b(?:any (?:one )?of|one of|either|one or more of|at least one of)\b/i;
const UNJOINED =
  /\b(?:includ(?:e|es|ing)|such as|in particular|for example|namely|terms|expressions|definitions|means)\b|^in this (?:act|law|part|section)\b/i;

function openingOf(owner: Node, first: { pos: number; index: number }): ItemList['opening'] {
  const line = first.index > 0 ? owner.child(first.index - 1) : null;
  return line?.isTextblock ? { line, pos: first.pos - line.nodeSize } : null;
}

export interface ItemList {
  /** The id of the paragraph or of the item that holds it. */
  owner: string;
  lead: string;
  /** The line just before its first item, with the position before that line; null where something else stands there. */
  opening: { line: Node; pos: number } | null;
  items: ListItem[];
}

/**
 * All lists of a paragraph, its own first.
 * @param conjunction what joins the last two items; undefined: what the opening words ask for.
 */
export function listsOf(paragraph: Node, pos: number, signs: ListSigns, conjunction?: string): ItemList[] {
  const out: ItemList[] = [];
  const visit = (owner: Node, at: number, closing: ListItem['wanted']): void => {
    const places: { node: Node; pos: number; index: number }[] = [];
    owner.forEach((node, offset, index) => {
      if (isItem(node)) places.push({ node, pos: at + 1 + offset, index });
    });
    const end = places.at(-1);
    if (!end) return;
    const lead = owner.firstChild ? lineText(owner.firstChild).trim() : '';
    const goesOn = end.index < owner.childCount - 1;
    const joins = conjunction ?? usualConjunction(lead, signs);
    const list: ItemList = {
      owner: String(owner.attrs.id),
      lead,
      opening: openingOf(owner, places[0]!),
      items: [],
    };
    out.push(list);
    // The word stands before the last item; an empty item that was just begun does not take it away.
    const joint = places.findLastIndex(({ node }, i) => i < places.length - 1 && !isBlank(node));
    places.forEach(({ node, pos: before }, i) => {
      const found = endLine(node, before);
      const isLast = i === places.length - 1;
      const inner = { sign: signs.item, conjunction: i === joint ? joins : '' };
      const wanted = isLast ? (goesOn ? null : closing) : inner;
      list.items.push({
        id: String(node.attrs.id),
        line: found?.line ?? null,
        pos: found?.pos ?? before,
        blank: found !== null && lineText(found.line).trim() === '',
        wanted,
      });
      visit(node, before, wanted);
    });
  };
  visit(paragraph, pos, { sign: signs.last, conjunction: '' });
  return out;
}

/** The conjunction for a list with this opening; '' for none. */
export function usualConjunction(lead: string, signs: ListSigns): string {
  const [usual = ''] = signs.conjunctions;
  if (usual === '' || UNJOINED.test(lead)) return '';
  return ANY_OF.test(lead) && signs.conjunctions.includes('or') ? 'or' : usual;
}

/** Whether an item ends as it should. */
export function endsAsWanted(item: ListItem, signs: ListSigns): boolean {
  if (!item.line || !item.wanted) return true;
  const end = lineEnd(item.line, signs);
  return !end.other && end.sign === item.wanted.sign && end.conjunction === item.wanted.conjunction;
}

/** The words and signs that should stand at the end. */
export function endText({ sign, conjunction }: { sign: string; conjunction: string }): string {
  return conjunction === '' ? sign : `${sign} ${conjunction}`;
}
