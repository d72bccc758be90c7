/** Only the page, and on it the article one writes in: everything else of the window waits until one comes back. */
import { create } from 'zustand';
import { draftEditor } from './session.ts';

export const useFocusMode = create<{ on: boolean }>(() => ({ on: false }));

export function setFocusMode(on: boolean): void {
  useFocusMode.setState({ on });
  // The page is laid out anew first.
  requestAnimationFrame(() => draftEditor.current?.focus());
}

export function leaveFocusMode(): void {
  if (useFocusMode.getState().on) setFocusMode(false);
}
