/** What a command of the drafting window is. */
import type { MessageKey } from '../../../shared/messages/index.ts';
import { settle } from '../../editor/restOfKeys.ts';
import { useDraft } from './draftStore.ts';
import { forgetRefusal } from './refusal.ts';

export interface Command {
  id: string;
  title: MessageKey;
  group: 'insert' | 'structure' | 'text' | 'table' | 'check' | 'project' | 'view';
  shortcut?: string;
  can(): boolean;
  run(): void;
  /** Where it cannot be done: says why. */
  refuse?(): void;
}

/**
 * Does a command on the text and the place as they are in this moment, where it is possible there: lists, menus and buttons
 * were drawn at the last rest of the keys and may offer what was possible before.
 */
export function runNow(command: Command): void {
  settle();
  forgetRefusal();
  if (command.can()) command.run();
  else command.refuse?.();
}

/** Whether the text can be changed now. */
export const writable = (): boolean => {
  const { readOnly, reading } = useDraft.getState();
  return !readOnly && reading === null;
};

export const always = (): boolean => true;

export const hasSuggestions = (): boolean => (useDraft.getState().review?.suggestions.length ?? 0) > 0;
