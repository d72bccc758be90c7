/**
 * Words for matching: lower case, Russian ё as е, the many apostrophes as one. Lengths never change, so an offset in
 * the folded text is an offset in the text itself.
 */

/** Folds letters that drafters use for one another; the result is exactly as long as the input. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  // A few capitals grow when lowered ("İ"); then fold letter by letter and keep those that would grow.
  if (folded.length !== text.length)
    folded = text.replace(/./gsu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));
  return folded.replace(/[ё’ʼ‘`\u00a0]/g, (c) => (c === 'ё' ? 'е' : c === '\u00a0' ? ' ' : "'"));
}

const LETTER = '[\\p{L}\\p{M}\\p{N}_]';
const WORD = `${LETTER}+(?:[-']${LETTER}+)*`;

const compiled = new Map<string, RegExp>();

/**
 * A pattern of words as a regular expression over folded text. `*` stands for letters ("visit*", "_*malydyr" is written
 * "*malydyr"), `(a|b c)` is a choice, `_` is any one word, `...` any run of at most eight words of the same sentence.
 * A pattern starts and ends at word borders; a space stands for any space or comma.
 */
export function wordPattern(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const made = new RegExp(wordPatternSource(pattern), 'gu');
  compiled.set(pattern, made);
  return made;
}

export function wordPatternSource(pattern: string): string {
  const source = fold(pattern)
    .trim()
    .replace(/ \.\.\. /g, '⟨gap⟩')
    .replace(/\(/g, '(?:')
    .replace(/\*/g, `${LETTER}*`)
    .replace(/ /g, '[\\s,"«»“”\ufffc]+')
    .replace(/(?<=^|[+(|])_(?=$|[[)|])/g, WORD)
    .replace(/⟨gap⟩/g, `(?:[^\\p{L}\\p{N}.!?;]+${WORD}){0,8}?[^\\p{L}\\p{N}.!?;]+`);
  return `(?<!${LETTER})(?:${source})(?!${LETTER})`;
}

/** Whether a folded text holds the pattern. */
export function hasWords(folded: string, pattern: string): boolean {
  return folded.search(wordPattern(pattern)) >= 0;
}
