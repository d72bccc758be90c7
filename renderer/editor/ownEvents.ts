/**
 * Letters are between the browser and the text. React listens to these events for the whole window, and with each letter
 * walks up from the text for each of them to find that nobody around the paper asks.
 */
import { typedSign } from './letters.ts';

const OF_THE_TEXT = ['keypress', 'beforeinput', 'textInput', 'input'];
/** These are asked for around the paper as well (shortcuts, Escape), but not where they type a sign. */
const OF_KEYS = ['keydown', 'keyup'] as const;

const typesLetter = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.isComposing && typedSign(event) !== null;

/** @param paper the element around the text: what the text itself hears has come before. */
export function keepLettersInside(paper: HTMLElement): void {
  for (const name of OF_THE_TEXT) paper.addEventListener(name, (event) => event.stopPropagation());
  for (const name of OF_KEYS)
    paper.addEventListener(name, (event) => {
      if (typesLetter(event)) event.stopPropagation();
    });
}
