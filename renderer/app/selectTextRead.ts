/** Ctrl A in a text that can only be read: the text is selected and nothing around it, as where one writes. */
import { writesItself } from './draft/stepBack.ts';

/** The texts of the app that are read: a bill without a pen, a comparison and its table. */
const READ = '.bill-text[aria-readonly="true"], .redline, .compare-table';

/**
 * Selects the text that has the keyboard, where the key asks for it; by its place on the keyboard, for every layout.
 *
 * @returns whether it did. A field keeps its own Ctrl A, and so does what is no text that is read.
 */
export function selectTextRead(event: KeyboardEvent): boolean {
  const { code, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (code !== 'KeyA' || !(ctrlKey || metaKey) || altKey || shiftKey || event.defaultPrevented) return false;
  const text = target instanceof Element && !writesItself(target) ? target.closest(READ) : null;
  if (!text) return false;
  event.preventDefault();
  // The tools over a comparison are no part of its text.
  getSelection()?.selectAllChildren(text.querySelector('.sheet') ?? text);
  return true;
}
