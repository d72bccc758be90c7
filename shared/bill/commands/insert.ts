/** Inserting provisions: each goes to the nearest place after the cursor where the structure takes it. */
import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model';
import { Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { billAttrs } from '../document.ts';
import { isDivisionKind } from '../kinds.ts';
import { billSchema } from '../schema.ts';
import { mayStand } from '../tradition/places.ts';
import {
  type BillCommand,
  emptyProvision,
  emptyWording,
  innermost,
  mayComeInto,
  type Place,
  placeAt,
} from './place.ts';

/**
 * The nearest position after `$pos` where these nodes may stand: after the innermost thing around it that lets them, or
 * else further down in the bill (articles before a preamble, annexes after the signature). Null where there is none.
 * @param lenient what is pasted has to go somewhere: the tradition is not asked.
 */
export function positionAfter($pos: ResolvedPos, content: Fragment, lenient = false): number | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const place = placeAt($pos, depth);
    const at = place.index + 1;
    if (place.parent.canReplace(at, at, content) && (lenient || mayComeInto($pos, depth - 1, content)))
      return place.after;
  }
  const bill = $pos.node(0);
  if (!lenient && !mayComeInto($pos, 0, content)) return null;
  let pos = $pos.depth > 0 ? $pos.after(1) : $pos.pos;
  for (let i = $pos.depth > 0 ? $pos.indexAfter(0) : $pos.index(0); i <= bill.childCount; i++) {
    if (bill.canReplace(i, i, content)) return pos;
    pos += bill.maybeChild(i)?.nodeSize ?? 0;
  }
  return null;
}

function insertAndEnter(tr: Transaction, at: number, content: Fragment): Transaction {
  tr.insert(at, content);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView();
}

function inserter(make: () => Node): BillCommand {
  return (state, dispatch) => {
    const content = Fragment.from(make());
    const at = positionAfter(state.selection.$to, content);
    if (at === null) return false;
    dispatch?.(insertAndEnter(state.tr, at, content));
    return true;
  };
}

export const insertArticle = inserter(() => emptyProvision('article'));
export const insertParagraph = inserter(() => emptyProvision('paragraph'));
export const insertPoint = inserter(() => emptyProvision('point'));
export const insertAnnex = inserter(() => emptyProvision('annex'));

/** What a bill has once, where it has its place, from wherever the cursor is; refused where there is one. */
function onceInBill(kind: 'preamble' | 'signature'): BillCommand {
  return (state, dispatch) => {
    const { doc } = state;
    const made = billSchema.nodes[kind]!.create({ id: '' }, emptyWording());
    for (let i = 0, pos = 0; i <= doc.childCount; pos += doc.maybeChild(i)?.nodeSize ?? 0, i++)
      if (doc.canReplace(i, i, Fragment.from(made)) && (kind === 'preamble' || endsAt(doc, i))) {
        dispatch?.(insertAndEnter(state.tr, pos, Fragment.from(made)));
        return true;
      }
    return false;
  };
}

/** Whether only annexes follow. */
const endsAt = (bill: Node, index: number): boolean => {
  const next = bill.maybeChild(index);
  return next === null || next.type.name === 'annex';
};

/** After the title, before all else. */
export const insertPreamble = onceInBill('preamble');
/** After all but the annexes. */
export const insertSignature = onceInBill('signature');

/** A note goes after the text at the cursor; a note inside a note or a cell would be lost among what it explains. */
export const insertNote: BillCommand = (state, dispatch) => {
  if (innermost(state.selection.$from, (node) => ['note', 'table'].includes(node.type.name))) return false;
  return inserter(() => emptyProvision('note'))(state, dispatch);
};

function emptyTable(rows: number, columns: number): Node {
  const { table, table_row, table_cell, table_header } = billSchema.nodes;
  const row = (cell: typeof table_cell) =>
    table_row!.create(
      null,
      Array.from({ length: columns }, () => cell!.create(null, emptyWording())),
    );
  return table!.create({ id: '' }, [
    row(table_header),
    ...Array.from({ length: rows - 1 }, () => row(table_cell)),
  ]);
}

/** A table of three columns with a header row and two more. */
export const insertTable: BillCommand = (state, dispatch) => {
  if (innermost(state.selection.$from, (node) => node.type.name === 'table')) return false;
  return inserter(() => emptyTable(3, 3))(state, dispatch);
};

/** A division that begins at the cursor: what follows in the division of that kind (or without one) comes under it. */
function divisionInserter(kind: 'part' | 'section' | 'chapter'): BillCommand {
  return (state, dispatch) => {
    const { $to } = state.selection;
    const type = billSchema.nodes[kind]!;
    const made = emptyProvision(kind);
    const host = hostOf($to, made);
    if (!host) {
      const at = positionAfter($to, Fragment.from(made));
      if (at === null) return false;
      dispatch?.(insertAndEnter(state.tr, at, Fragment.from(made)));
      return true;
    }
    const { from, nodes } = followers($to, host, made);
    const content = made.content.append(Fragment.from(nodes));
    if (!type.validContent(content)) return false;
    if (dispatch) {
      const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0);
      const tr = state.tr;
      if (size > 0) tr.delete(from, from + size);
      dispatch(
        insertAndEnter(tr, host.node.type === type ? from + 1 : from, Fragment.from(made.copy(content))),
      );
    }
    return true;
  };
}

/** The thing around the cursor after which a division of this kind may stand. */
function hostOf($pos: ResolvedPos, made: Node): Place | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const place = placeAt($pos, depth);
    const fits = place.parent.canReplaceWith(place.index + 1, place.index + 1, made.type);
    if (fits && mayComeInto($pos, depth - 1, Fragment.from(made))) return place;
  }
  return null;
}

/** What stands in a division beside its articles, or in a decree instead of them. */
const LOOSE = new Set(['paragraph', 'table', 'quoted', 'note']);

/** What comes under the new division: the rest of the division of the same kind, or the siblings up to the next one. */
function followers($pos: ResolvedPos, host: Place, made: Node): { from: number; nodes: Node[] } {
  if (host.node.type === made.type) {
    const inHeading = $pos.depth === host.depth + 1;
    const index = $pos.index(host.depth);
    const nodes = inHeading ? [] : host.node.children.slice(index + 1);
    const from = host.after - 1 - nodes.reduce((sum, node) => sum + node.nodeSize, 0);
    return { from, nodes };
  }
  const nodes: Node[] = [];
  const attrs = billAttrs($pos.node(0));
  for (const sibling of host.parent.children.slice(host.index + 1)) {
    const loose = LOOSE.has(sibling.type.name) && mayStand(made.type.name, 'paragraph', attrs);
    const taken = isDivisionKind(sibling.type.name) || sibling.type.name === 'article' || loose;
    const below = made.type.contentMatch.matchType(billSchema.nodes.heading!)?.matchType(sibling.type);
    if (!taken || sibling.type === made.type || !below) break;
    nodes.push(sibling);
  }
  return { from: host.after, nodes };
}

export const insertChapter = divisionInserter('chapter');
export const insertSection = divisionInserter('section');
export const insertPart = divisionInserter('part');

/** Selects the inserted nodes' first text, for commands that insert ready wording. */
export function selectInserted(tr: Transaction, from: number, size: number): Transaction {
  const start = Selection.findFrom(tr.doc.resolve(from), 1, true) ?? Selection.near(tr.doc.resolve(from));
  const end = Selection.findFrom(tr.doc.resolve(from + size), -1, true) ?? start;
  return tr.setSelection(TextSelection.between(start.$from, end.$to)).scrollIntoView();
}
