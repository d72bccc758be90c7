/**
 * Steps back and forth of the draft, asked for from elsewhere than the text: by a key in a list or panel, or from the system's
 * menu. A field one writes in has steps of its own.
 */
import { useApp } from '../appStore.ts';
import { commandOf } from './commands.ts';
import { runNow } from './commandTypes.ts';

export type Step = 'undo' | 'redo';

/** The step a key asks for, null for any other key; by its place on the keyboard, for every layout. */
export function stepOfKey({
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): Step | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
  return code === 'KeyY' && !shiftKey ? 'redo' : null;
}

/** Whether somebody writes there who has steps of their own: the text of the bill, or a field. */
export const writesItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The keyboard stays where it is: who settles suggestions in a list goes on in it. */
export function stepBeside(step: Step): void {
  const { activeElement } = document;
  runNow(commandOf(step));
  if (activeElement instanceof HTMLElement && activeElement !== document.body && activeElement.isConnected)
    activeElement.focus();
}

/** From the menu, where nobody knows who has the keyboard: a field steps for itself, also one of a dialog. */
export function stepFromMenu(step: Step): void {
  const { activeElement } = document;
  const inBill = activeElement?.closest('.bill-text') != null;
  // No other way is known to ask a field for its own step back.
  if (!inBill && writesItself(activeElement)) document.execCommand(step);
  else if (useApp.getState().screen === 'draft' && !document.querySelector('.overlay')) stepBeside(step);
}
