/** The commands of the editor, as the window offers them. */
import { isLevelCommand } from '../../../shared/bill/commands/whyNot.ts';
import {
  EDITOR_COMMANDS,
  type EditorCommand,
  TABLE_COMMAND_NAMES,
  type TableCommand,
} from '../../editor/types.ts';
import { type Command, writable } from './commandTypes.ts';
import { refuse } from './refusal.ts';
import { draftEditor } from './session.ts';

const GROUP: Record<Exclude<EditorCommand, TableCommand>, Command['group']> = {
  undo: 'text',
  redo: 'text',
  strong: 'text',
  em: 'text',
  split: 'structure',
  demote: 'structure',
  promote: 'structure',
  moveUp: 'structure',
  moveDown: 'structure',
  insertArticle: 'insert',
  insertChapter: 'insert',
  insertSection: 'insert',
  insertPart: 'insert',
  insertParagraph: 'insert',
  insertPoint: 'insert',
  insertAnnex: 'insert',
  insertPreamble: 'insert',
  insertSignature: 'insert',
  insertInstruction: 'insert',
  insertQuoted: 'insert',
  insertNote: 'insert',
  insertFootnote: 'insert',
  insertSoftHyphen: 'insert',
  insertTable: 'insert',
  deleteProvision: 'structure',
  lockNumber: 'structure',
  unlockNumber: 'structure',
  toChapter: 'structure',
  toArticle: 'structure',
  toParagraph: 'structure',
  toPoint: 'structure',
  toSubpoint: 'structure',
  toWording: 'structure',
};

/** The keys that the editor itself listens to, as they are shown to a person. */
const KEYS: Partial<Record<EditorCommand, string>> = {
  undo: 'Ctrl Z',
  redo: 'Ctrl Y',
  strong: 'Ctrl B',
  em: 'Ctrl I',
  demote: 'Tab',
  promote: 'Shift Tab',
  moveUp: 'Alt ↑',
  moveDown: 'Alt ↓',
  insertFootnote: 'Ctrl Alt F',
  insertSoftHyphen: 'Ctrl Alt -',
  toChapter: 'Ctrl Alt 1',
  toArticle: 'Ctrl Alt 2',
  toParagraph: 'Ctrl Alt 3',
  toPoint: 'Ctrl Alt 4',
  toSubpoint: 'Ctrl Alt 5',
  toWording: 'Ctrl Alt 6',
};

function isTableCommand(command: EditorCommand): command is TableCommand {
  return (TABLE_COMMAND_NAMES as readonly string[]).includes(command);
}

function editorCommand(command: EditorCommand): Command {
  return {
    id: command,
    title: isTableCommand(command) ? `editor:table.${command}` : `app:cmd.${command}`,
    group: isTableCommand(command) ? 'table' : GROUP[command],
    shortcut: KEYS[command],
    can: () => writable() && (draftEditor.current?.can(command) ?? false),
    run: () => {
      draftEditor.current?.run(command);
      draftEditor.current?.focus();
    },
    refuse: isLevelCommand(command)
      ? () => refuse(writable() ? (draftEditor.current?.whyNot(command) ?? null) : { code: 'readOnly' })
      : undefined,
  };
}

export const EDITOR_OFFERED: readonly Command[] = [...EDITOR_COMMANDS, ...TABLE_COMMAND_NAMES].map(
  editorCommand,
);
