/**
 * Parts of a bill that were copied out of one. The library fits them in where they have a place; where they have none it
 * makes one, tears a table or a list in two, and fills gaps with empty provisions. There they go in as lines with numbers.
 */
import { Fragment, type Node, type Slice } from 'prosemirror-model';
import { Selection, type Transaction } from 'prosemirror-state';
import { billSchema } from '../schema.ts';
import type { ClauseLine } from './clause.ts';
import { deleteSelected, fitted, overLines } from './deleteSelected.ts';
import { positionAfter } from './insert.ts';
import { insertLines } from './lines.ts';
import { type BillCommand, innermost, isHeaded, isRank } from './place.ts';

interface Counted {
  lines: number;
  empty: number;
  quoted: number;
  tables: number;
}

function count(content: Fragment): Counted {
  const found: Counted = { lines: 0, empty: 0, quoted: 0, tables: 0 };
  content.descendants((node) => {
    if (node.isTextblock) found[node.content.size > 0 ? 'lines' : 'empty']++;
    if (node.type.name === 'quoted') found.quoted++;
    if (node.type.name === 'table') found.tables++;
    return !node.isTextblock;
  });
  return found;
}

/** Whether there is something now that was neither in the text nor in what came in. */
function madeUp(before: Node, slice: Slice, after: Node): boolean {
  const [was, came, is] = [count(before.content), count(slice.content), count(after.content)];
  return (['empty', 'quoted', 'tables'] as const).some((what) => is[what] > was[what] + came[what]);
}

/** The lines of a slice, each with the number that its plain text shows. */
function numberedLines(slice: Slice, plain: string): ClauseLine[] {
  const blocks: Node[] = [];
  slice.content.descendants((node) => {
    if (node.isTextblock) blocks.push(node);
    return !node.isTextblock;
  });
  const shown = plain.split('\n');
  return blocks
    .map((block, i) => {
      const line = shown.length === blocks.length ? shown[i]! : '';
      const number = line.endsWith(block.textContent)
        ? line.slice(0, -block.textContent.length || undefined)
        : '';
      const before = number === '' ? Fragment.empty : Fragment.from(billSchema.text(number));
      return block.content.size > 0 ? before.append(block.content) : Fragment.empty;
    })
    .filter((line) => line.size > 0);
}

const inCell: (state: Parameters<BillCommand>[0]) => boolean = ({ selection: { $from } }) =>
  innermost($from, (node) => node.type.spec.tableRole !== undefined) !== null;

const isCells = (slice: Slice): boolean =>
  ['row', 'cell', 'header_cell', 'table'].includes(String(slice.content.firstChild?.type.spec.tableRole));

const isComplete = (node: Node): boolean =>
  node.isText || (node.type.validContent(node.content) && node.children.every(isComplete));

/** Without the chapters around it that were copied only in part. */
function withoutHolders(content: Fragment): Fragment {
  const { firstChild: only, childCount } = content;
  return childCount === 1 && only && isHeaded(only) && !isComplete(only)
    ? withoutHolders(only.content)
    : content;
}

/**
 * Articles and what holds them, in the middle of the words of a numbered provision: they come after it, where they may
 * stand, and it keeps its words, which the library would hang on to the last words that came in. Null for anything else.
 */
function behindWords(tr: Transaction, slice: Slice): Transaction | null {
  const content = withoutHolders(slice.content);
  const { $from, $to } = tr.selection;
  const amid =
    $from.parent.isTextblock && $from.sameParent($to) && $to.parentOffset < $to.parent.content.size;
  const whole = content.size > 0 && content.content.every((node) => isHeaded(node) && isComplete(node));
  if (!amid || !whole || !isRank($from.node(-1))) return null;
  const behind = positionAfter($from, content);
  if (behind === null) return null;
  const at = behind - ($to.pos - $from.pos);
  tr.delete($from.pos, $to.pos).insert(at, content);
  return tr.setSelection(Selection.near(tr.doc.resolve(at + content.size), -1));
}

/**
 * Puts copied parts in at the cursor; refuses what is one line, cells for a table, and what the editor fits in well itself.
 * @param plain the same as plain text, a line for each line, with its number.
 */
export function insertOwn(slice: Slice, plain: string): BillCommand {
  return (state, dispatch) => {
    if (count(slice.content).lines < 2 || (inCell(state) && isCells(slice))) return false;
    const over = overLines(state.selection);
    const tr = over ? deleteSelected(state.tr) : state.tr;
    const before = tr.doc;
    const behind = behindWords(tr, slice);
    if (behind) {
      dispatch?.(asPaste(behind));
      return true;
    }
    const fits = fitted(() => tr.replaceSelection(slice));
    if (fits && !madeUp(before, slice, fits.doc)) {
      if (over) dispatch?.(asPaste(fits));
      return over;
    }
    return insertLines(numberedLines(slice, plain))(state, dispatch && ((made) => dispatch(asPaste(made))));
  };
}

const asPaste = (tr: Transaction): Transaction =>
  tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste');
