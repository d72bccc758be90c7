/** Putting ready wording into the bill: a model clause after a provision, pasted lines at the cursor. */
import { Fragment, type Node, type ResolvedPos, Slice } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import { type BillAttrs, billAttrs } from '../document.ts';
import { billSchema } from '../schema.ts';
import { mayStand } from '../tradition/places.ts';
import { type ClauseLine, isHeadingLine, readClause, textLines } from './clause.ts';
import { deleteSelected } from './deleteSelected.ts';
import { positionAfter, selectInserted } from './insert.ts';
import { type BillCommand, innermost, isBlank, isHeaded, isRank, mayComeInto, shiftRank } from './place.ts';

/** The position just inside the start of a provision, or null where the bill has none with this id. */
export function insideOf(bill: Node, provision: string): number | null {
  let found: number | null = null;
  bill.descendants((node, pos) => {
    if (found !== null || node.isTextblock) return false;
    if (node.attrs.id === provision) found = pos + 1;
    return true;
  });
  return found;
}

/**
 * Inserts the text of a clause after a provision (null: at the cursor) as provisions of its own and selects it. Articles
 * go after the article, paragraphs after the paragraph (at the end of an article or division), points after the point.
 * Refused where nothing is left of the text, or where the bill has no place for it.
 */
export function insertClause(text: string, after: string | null): BillCommand {
  return (state, dispatch) => {
    const nodes = readClause(textLines(text), billAttrs(state.doc));
    const inside = after === null ? state.selection.to : insideOf(state.doc, after);
    if (nodes.length === 0 || inside === null) return false;
    const $pos = state.doc.resolve(inside);
    for (const candidate of shapes(nodes, state.doc)) {
      const content = Fragment.from(candidate);
      const at = (after === null ? null : atEndOf($pos, content)) ?? positionAfter($pos, content);
      if (at === null) continue;
      if (dispatch) dispatch(selectInserted(state.tr.insert(at, content), at, content.size));
      return true;
    }
    return false;
  };
}

/** As they were read; points as paragraphs where no point may stand; articles as paragraphs where no article may. */
function shapes(read: readonly Node[], bill: Node): Node[][] {
  const nodes = read.map((node) => flattened(node, billAttrs(bill)));
  const raised = nodes.map((node) => (node.type.name === 'point' ? shiftRank(node, -1) : node));
  const all = raised.includes(null) ? [nodes] : [nodes, raised as Node[]];
  return nodes.some((node) => node.type.name === 'article') ? [...all, nodes.flatMap(withoutArticle)] : all;
}

/** A list that the tradition does not have inside another comes as plain lines of the item above it. */
function flattened(node: Node, attrs: BillAttrs): Node {
  if (node.isTextblock || node.isLeaf || node.type.name === 'table') return node;
  const children = node.children.flatMap((child) => {
    const inner = flattened(child, attrs);
    return isRank(node) && isRank(child) && !mayStand(node.type.name, child.type.name, attrs)
      ? inner.children
      : [inner];
  });
  return node.copy(Fragment.from(children));
}

/** A decree has points: the heading of an article becomes one, with what stood below it as its points where that can be. */
function withoutArticle(node: Node): Node[] {
  if (node.type.name !== 'article') return [node];
  const { paragraph, wording } = billSchema.nodes;
  const heading = node.firstChild!.content;
  const body = node.children.slice(1);
  if (heading.size === 0) return body;
  const first = wording!.create(null, heading);
  const lowered = body.map((child) => shiftRank(child, 1));
  const content = Fragment.from([first, ...lowered.filter((child) => child !== null)]);
  if (!lowered.includes(null) && paragraph!.validContent(content))
    return [paragraph!.create({ id: '' }, content)];
  return [paragraph!.create({ id: '' }, first), ...body];
}

/** The end of the provision that `$pos` is just inside of, where the content may stand there (paragraphs in an article). */
function atEndOf($pos: ResolvedPos, content: Fragment): number | null {
  const node = $pos.parent;
  if (!isHeaded(node) && !isRank(node)) return null;
  // Lines of an article's own kind belong after it; a paragraph after a paragraph, not in it.
  const fits = node.canReplace(node.childCount, node.childCount, content);
  return fits && mayComeInto($pos, $pos.depth, content) ? $pos.end() : null;
}

/**
 * Pasted lines. One line goes in as text; in an empty line a heading begins its article or chapter. Several lines go in as provisions where the cursor is in a numbered provision:
 * the first joins the text at the cursor, the others become provisions after it. Elsewhere they are lines.
 */
export function insertLines(lines: readonly ClauseLine[]): BillCommand {
  return (state, dispatch) => {
    const [first] = lines;
    if (!first) return false;
    const tr = state.tr;
    if (!tr.selection.empty) deleteSelected(tr);
    const { $from } = tr.selection;
    if (!$from.parent.isTextblock) return false;
    const owner = $from.node(-1);
    const emptyLine = isRank(owner) && isBlank(owner);
    if (lines.length === 1 && !(emptyLine && isHeadingLine(first, billAttrs(tr.doc)))) {
      const { words, number } = inPlace(owner, $from.parent, first, billAttrs(tr.doc));
      insertInline(tr, words);
      if (number !== null) tr.setNodeAttribute($from.before(-1), 'number', number);
      dispatch?.(tr.scrollIntoView());
      return true;
    }
    const inserted = isRank(owner) || isHeaded(owner) ? asProvisions(tr, lines) : asLines(tr, lines);
    if (!inserted) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Lines as provisions of their own after what the cursor is in, also out of a table. */
export function insertProvisions(lines: readonly ClauseLine[]): BillCommand {
  return (state, dispatch) => {
    const tr = state.tr;
    if (!placeAll(tr, readClause(lines, billAttrs(tr.doc)), null)) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** One line into an empty provision leaves its typed number behind, since another one is drawn there; an inserted one is given to it. */
function inPlace(
  owner: Node,
  block: Node,
  line: ClauseLine,
  attrs: BillAttrs,
): { words: ClauseLine; number: string | null } {
  const asText = { words: line, number: null };
  if (block.content.size > 0 || !(isRank(owner) || isHeaded(owner)) || owner.firstChild !== block)
    return asText;
  const [read, ...more] = readClause([line], attrs);
  const words = read?.firstChild?.content;
  if (!words || more.length > 0 || isHeaded(read) !== isHeaded(owner)) return asText;
  const alike = read.type === owner.type;
  return { words, number: alike ? (read.attrs.number as string | null) : null };
}

function insertInline(tr: Transaction, inline: Fragment): Transaction {
  return tr.replaceSelection(new Slice(inline, 0, 0));
}

function asLines(tr: Transaction, lines: readonly ClauseLine[]): boolean {
  const { $from } = tr.selection;
  const type = $from.parent.type;
  const blocks = lines.map((line) => type.create($from.parent.attrs, line));
  tr.replaceSelection(new Slice(Fragment.from(blocks), 1, 1));
  return true;
}

function asProvisions(tr: Transaction, lines: readonly ClauseLine[]): boolean {
  const { $from } = tr.selection;
  const own = innermost($from, isRank);
  const nodes = readClause(lines, billAttrs(tr.doc));
  const blank = own && isBlank(own.node) ? own : null;
  // In a text: the first line (without its number) continues it, unless it begins an article or a chapter or keeps its number.
  const [head, ...rest] = nodes;
  const joins = head && isRank(head) && head.attrs.number === null && own !== null && !blank;
  const content = joins ? rest : nodes;
  if (joins) {
    insertInline(tr, head.firstChild!.content);
    const kids = head.children.slice(1);
    if (kids.length > 0) content.unshift(...kids);
  }
  return placeAll(tr, content, blank ? blank.before : null);
}

/** Puts provisions one after the other after the cursor, each at the nearest place of its rank; the cursor goes behind them. */
function placeAll(tr: Transaction, nodes: readonly Node[], blankAt: number | null): boolean {
  let at = tr.selection.to;
  for (const group of groups(nodes)) {
    const placed = place(tr, at, group);
    if (placed === null) return false;
    at = placed;
  }
  const inserted = tr.steps.length;
  if (blankAt !== null && nodes.length > 0) removeBlank(tr, blankAt);
  const end = tr.mapping.slice(inserted).map(at, -1);
  tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1));
  return true;
}

/** Neighbours of one kind go in together: a pasted law of ten thousand lines is one step, not ten thousand. */
function groups(nodes: readonly Node[]): Node[][] {
  const out: Node[][] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.[0]?.type === node.type) last.push(node);
    else out.push([node]);
  }
  return out;
}

function place(tr: Transaction, from: number, nodes: Node[]): number | null {
  // What was copied has to go somewhere: where the tradition has no place for it, the schema decides.
  const strict = shapes(nodes, tr.doc).map((candidate) => ({ candidate, lenient: false }));
  const anywhere = [nodes, ...shapes(nodes, tr.doc)].map((candidate) => ({ candidate, lenient: true }));
  const tries = [...strict, ...anywhere];
  for (const { candidate, lenient } of tries) {
    const content = Fragment.from(candidate);
    const at = positionAfter(tr.doc.resolve(from), content, lenient);
    if (at === null) continue;
    tr.insert(at, content);
    const last = candidate.at(-1)!;
    return lastText(last, at + content.size - last.nodeSize);
  }
  return null;
}

function lastText(node: Node, before: number): number {
  let end = before + node.nodeSize;
  for (let last: Node | null = node; last && !last.isTextblock; last = last.lastChild) end--;
  return end - 1;
}

function removeBlank(tr: Transaction, at: number): void {
  const $at = tr.doc.resolve(at);
  const index = $at.index();
  if ($at.nodeAfter && isBlank($at.nodeAfter) && $at.parent.canReplace(index, index + 1))
    tr.delete(at, at + $at.nodeAfter.nodeSize);
}

/** Inserts a citation of `target` at the cursor; `shown` is what it shows now, `grammaticalCase` the case it is worded in. */
export function insertReference(target: string, shown: string, grammaticalCase: string): BillCommand {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.isTextblock || !state.selection.$from.sameParent(state.selection.$to))
      return false;
    const node = billSchema.nodes.reference!.create({ target, style: 'full', case: grammaticalCase, shown });
    dispatch?.(state.tr.replaceSelectionWith(node, true).scrollIntoView());
    return true;
  };
}
