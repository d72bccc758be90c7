/** Which chapter of the help book is open, and which one belongs to where a person is. */
import { create } from 'zustand';
import type { ChapterId } from '../../shared/help/chapters.ts';
import { type Screen, useApp } from '../app/appStore.ts';
import { type DialogName, useDialogs } from '../app/draft/dialogs.ts';
import { type PanelTab, useDraft } from '../app/draft/draftStore.ts';

export const useHelp = create<{ chapter: ChapterId | null }>(() => ({ chapter: null }));

const OF_SCREEN: Partial<Record<Screen, ChapterId>> = {
  start: 'start',
  compare: 'versions',
  merge: 'files',
  matrix: 'decisions',
  calendar: 'decisions',
  sideBySide: 'requirements',
  packs: 'packs',
  traditions: 'structure',
  translation: 'languages',
};
const OF_DIALOG: Partial<Record<DialogName, ChapterId>> = {
  palette: 'keyboard',
  saveVersion: 'versions',
  export: 'word',
  reference: 'references',
  packs: 'packs',
  billKind: 'requirements',
};
const OF_TAB: Partial<Record<PanelTab, ChapterId>> = {
  requirements: 'requirements',
  comments: 'comments',
  versions: 'versions',
  drafting: 'definitions',
};

export interface Place {
  screen: Screen;
  dialog: DialogName | null;
  /** The tab of the panel, where a person is in the panel. */
  tab: PanelTab | null;
}

/** The chapter about a place. */
export function chapterOf({ screen, dialog, tab }: Place): ChapterId {
  if (screen !== 'draft') return OF_SCREEN[screen] ?? 'start';
  const named = (dialog && OF_DIALOG[dialog]) ?? (tab && OF_TAB[tab]);
  return named ?? 'structure';
}

export function openHelp(chapter?: ChapterId): void {
  const inPanel = document.activeElement?.closest('.side') != null;
  const place: Place = {
    screen: useApp.getState().screen,
    dialog: useDialogs.getState().open,
    tab: inPanel ? useDraft.getState().tab : null,
  };
  useHelp.setState({ chapter: chapter ?? chapterOf(place) });
}
