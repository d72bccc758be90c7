/**
 * Where one begins on a screen that has just come: in the text of the bill, at the last project, in the first cell, in the
 * pane that is read there. Without it the keyboard would be nowhere after a project opened or a screen was left. Whoever has
 * the focus already keeps it.
 */
import { useEffect, useRef } from 'react';
import { OVER } from '../ui/focusBack.tsx';
import { nobodyHasFocus } from '../ui/focusFree.ts';
import { type Screen, useApp } from './appStore.ts';
import { useDraft } from './draft/draftStore.ts';
import { focusPaper } from './draft/focusPaper.ts';
import { draftEditor } from './draft/session.ts';

/** Takes the focus; false while what is to have it is still to come. */
type Beginning = () => boolean;

const at =
  (...selectors: string[]): Beginning =>
  () => {
    const found = selectors.flatMap((one) => document.querySelector<HTMLElement>(one) ?? [])[0];
    found?.focus();
    return found !== undefined;
  };

/**
 * Whoever has just started the app has not said yet whether a mouse or keys will be used: where one begins is shown with the
 * first key.
 */
function beginUnseen(element: HTMLElement): void {
  element.setAttribute('data-unseen', '');
  element.focus({ preventScroll: true });
  const seen = (): void => {
    element.removeAttribute('data-unseen');
    window.removeEventListener('keydown', seen, true);
    element.removeEventListener('blur', seen);
  };
  window.addEventListener('keydown', seen, true);
  element.addEventListener('blur', seen);
}

/** The last project; where there is none, a new one. null while the list is read. */
const firstUseful = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('.start-list li button') ??
  (document.querySelector('.start-list .empty') ? document.querySelector('.way.primary') : null);

const atFirst: Beginning = () => {
  const found = firstUseful();
  if (found) beginUnseen(found);
  return found !== null;
};

const inComparison = at('.redline', '.compare-table', '.compare-note[role=alert] button');
const inLanguages = at('.tr-cell[tabindex="0"]', '.translation-empty .btn.primary');

const BEGINNINGS: Partial<Record<Screen, Beginning>> = {
  start: at('.start-list li button'),
  draft: () => {
    focusPaper();
    return draftEditor.current !== null;
  },
  // A comparison is worked out first; where there is none, the texts to compare are chosen.
  compare: () =>
    inComparison() || (document.querySelector('p.compare-note') !== null && at('.sides button')()),
  merge: at('.merge .chg.on', '.merge .compare-side button', '.merge .bar .btn'),
  matrix: at('.matrix-body'),
  sideBySide: at('.matrix-body'),
  calendar: at('.calendar-body'),
  packs: at('.packs-list [aria-current=true]', '.packs-list .open'),
  traditions: at('.packs-list [aria-current=true]', '.packs-list button'),
  translation: () => inLanguages() || document.querySelector('.translation-main .busy') === null,
};

/** How many frames the list of projects is waited for: where there is none yet it never comes. */
const PATIENCE = 300;

export function useFocusOfScreen(): void {
  const screen = useApp((s) => s.screen);
  // The text in the window: the draft, a version in its place, the text before all suggestions; '' for none.
  const text = useDraft((s) =>
    s.project === '' ? '' : `${s.project}/${s.reading?.info.id ?? s.reviewView}`,
  );
  const before = useRef<Screen | null>(null);
  useEffect(() => {
    const first = before.current === null;
    before.current = screen;
    const begin = first && screen === 'start' ? atFirst : BEGINNINGS[screen];
    if (!begin || (screen !== 'start' && text === '')) return;
    let left = screen === 'start' ? PATIENCE : Number.POSITIVE_INFINITY;
    let frame = 0;
    const take = (): void => {
      // A dialog may have come before the screen was there; what it gives the focus back to has gone with the screen before.
      const waits =
        document.activeElement?.closest(OVER) != null || (nobodyHasFocus() && !begin() && --left > 0);
      if (waits) frame = requestAnimationFrame(take);
    };
    // The dialog that led here gives the focus back as it goes; what is begun comes after that.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(take);
    });
    return () => cancelAnimationFrame(frame);
  }, [screen, text]);
}
