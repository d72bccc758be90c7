/** Every command of the drafting window, once: toolbar, menus, palette and keys are drawn from this list. */

import type { Language } from '../../../shared/bill/kinds.ts';
import type { MessageKey } from '../../../shared/messages/index.ts';
import { startComparison } from '../../compare/compareStore.ts';
import { beginMark, canMark, canRenameHere, renameHere } from '../../definitions/dialogs.ts';
import {
  EDITOR_COMMANDS,
  type EditorCommand,
  TABLE_COMMAND_NAMES,
  type TableCommand,
} from '../../editor/types.ts';
import { saveCopy } from '../../exchange/saveCopy.ts';
import { goToNextFinding } from '../../lint/actions.ts';
import { sortedFindings } from '../../lint/findings.ts';
import { takeAnswers } from '../../matrix/answersBack.ts';
import { chooseCopy } from '../../merge/mergeStore.ts';
import { usePanelChoice } from '../../requirements/panelStore.ts';
import { beginComment, beginCommentOn } from '../../review/beginComment.ts';
import { showComments } from '../../review/commentsStore.ts';
import { currentComment, replyToCurrent, settleCurrent, stepComment } from '../../review/walk.ts';
import { goToNextMisspelt, spellingIsOn } from '../../spelling/spelling.ts';
import { decideSuggestions } from '../../suggestions/decide.ts';
import { stepSuggestion, suggestionsHere } from '../../suggestions/goToSuggestion.ts';
import { setSuggestingMode } from '../../suggestions/mode.ts';
import { takeInFiles } from '../../suggestions/TakeInDialog.tsx';
import { showHistory } from '../../versions/historyStore.ts';
import { savePreferences, useApp } from '../appStore.ts';
import { openDialog } from './dialogs.ts';
import { type PanelTab, useDraft } from './draftStore.ts';
import {
  confirmOpenRow,
  goToNextFlag,
  goToNextWaiting,
  overruleOpenRow,
  showFilter,
  usePanel,
} from './goto.ts';
import { closeProject, draftEditor, saveAndSay, setUpChecker } from './session.ts';

export interface Command {
  id: string;
  title: MessageKey;
  group: 'insert' | 'structure' | 'text' | 'table' | 'check' | 'project' | 'view';
  shortcut?: string;
  can(): boolean;
  run(): void;
}

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
  insertNote: 'insert',
  insertFootnote: 'insert',
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
  toChapter: 'Ctrl Alt 1',
  toArticle: 'Ctrl Alt 2',
  toParagraph: 'Ctrl Alt 3',
  toPoint: 'Ctrl Alt 4',
  toSubpoint: 'Ctrl Alt 5',
  toWording: 'Ctrl Alt 6',
};

const writable = (): boolean => {
  const { readOnly, reading } = useDraft.getState();
  return !readOnly && reading === null;
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
  };
}

const always = (): boolean => true;

const hasSuggestions = (): boolean => (useDraft.getState().review?.suggestions.length ?? 0) > 0;

const hasComments = (): boolean => useDraft.getState().comments.length > 0;

function showTab(tab: PanelTab): void {
  useDraft.setState({ tab });
}

function speak(uiLang: Language): void {
  void savePreferences({ uiLang });
  setUpChecker();
}

export const ZOOMS = [80, 90, 100, 115, 130, 150];

export function zoomBy(step: 1 | -1): void {
  const { zoom } = useDraft.getState();
  const next = ZOOMS[ZOOMS.indexOf(zoom) + step];
  if (next !== undefined) useDraft.setState({ zoom: next });
}

const OWN: Command[] = [
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
    id: 'nextBroken',
    title: 'editor:cmd.nextBroken',
    group: 'check',
    can: () => (draftEditor.current?.brokenReferences() ?? 0) > 0,
    run: () => draftEditor.current?.goToBrokenReference(),
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
    id: 'comment',
    title: 'app:cmd.comment',
    group: 'check',
    shortcut: 'Ctrl Alt M',
    can: () => writable() && useDraft.getState().selection !== null,
    run: () => beginComment(),
  },
  {
    id: 'commentOnRequirement',
    title: 'comments:cmd.onRequirement',
    group: 'check',
    can: () => writable() && usePanel.getState().openRow !== '',
    run: () => beginCommentOn(usePanel.getState().openRow),
  },
  {
    id: 'nextComment',
    title: 'comments:cmd.next',
    group: 'check',
    shortcut: 'Ctrl Alt N',
    can: hasComments,
    run: () => stepComment(1),
  },
  {
    id: 'previousComment',
    title: 'comments:cmd.previous',
    group: 'check',
    shortcut: 'Ctrl Alt P',
    can: hasComments,
    run: () => stepComment(-1),
  },
  {
    id: 'replyToComment',
    title: 'comments:cmd.reply',
    group: 'check',
    shortcut: 'Ctrl Alt R',
    can: () => writable() && currentComment() !== null,
    run: replyToCurrent,
  },
  {
    id: 'settleComment',
    title: 'comments:cmd.resolve',
    group: 'check',
    shortcut: 'Ctrl Alt S',
    can: () => writable() && currentComment() !== null,
    run: settleCurrent,
  },
  {
    id: 'commentsForMe',
    title: 'comments:cmd.forMe',
    group: 'check',
    can: hasComments,
    run: () => showComments({ whose: 'forMe' }),
  },
  {
    id: 'lostComments',
    title: 'comments:cmd.lost',
    group: 'check',
    can: hasComments,
    run: () => showComments({ whose: 'lost' }),
  },
  {
    id: 'nextFlag',
    title: 'app:cmd.nextFlag',
    group: 'check',
    shortcut: 'F8',
    can: always,
    run: goToNextFlag,
  },
  {
    id: 'nextWaiting',
    title: 'app:cmd.nextWaiting',
    group: 'check',
    shortcut: 'Shift F8',
    can: always,
    run: goToNextWaiting,
  },
  {
    id: 'confirm',
    title: 'app:cmd.confirm',
    group: 'check',
    shortcut: 'Ctrl Enter',
    can: () => writable() && usePanel.getState().openRow !== '',
    run: confirmOpenRow,
  },
  {
    id: 'nextFinding',
    title: 'lint:cmd.next',
    group: 'check',
    shortcut: 'Alt F8',
    can: () => sortedFindings().open.length > 0,
    run: goToNextFinding,
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
    id: 'overrule',
    title: 'requirements:cmd.overrule',
    group: 'check',
    shortcut: 'Ctrl Alt Enter',
    can: () => writable() && usePanel.getState().openRow !== '',
    run: overruleOpenRow,
  },
  {
    id: 'mine',
    title: 'requirements:cmd.mine',
    group: 'check',
    can: always,
    run: () => showFilter('waiting'),
  },
  {
    id: 'restOnOne',
    title: 'requirements:cmd.single',
    group: 'check',
    can: always,
    run: () => showFilter('single'),
  },
  {
    id: 'orphans',
    title: 'requirements:cmd.orphans',
    group: 'check',
    can: always,
    run: () => showFilter('orphans'),
  },
  {
    id: 'allEvidence',
    title: 'requirements:cmd.allEvidence',
    group: 'check',
    can: always,
    run: () => usePanelChoice.setState((s) => ({ allEvidence: !s.allEvidence })),
  },
  {
    id: 'billKind',
    title: 'requirements:kind.title',
    group: 'check',
    can: writable,
    run: () => openDialog('billKind'),
  },
  {
    id: 'matrix',
    title: 'app:cmd.matrix',
    group: 'check',
    can: always,
    run: () => useApp.setState({ screen: 'matrix' }),
  },
  {
    id: 'takeAnswers',
    title: 'suggestions:answers.open',
    group: 'check',
    can: writable,
    run: () => void takeAnswers(),
  },
  {
    id: 'suggest',
    title: 'suggestions:turnOn',
    group: 'check',
    shortcut: 'Ctrl Shift X',
    can: () => writable() && !useDraft.getState().suggesting,
    run: () => void setSuggestingMode(true),
  },
  {
    id: 'editDirectly',
    title: 'suggestions:turnOff',
    group: 'check',
    shortcut: 'Ctrl Shift X',
    can: () => writable() && useDraft.getState().suggesting,
    run: () => void setSuggestingMode(false),
  },
  {
    id: 'takeInReview',
    title: 'suggestions:takeIn',
    group: 'project',
    can: writable,
    run: () => void takeInFiles(),
  },
  {
    id: 'nextMisspelt',
    title: 'spelling:next',
    group: 'check',
    shortcut: 'Alt F7',
    can: () => writable() && spellingIsOn(),
    run: () => void goToNextMisspelt(),
  },
  {
    id: 'spellingOff',
    title: 'spelling:off',
    group: 'check',
    can: spellingIsOn,
    run: () => void savePreferences({ spelling: false }),
  },
  {
    id: 'spellingOn',
    title: 'spelling:on',
    group: 'check',
    can: () => !spellingIsOn(),
    run: () => void savePreferences({ spelling: true }),
  },
  {
    id: 'spellingWords',
    title: 'spelling:words',
    group: 'check',
    can: always,
    run: () => openDialog('spellingWords'),
  },
  {
    id: 'nextSuggestion',
    title: 'suggestions:next',
    group: 'check',
    shortcut: 'F7',
    can: hasSuggestions,
    run: () => stepSuggestion(1),
  },
  {
    id: 'previousSuggestion',
    title: 'suggestions:previous',
    group: 'check',
    shortcut: 'Shift F7',
    can: hasSuggestions,
    run: () => stepSuggestion(-1),
  },
  {
    id: 'acceptHere',
    title: 'suggestions:acceptHere',
    group: 'check',
    can: () => writable() && hasSuggestions(),
    run: () => void decideSuggestions(suggestionsHere(), 'accepted'),
  },
  {
    id: 'rejectHere',
    title: 'suggestions:rejectHere',
    group: 'check',
    can: () => writable() && hasSuggestions(),
    run: () => void decideSuggestions(suggestionsHere(), 'rejected'),
  },
  {
    id: 'sideBySide',
    title: 'coverage:title',
    group: 'check',
    can: always,
    run: () => useApp.setState({ screen: 'sideBySide' }),
  },
  {
    id: 'calendar',
    title: 'ratification:title',
    group: 'check',
    can: always,
    run: () => useApp.setState({ screen: 'calendar' }),
  },
  {
    id: 'packEditor',
    title: 'packs:title',
    group: 'check',
    can: always,
    run: () => useApp.setState({ screen: 'packs' }),
  },
  { id: 'packs', title: 'app:cmd.packs', group: 'check', can: writable, run: () => openDialog('packs') },
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
  {
    id: 'tabRequirements',
    title: 'app:cmd.tabRequirements',
    group: 'view',
    can: always,
    run: () => showTab('requirements'),
  },
  {
    id: 'tabDrafting',
    title: 'lint:cmd.tab',
    group: 'view',
    can: always,
    run: () => showTab('drafting'),
  },
  {
    id: 'tabComments',
    title: 'app:cmd.tabComments',
    group: 'view',
    can: always,
    run: () => showTab('comments'),
  },
  {
    id: 'tabVersions',
    title: 'app:cmd.tabVersions',
    group: 'view',
    can: always,
    run: () => showTab('versions'),
  },
  { id: 'zoomIn', title: 'app:cmd.zoomIn', group: 'view', can: always, run: () => zoomBy(1) },
  { id: 'zoomOut', title: 'app:cmd.zoomOut', group: 'view', can: always, run: () => zoomBy(-1) },
  {
    id: 'themeLight',
    title: 'app:cmd.themeLight',
    group: 'view',
    can: always,
    run: () => void savePreferences({ theme: 'light' }),
  },
  {
    id: 'themeDark',
    title: 'app:cmd.themeDark',
    group: 'view',
    can: always,
    run: () => void savePreferences({ theme: 'dark' }),
  },
  {
    id: 'themeContrast',
    title: 'app:cmd.themeContrast',
    group: 'view',
    can: always,
    run: () => void savePreferences({ theme: 'contrast' }),
  },
  {
    id: 'themeSystem',
    title: 'app:cmd.themeSystem',
    group: 'view',
    can: always,
    run: () => void savePreferences({ theme: 'system' }),
  },
  {
    id: 'english',
    title: 'app:cmd.english',
    group: 'view',
    can: () => useApp.getState().preferences.uiLang !== 'en',
    run: () => speak('en'),
  },
  {
    id: 'russian',
    title: 'app:cmd.russian',
    group: 'view',
    can: () => useApp.getState().preferences.uiLang !== 'ru',
    run: () => speak('ru'),
  },
  {
    id: 'turkmen',
    title: 'app:cmd.turkmen',
    group: 'view',
    can: () => useApp.getState().preferences.uiLang !== 'tk',
    run: () => speak('tk'),
  },
];

export const COMMANDS: readonly Command[] = [
  ...EDITOR_COMMANDS.map(editorCommand),
  ...TABLE_COMMAND_NAMES.map(editorCommand),
  ...OWN,
];

export function commandOf(id: string): Command {
  const found = COMMANDS.find((command) => command.id === id);
  if (!found) throw new RangeError(`no command ${id}`);
  return found;
}
