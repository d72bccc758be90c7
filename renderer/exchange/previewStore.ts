/** Whether the pages stand beside the text, in place of the lists of the panel. */
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import { leaveFocusMode } from '../app/draft/focusMode.ts';
import { focusPaper } from '../app/draft/focusPaper.ts';

export const usePrintPreview = create<{ open: boolean }>(() => ({ open: false }));

export function togglePrintPreview(): void {
  const open = !usePrintPreview.getState().open;
  // At once: the next key belongs to the text already.
  flushSync(() => usePrintPreview.setState({ open }));
  if (open) leaveFocusMode();
  else focusPaper();
}
