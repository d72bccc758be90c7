/**
 * How a citation is drawn on a line: a word stays beside its number ("статьёй 2", "5-nji madda"), so that no line ends
 * between the two. A long citation still wraps between its steps. Only what is drawn is written so, never what is kept,
 * sent or searched.
 */

/** "5", "5-1", "12A", "IV", "а)": what counts a provision, without what may follow it. */
const FIGURE = String.raw`[(№]?(?:\d[^\s,;]*|[IVXLCDM]+(?!\p{L})|\p{L}(?=[)\s,;]|$)\)?)`;
const BEFORE_FIGURE = new RegExp(` (?=${FIGURE})`, 'gu');
const AFTER_FIGURE = new RegExp(`(?<=(?:^|[\\s(])${FIGURE}) (?=\\p{L})`, 'gu');

/** The citation with a space that does not break between word and number; in Turkmen the number stands before its word. */
export function together(citation: string, lang: string): string {
  return citation.replace(lang === 'tk' ? AFTER_FIGURE : BEFORE_FIGURE, '\u00a0');
}
