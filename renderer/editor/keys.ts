/** The keys, as a drafter who knows Word expects them. */
import {
  baseKeymap,
  chainCommands,
  selectNodeBackward,
  selectNodeForward,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { type Command, NodeSelection, Plugin, type Transaction } from 'prosemirror-state';
import { addRowAfter, goToNextCell, isInTable } from 'prosemirror-tables';
import { deleteSelection } from '../../shared/bill/commands/deleteSelected.ts';
import { STRUCTURE_COMMANDS } from '../../shared/bill/commands/index.ts';
import { joinBackward, joinForward } from '../../shared/bill/commands/join.ts';
import { RETYPES } from '../../shared/bill/commands/retype.ts';
import { deleteSoftHyphen, insertSoftHyphen } from '../../shared/bill/commands/softHyphen.ts';
import { lineBreak } from '../../shared/bill/commands/split.ts';
import { TABLE_COMMANDS } from '../../shared/bill/commands/table.ts';
import { type LevelCommand, type WhyNot, whyNot } from '../../shared/bill/commands/whyNot.ts';
import { billSchema } from '../../shared/bill/schema.ts';
import { alone } from './ownSteps.ts';
import { askForFootnote } from './plugins/footnotes.ts';
import { toEdge } from './reveal.ts';
import type { EditorCommand } from './types.ts';

/** Each of these as a step back of its own. */
const eachAlone = <Name extends string>(commands: Record<Name, Command>): Record<Name, Command> =>
  Object.fromEntries(
    Object.entries<Command>(commands).map(([name, command]) => [name, alone(command)]),
  ) as Record<Name, Command>;

const structure = eachAlone(STRUCTURE_COMMANDS);

/** Every command of the door by its name. */
export const COMMANDS: Record<EditorCommand, Command> = {
  ...structure,
  ...eachAlone(TABLE_COMMANDS),
  insertFootnote: askForFootnote,
  undo,
  redo,
  strong: alone(toggleMark(billSchema.marks.strong!)),
  em: alone(toggleMark(billSchema.marks.em!)),
  insertSoftHyphen: alone(insertSoftHyphen),
};

const handled: Command = () => true;

/** Hears why a key of a structural command did nothing. */
export type Refused = (why: WhyNot) => void;

/** The command; where it cannot be done its key is still ours, and the reason is told instead. Asked only then. */
const orWhyNot = (command: LevelCommand, refused: Refused): Command =>
  chainCommands(structure[command], (state, dispatch) => {
    const why = dispatch ? whyNot(state, command) : null;
    if (why) refused(why);
    return true;
  });

/** Ctrl+Alt+1 to 6 by their places on the keyboard: what stands at the cursor becomes another kind. */
export const retypeKeys = (refused: Refused): Readonly<Record<string, Command>> =>
  Object.fromEntries(
    (Object.keys(RETYPES) as (keyof typeof RETYPES)[]).map((name, i) => [
      `Digit${i + 1}`,
      orWhyNot(name, refused),
    ]),
  );

/** At the edge of a text nothing but our own joins may act: the browser's would break the structure. */
const atStart: Command = ({ selection: { $from, empty } }) =>
  empty && $from.parent.isTextblock && $from.parentOffset === 0;
const atEnd: Command = ({ selection: { $from, empty } }) =>
  empty && $from.parent.isTextblock && $from.parentOffset === $from.parent.content.size;

/** A footnote beside the cursor goes as one thing, and comes back as one. */
const deleteFootnote =
  (side: 'nodeBefore' | 'nodeAfter'): Command =>
  (state, dispatch) => {
    const { $from, empty } = state.selection;
    const beside = empty ? $from[side] : null;
    if (beside?.type.name !== 'footnote') return false;
    const from = side === 'nodeBefore' ? $from.pos - beside.nodeSize : $from.pos;
    dispatch?.(state.tr.delete(from, from + beside.nodeSize).scrollIntoView());
    return true;
  };

/** What is selected as one thing by a key beside it, so that the next key takes it out: never text with structure. */
const STANDS_ALONE = new Set(['table', 'kept']);

const selectBeside =
  (select: Command): Command =>
  (state, dispatch, view) => {
    const made: Transaction[] = [];
    if (!select(state, (tr) => made.push(tr), view)) return false;
    const [tr] = made;
    if (!(tr?.selection instanceof NodeSelection) || !STANDS_ALONE.has(tr.selection.node.type.name))
      return false;
    dispatch?.(tr);
    return true;
  };

const atStartOf = chainCommands(alone(joinBackward), selectBeside(selectNodeBackward), atStart);
const atEndOf = chainCommands(alone(joinForward), selectBeside(selectNodeForward), atEnd);
const backspace = chainCommands(
  alone(deleteSelection),
  alone(deleteFootnote('nodeBefore')),
  alone(deleteSoftHyphen('nodeBefore')),
  atStartOf,
);
const del = chainCommands(
  alone(deleteSelection),
  alone(deleteFootnote('nodeAfter')),
  alone(deleteSoftHyphen('nodeAfter')),
  atEndOf,
);
const format = (mark: 'strong' | 'em' | 'underline') => alone(toggleMark(billSchema.marks[mark]!));

/** What keys do that no menu names. */
export const KEY_COMMANDS = {
  enter: chainCommands(structure.split, handled),
  lineBreak: alone(lineBreak),
  backspace,
} as const;

/** Tab in the last cell makes a row more, as in Word. */
const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (dispatch && view) {
    alone(addRowAfter)(state, dispatch);
    goToNextCell(1)(view.state, view.dispatch);
  }
  return true;
};
const previousCell: Command = (state, dispatch) =>
  isInTable(state) && (goToNextCell(-1)(state, dispatch) || true);

/** Escape lets the next Tab leave the text, so that nobody is caught in it who has only a keyboard. */
function tabs(refused: Refused): Plugin {
  let leaving = false;
  const tab = chainCommands(nextCell, orWhyNot('demote', refused));
  const back = chainCommands(previousCell, orWhyNot('promote', refused));
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
          if (leaving) return false;
          return (event.shiftKey ? back : tab)(view.state, view.dispatch, view);
        }
        if (event.key !== 'Shift') leaving = event.key === 'Escape';
        return false;
      },
      handleDOMEvents: {
        focus() {
          leaving = false;
          return false;
        },
      },
    },
  });
}

export function keys(openMark: Command, refused: Refused): Plugin[] {
  return [
    tabs(refused),
    keymap({
      Enter: KEY_COMMANDS.enter,
      'Shift-Enter': KEY_COMMANDS.lineBreak,
      'Mod-Enter': structure.insertArticle,
      'Mod-Shift-Enter': structure.insertParagraph,
      Backspace: backspace,
      'Shift-Backspace': backspace,
      // By words; over lines it is the same as without Ctrl.
      'Mod-Backspace': chainCommands(alone(deleteSelection), atStartOf),
      Delete: del,
      'Mod-Delete': chainCommands(alone(deleteSelection), atEndOf),
      'Alt-ArrowUp': orWhyNot('moveUp', refused),
      'Alt-ArrowDown': orWhyNot('moveDown', refused),
      'Mod-b': format('strong'),
      'Mod-i': format('em'),
      'Mod-u': format('underline'),
      'Mod-z': chainCommands(undoInputRule, undo),
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      'Mod-.': openMark,
      'Ctrl-Home': toEdge('start', false),
      'Ctrl-End': toEdge('end', false),
      'Shift-Ctrl-Home': toEdge('start', true),
      'Shift-Ctrl-End': toEdge('end', true),
    }),
    keymap(baseKeymap),
  ];
}
