/** Commands that look at the text: requirements, findings, comments, suggestions. */
import { goToNextFinding } from '../../lint/actions.ts';
import { sortedFindings } from '../../lint/findings.ts';
import { takeAnswers } from '../../matrix/answersBack.ts';
import { usePanelChoice } from '../../requirements/panelStore.ts';
import { beginComment, beginCommentOn } from '../../review/beginComment.ts';
import { showComments } from '../../review/commentsStore.ts';
import { currentComment, replyToCurrent, settleCurrent, stepComment } from '../../review/walk.ts';
import { goToNextMisspelt, spellingIsOn } from '../../spelling/spelling.ts';
import { decideSuggestions } from '../../suggestions/decide.ts';
import { stepSuggestion, suggestionsHere } from '../../suggestions/goToSuggestion.ts';
import { setSuggestingMode } from '../../suggestions/mode.ts';
import { openTranslations } from '../../translation/translationStore.ts';
import { savePreferences, useApp } from '../appStore.ts';
import { always, type Command, hasSuggestions, writable } from './commandTypes.ts';
import { openDialog } from './dialogs.ts';
import { useDraft } from './draftStore.ts';
import {
  confirmOpenRow,
  goToNextFlag,
  goToNextWaiting,
  overruleOpenRow,
  showFilter,
  usePanel,
} from './goto.ts';
import { draftEditor } from './session.ts';

const hasComments = (): boolean => useDraft.getState().comments.length > 0;

export const CHECK_COMMANDS: readonly Command[] = [
  {
    id: 'nextBroken',
    title: 'editor:cmd.nextBroken',
    group: 'check',
    can: () => (draftEditor.current?.brokenReferences() ?? 0) > 0,
    run: () => draftEditor.current?.goToBrokenReference(),
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
    id: 'languages',
    title: 'translation:cmd.open',
    group: 'check',
    can: always,
    run: openTranslations,
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
];
