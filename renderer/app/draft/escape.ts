/**
 * What Escape leaves, one a press: first what is open over the window or answers Escape itself, then the tour, then the print
 * preview beside the text, then the focus mode. Asked in the capture phase, before anything has closed.
 */
import { togglePrintPreview, usePrintPreview } from '../../exchange/previewStore.ts';
import { leaveFocusMode } from './focusMode.ts';

/** Dialogs, menus and cards answer Escape wherever the focus is. */
const OPEN = '.overlay, .popover';
/** These answer it while the focus is in them. */
const ANSWERS = '.find-row, input, textarea, select, [role="dialog"]';

/** Whether Escape belongs to something smaller: what is open, a field, letters that are being composed. */
export function isAnswered(event: KeyboardEvent): boolean {
  if (event.isComposing || document.querySelector(OPEN) !== null) return true;
  return event.target instanceof Element && event.target.closest(ANSWERS) !== null;
}

/** Leaves the preview or the focus mode; the tour, where it is on, has gone first (help/Tour.tsx). */
export function leaveByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || isAnswered(event) || document.querySelector('.tour-card') !== null) return;
  if (usePrintPreview.getState().open) togglePrintPreview();
  else leaveFocusMode();
}
