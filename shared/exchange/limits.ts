/**
 * How much a file may hold before it is refused: what is within takes less than 500 MB to read, and what is beyond is told within
 * two seconds (test/bench/importBounds.ts). The longest bill that was measured, 3,000 articles of 200 words, has 18,000 lines and
 * five million characters.
 */

/** Characters of a file that is text (HTML, Markdown, Akoma Ntoso), its markup among them. */
export const MAX_TEXT = 20_000_000;

/** Lines of a bill: paragraphs, headings, lines of cells. */
export const MAX_LINES = 40_000;

/** Paragraphs of a Word file: there are also the lines of a contents, and those that somebody deleted as a tracked change. */
export const MAX_PARAGRAPHS = 60_000;

/** Characters in all these lines. */
export const MAX_CHARACTERS = 8_000_000;

/** Line breaks of a plain text, empty lines among them. */
export const MAX_BREAKS = 200_000;

/** Signs in a Markdown file that may begin something: breaks of lines, stars, brackets. Each becomes several objects. */
export const MAX_SIGNS = 150_000;

/** Whether more than `most` of these signs stand in a text: counted before anything is built of it. */
export function hasMore(text: string, signs: string, most: number): boolean {
  let count = 0;
  for (const sign of signs)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      if (++count > most) return true;
  return false;
}
