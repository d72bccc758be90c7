/** Whether the pages stand beside the text, in place of the lists of the panel. */
import { create } from 'zustand';
import { leaveFocusMode } from '../app/draft/focusMode.ts';
import { focusPaper } from '../app/draft/focusPaper.ts';

export const usePrintPreview = create<{ open: boolean }>(() => ({ open: false }));

export function togglePrintPreview(): void {
  const open = !usePrintPreview.getState().open;
  usePrintPreview.setState({ open });
  if (open) leaveFocusMode();
  else requestAnimationFrame(focusPaper);
}
