/**
 * Letters are between the browser and the text. React listens to these events for the whole window, and with each letter
 * walks up from the text for each of them to find that nobody around the paper asks. Of the keys themselves
 * `typingPastReact.ts` keeps it, on their way down as well.
 */
const OF_THE_TEXT = ['keypress', 'beforeinput', 'textInput', 'input'];

/** @param paper the element around the text: what the text itself hears has come before. */
export function keepLettersInside(paper: HTMLElement): void {
  for (const name of OF_THE_TEXT) paper.addEventListener(name, (event) => event.stopPropagation());
}
