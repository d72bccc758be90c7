/**
 * The keyboard goes to the cell that the screen asks for. A row may be drawn only after it was asked for (the first rows come
 * when the scroller knows how high it is), so what was asked for stays open until the cell is there; meanwhile whoever takes
 * the keyboard keeps it. A cell that is not among those shown is not waited for.
 */
import { useEffect, useRef } from 'react';
import { nobodyHasFocus } from '../ui/focusFree.ts';
import { type CellPlace, cellId } from './place.ts';
import { useTranslation } from './translationStore.ts';

/**
 * @param at the cell, where it is one of those that are shown.
 * @param scrollTo brings its row into sight.
 */
export function useFocusOnCell(at: CellPlace | null, scrollTo: () => void): void {
  const wanted = useTranslation((s) => s.wanted);
  const asked = useRef<number | null>(null);
  const done = useRef<number | null>(null);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  // After each drawing: any of them may have brought the row.
  useEffect(() => {
    if (done.current === wanted) return;
    // A screen that has just come does not take the keyboard from whoever has gone on meanwhile.
    const atOnce = asked.current !== null && asked.current !== wanted;
    if (at && asked.current !== wanted) scrollTo();
    asked.current = wanted;
    const cell = at ? document.getElementById(cellId(at)) : null;
    if (at && !cell && (atOnce || nobodyHasFocus())) return;
    done.current = wanted;
    if (!cell) return;
    if (!useTranslation.getState().editing && (atOnce || nobodyHasFocus()))
      cell.focus({ preventScroll: true });
    // Heights of rows that were out of sight are estimates until they are drawn.
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => cell.scrollIntoView({ block: 'nearest' }));
  });
}
