/** The tour: six stops over the real screen. */
import { create } from 'zustand';
import { savePreferences, useApp } from '../app/appStore.ts';
import { useDraft } from '../app/draft/draftStore.ts';
import { setFocusMode, useFocusMode } from '../app/draft/focusMode.ts';
import { focusPaper } from '../app/draft/focusPaper.ts';
import { goToNextFlag } from '../app/draft/goto.ts';
import { useHelp } from './helpStore.ts';

export interface Stop {
  id: 'start' | 'page' | 'requirements' | 'flag' | 'versions' | 'export';
  /** What it points to; the first that is drawn. */
  targets: string[];
  /** On which side of it the card stands, where there is room. */
  side: 'bottom' | 'left' | 'right';
  /** Brings what is shown into view. */
  prepare?: () => void;
}

export const STOPS: readonly Stop[] = [
  { id: 'start', targets: ['[data-tour="sample"]'], side: 'right' },
  { id: 'page', targets: ['.bill-text article[data-kind="article"]', '.bill-text'], side: 'bottom' },
  {
    id: 'requirements',
    targets: ['.side .cov', '.side'],
    side: 'left',
    prepare: () => useDraft.setState({ tab: 'requirements' }),
  },
  {
    id: 'flag',
    targets: ['.bill-text .current p:has(.word-conflict)', '.bill-text p:has(.word-conflict)'],
    side: 'bottom',
    prepare: goToNextFlag,
  },
  { id: 'versions', targets: ['[data-tour="version"]'], side: 'bottom' },
  { id: 'export', targets: ['[data-tour="export"]'], side: 'bottom' },
];

/** `at`: which stop, null while nobody is on the tour. */
export const useTour = create<{ at: number | null }>(() => ({ at: null }));

/** From the start screen at the first stop; from a bill at the page, which is the second. */
export function startTour(): void {
  useHelp.setState({ chapter: null });
  const inBill = useDraft.getState().project !== '';
  if (inBill) useApp.setState({ screen: 'draft' });
  if (useFocusMode.getState().on) setFocusMode(false);
  useTour.setState({ at: inBill ? 1 : 0 });
}

export function endTour(): void {
  useTour.setState({ at: null });
  requestAnimationFrame(focusPaper);
  if (!useApp.getState().preferences.toured) void savePreferences({ toured: true });
}

export function stepTour(step: 1 | -1): void {
  const { at } = useTour.getState();
  if (at === null) return;
  const next = at + step;
  if (next >= STOPS.length) endTour();
  else useTour.setState({ at: Math.max(0, next) });
}
