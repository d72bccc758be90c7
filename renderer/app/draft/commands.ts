/** Every command of the drafting window, once: toolbar, menus, palette and keys are drawn from this list. */
import { startComparison } from '../../compare/compareStore.ts';
import { beginMark, canMark, canRenameHere, renameHere } from '../../definitions/dialogs.ts';
import { saveCopy } from '../../exchange/saveCopy.ts';
import { chooseCopy } from '../../merge/mergeStore.ts';
import { takeInFiles } from '../../suggestions/TakeInDialog.tsx';
import { showHistory } from '../../versions/historyStore.ts';
import { savePreferences, useApp } from '../appStore.ts';
import { CHECK_COMMANDS } from './checkCommands.ts';
import { always, type Command, writable } from './commandTypes.ts';
import { openDialog } from './dialogs.ts';
import { useDraft } from './draftStore.ts';
import { EDITOR_OFFERED } from './editorCommands.ts';
import { closeProject, draftEditor, saveAndSay } from './session.ts';
import { VIEW_COMMANDS } from './viewCommands.ts';

export type { Command } from './commandTypes.ts';
export { ZOOMS, zoomBy } from './viewCommands.ts';

const signs = (): boolean => useApp.getState().preferences.listSigns ?? true;

const OWN: readonly Command[] = [
  {
    id: 'traditions',
    title: 'traditions:cmd.open',
    group: 'structure',
    can: always,
    run: () => useApp.setState({ screen: 'traditions' }),
  },
  {
    id: 'listSignsOn',
    title: 'traditions:cmd.signsOn',
    group: 'text',
    can: () => !signs(),
    run: () => void savePreferences({ listSigns: true }),
  },
  {
    id: 'listSignsOff',
    title: 'traditions:cmd.signsOff',
    group: 'text',
    can: signs,
    run: () => void savePreferences({ listSigns: false }),
  },
  {
    id: 'insertReference',
    title: 'app:cmd.insertReference',
    group: 'insert',
    can: () => writable() && useDraft.getState().selection !== null,
    run: () => openDialog('reference'),
  },
  {
    id: 'find',
    title: 'editor:cmd.find',
    group: 'text',
    shortcut: 'Ctrl F',
    can: always,
    run: () => draftEditor.current?.find(false),
  },
  {
    id: 'replace',
    title: 'editor:cmd.replace',
    group: 'text',
    shortcut: 'Ctrl H',
    can: writable,
    run: () => draftEditor.current?.find(true),
  },
  {
    id: 'editNumber',
    title: 'editor:cmd.editNumber',
    group: 'structure',
    shortcut: 'F2',
    can: () => writable() && useDraft.getState().selection !== null,
    run: () => void draftEditor.current?.editNumber(),
  },
  {
    id: 'markTerm',
    title: 'definitions:cmd.mark',
    group: 'text',
    can: () => writable() && canMark(),
    run: beginMark,
  },
  {
    id: 'renameTerm',
    title: 'definitions:cmd.rename',
    group: 'text',
    can: () => writable() && canRenameHere(),
    run: renameHere,
  },
  {
    id: 'takeInReview',
    title: 'suggestions:takeIn',
    group: 'project',
    can: writable,
    run: () => void takeInFiles(),
  },
  {
    id: 'saveVersion',
    title: 'app:cmd.saveVersion',
    group: 'project',
    shortcut: 'Ctrl Shift S',
    can: writable,
    run: () => openDialog('saveVersion'),
  },
  {
    id: 'save',
    title: 'app:cmd.save',
    group: 'project',
    shortcut: 'Ctrl S',
    can: writable,
    run: () => void saveAndSay(),
  },
  { id: 'compare', title: 'app:cmd.compare', group: 'project', can: always, run: () => startComparison() },
  {
    id: 'history',
    title: 'compare:history.command',
    group: 'project',
    shortcut: 'Ctrl Alt H',
    can: () => useDraft.getState().selection !== null,
    run: () => showHistory(useDraft.getState().selection?.provision ?? ''),
  },
  {
    id: 'mergeCopy',
    title: 'merge:take',
    group: 'project',
    can: writable,
    run: () => void chooseCopy(),
  },
  {
    id: 'export',
    title: 'app:cmd.export',
    group: 'project',
    shortcut: 'Ctrl Shift E',
    can: always,
    run: () => openDialog('export'),
  },
  {
    id: 'saveCopy',
    title: 'app:cmd.saveCopy',
    group: 'project',
    can: always,
    run: () => void saveCopy(),
  },
  { id: 'close', title: 'app:cmd.close', group: 'project', can: always, run: () => void closeProject() },
];

export const COMMANDS: readonly Command[] = [...EDITOR_OFFERED, ...OWN, ...CHECK_COMMANDS, ...VIEW_COMMANDS];

export function commandOf(id: string): Command {
  const found = COMMANDS.find((command) => command.id === id);
  if (!found) throw new RangeError(`no command ${id}`);
  return found;
}
