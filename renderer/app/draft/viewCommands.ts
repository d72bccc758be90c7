/** Commands that change what is shown, and in which language. */
import type { Language } from '../../../shared/bill/kinds.ts';
import { togglePrintPreview, usePrintPreview } from '../../exchange/previewStore.ts';
import { openHelp } from '../../help/helpStore.ts';
import { startTour } from '../../help/tourStore.ts';
import { savePreferences, useApp } from '../appStore.ts';
import { askAuthor } from '../askAuthor.ts';
import { always, type Command } from './commandTypes.ts';
import { setUpChecker } from './digest.ts';
import { type PanelTab, showTab, useDraft } from './draftStore.ts';
import { setFocusMode, useFocusMode } from './focusMode.ts';

export const ZOOMS = [50, 60, 70, 80, 90, 100, 115, 130, 150, 175, 200];

export function zoomBy(step: 1 | -1): void {
  const { zoom } = useDraft.getState();
  const next = ZOOMS[ZOOMS.indexOf(zoom) + step];
  if (next !== undefined) useDraft.setState({ zoom: next });
}

function openTab(tab: PanelTab): void {
  usePrintPreview.setState({ open: false });
  showTab(tab);
}

function speak(uiLang: Language): void {
  void savePreferences({ uiLang });
  setUpChecker();
}

export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'tabRequirements',
    title: 'app:cmd.tabRequirements',
    group: 'view',
    can: always,
    run: () => openTab('requirements'),
  },
  {
    id: 'tabDrafting',
    title: 'lint:cmd.tab',
    group: 'view',
    can: always,
    run: () => openTab('drafting'),
  },
  {
    id: 'tabComments',
    title: 'app:cmd.tabComments',
    group: 'view',
    can: always,
    run: () => openTab('comments'),
  },
  {
    id: 'tabVersions',
    title: 'app:cmd.tabVersions',
    group: 'view',
    can: always,
    run: () => openTab('versions'),
  },
  {
    id: 'printPreview',
    title: 'exchange:preview.title',
    group: 'view',
    shortcut: 'Ctrl P',
    can: always,
    run: togglePrintPreview,
  },
  { id: 'zoomIn', title: 'app:cmd.zoomIn', group: 'view', can: always, run: () => zoomBy(1) },
  { id: 'zoomOut', title: 'app:cmd.zoomOut', group: 'view', can: always, run: () => zoomBy(-1) },
  {
    id: 'zoomReset',
    title: 'app:cmd.zoomReset',
    group: 'view',
    can: always,
    run: () => useDraft.setState({ zoom: 100 }),
  },
  {
    id: 'focusMode',
    title: 'app:cmd.focusMode',
    group: 'view',
    shortcut: 'Shift F11',
    can: always,
    run: () => setFocusMode(!useFocusMode.getState().on),
  },
  {
    id: 'help',
    title: 'help:cmd.help',
    group: 'view',
    shortcut: 'F1',
    can: always,
    run: () => openHelp(),
  },
  { id: 'tour', title: 'help:cmd.tour', group: 'view', can: always, run: startTour },
  { id: 'author', title: 'app:cmd.author', group: 'view', can: always, run: () => void askAuthor() },
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
