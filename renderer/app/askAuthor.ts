/** Asking for the name: what a command, a button or an act that signs something calls; `AuthorDialog` shows the question. */
import { create } from 'zustand';
import { useApp } from './appStore.ts';

export const useAsking = create<{ answer: ((given: boolean) => void) | null }>(() => ({ answer: null }));

/** Shows the question, with the name that there is. True where a name was given, false where the person went back. */
export function askAuthor(): Promise<boolean> {
  return new Promise((resolve) => useAsking.setState({ answer: resolve }));
}

/** True where there is a name now; false where the person did not want to give one. */
export function ensureAuthor(): Promise<boolean> {
  return useApp.getState().preferences.author.trim() !== '' ? Promise.resolve(true) : askAuthor();
}
