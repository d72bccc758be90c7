/** What a command of the drafting window is. */
import type { MessageKey } from '../../../shared/messages/index.ts';
import { useDraft } from './draftStore.ts';

export interface Command {
  id: string;
  title: MessageKey;
  group: 'insert' | 'structure' | 'text' | 'table' | 'check' | 'project' | 'view';
  shortcut?: string;
  can(): boolean;
  run(): void;
}

/** Whether the text can be changed now. */
export const writable = (): boolean => {
  const { readOnly, reading } = useDraft.getState();
  return !readOnly && reading === null;
};

export const always = (): boolean => true;

export const hasSuggestions = (): boolean => (useDraft.getState().review?.suggestions.length ?? 0) > 0;
