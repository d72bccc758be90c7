/**
 * The soft hyphen (U+00AD): a place where a word may be broken, set by hand. It is how a word is printed and never part of
 * the word, so whatever reads text for its meaning (search, counts, requirements, terms, spelling, anchors) reads it without;
 * see docs/decisions/028. What prints text keeps it.
 */
export const SOFT_HYPHEN = '\u00ad';

/** The text as it is read; the very same string where there is none in it. */
export function withoutSoftHyphens(text: string): string {
  return text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text;
}

/** How long a text is as it is read. */
export function lengthOfWords(text: string): number {
  if (!text.includes(SOFT_HYPHEN)) return text.length;
  let length = 0;
  for (let i = 0; i < text.length; i++) if (text[i] !== SOFT_HYPHEN) length++;
  return length;
}

/** Whether a text is nothing but places where a word may be broken: where it alone came or went, a redline must draw it. */
export function isSoftHyphensOnly(text: string): boolean {
  return text !== '' && withoutSoftHyphens(text) === '';
}

/** Whether two texts differ in nothing but the places where their words may be broken. */
export function sameButSoftHyphens(a: string, b: string): boolean {
  return a === b || withoutSoftHyphens(a) === withoutSoftHyphens(b);
}

/** Where the soft hyphens of a text stand, in order. */
export function softHyphensIn(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) places.push(at);
  return places;
}

/**
 * The place in a text of a character of what is left when some places are taken out of it.
 * @param without places that are taken out, in order.
 * @param offset a place in what is left.
 * @param end the place is the end of a stretch: what was taken out just there lies after it. Else it lies before it.
 */
export function placeWith(without: readonly number[], offset: number, end: boolean): number {
  let at = offset;
  for (const place of without) if (end ? place < at : place <= at) at++;
  return at;
}
