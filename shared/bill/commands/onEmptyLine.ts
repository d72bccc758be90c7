/** What one can begin on an empty line: the line becomes it, or gives way to it. */
import type { Transaction } from 'prosemirror-state';
import {
  insertAnnex,
  insertNote,
  insertPart,
  insertSection,
  insertSignature,
  insertTable,
} from './insert.ts';
import { lawful } from './lawful.ts';
import { type BillCommand, innermost, isBlank, isRank } from './place.ts';
import { insertInstruction, insertQuoted } from './quote.ts';
import { RETYPE_COMMANDS } from './retype.ts';

/** Whether the cursor stands in a text without a word. */
export const isEmptyLine: BillCommand = ({ selection: { empty, $from } }) =>
  empty && $from.parent.isTextblock && $from.parent.content.size === 0;

/** The provision of the empty line is not left behind where something else was begun beside it. */
function withoutLine(command: BillCommand): BillCommand {
  return (state, dispatch) => {
    const line = innermost(state.selection.$from, isRank);
    return command(
      state,
      dispatch &&
        ((tr: Transaction) => {
          const at = line ? tr.mapping.map(line.before, -1) : 0;
          const left = line ? tr.doc.nodeAt(at) : null;
          const $at = tr.doc.resolve(at);
          const goes =
            left?.attrs.id === line?.node.attrs.id &&
            left !== null &&
            isBlank(left) &&
            left.childCount === 1 &&
            $at.parent.canReplace($at.index(), $at.index() + 1);
          dispatch(goes ? tr.delete(at, at + left.nodeSize) : tr);
        }),
    );
  };
}

/** In the order in which they are offered; the names are those of kinds. */
export const LINE_COMMANDS = {
  article: RETYPE_COMMANDS.toArticle,
  paragraph: RETYPE_COMMANDS.toParagraph,
  point: RETYPE_COMMANDS.toPoint,
  subpoint: RETYPE_COMMANDS.toSubpoint,
  wording: RETYPE_COMMANDS.toWording,
  chapter: RETYPE_COMMANDS.toChapter,
  section: withoutLine(lawful(insertSection)),
  part: withoutLine(lawful(insertPart)),
  quoted: insertQuoted,
  instruction: withoutLine(insertInstruction),
  table: insertTable,
  note: insertNote,
  annex: withoutLine(lawful(insertAnnex)),
  signature: withoutLine(insertSignature),
} as const;
export type LineCommand = keyof typeof LINE_COMMANDS;
