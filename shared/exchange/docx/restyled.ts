/**
 * LibreOffice joins paragraphs whose marks are deleted as tracked changes with the next one when it opens a file, and saves
 * that one in the style of the first: a heading behind a deleted paragraph is a paragraph then. What it was the bill in
 * the file says (embedded.ts), which LibreOffice keeps.
 */
import type { Node } from 'prosemirror-model';
import { textBlocks, textOfRuns } from '../../bill/blocks.ts';
import { FOOTNOTE_SIGN } from '../../bill/footnotes.ts';
import { provisionOfBookmark } from './bookmarks.ts';
import type { WordBlock, WordParagraph } from './model.ts';
import { nameOfStyle } from './names.ts';
import { normalLine } from './print.ts';
import type { StyleSheet } from './sheet.ts';

/** The paragraphs behind deleted ones that have the style which one of those has in the file. */
function behindDeleted(blocks: readonly WordBlock[]): WordParagraph[] {
  const out: WordParagraph[] = [];
  let styles = new Set<string | undefined>();
  for (const block of blocks) {
    if (block.kind === 'paragraph' && styles.has(block.style)) out.push(block);
    if (block.kind === 'paragraph' && block.joined) styles.add(block.style);
    else if (styles.size > 0) styles = new Set();
  }
  return out;
}

const wordsOf = ({ segments }: WordParagraph): string =>
  normalLine(
    segments
      .map((s) => {
        if (s.kind === 'footnote') return s.op === 'del' ? '' : FOOTNOTE_SIGN;
        return s.kind === 'text' && !s.number && s.op !== 'del' ? s.text : '';
      })
      .join(''),
  );

/** Style names by the id of the provision, and by the words of lines that carry none. */
function stylesIn(bill: Node, headings: Readonly<Record<string, number>>): Map<string, string> {
  const out = new Map<string, string>();
  for (const block of textBlocks(bill)) {
    if (block.rows) continue;
    const key = out.has(`#${block.id}`) ? normalLine(textOfRuns(block.runs)) : `#${block.id}`;
    if (key !== '' && !out.has(key)) out.set(key, nameOfStyle(block, headings));
  }
  return out;
}

/**
 * Gives paragraphs behind deleted ones the style back that they were written in.
 * @param bill the bill that Madda put into the file; asked for only where there is such a paragraph.
 */
export function restoreStyles(
  blocks: readonly WordBlock[],
  sheet: StyleSheet,
  headings: Readonly<Record<string, number>>,
  bill: () => Node | null,
): void {
  const doubtful = behindDeleted(blocks);
  const written = doubtful.length > 0 ? bill() : null;
  if (!written) return;
  const styles = stylesIn(written, headings);
  for (const paragraph of doubtful) {
    const id = paragraph.bookmarks.map(provisionOfBookmark).find((found) => found !== null);
    const style = sheet.idOf(styles.get(id ? `#${id}` : wordsOf(paragraph)) ?? '');
    if (style !== undefined) paragraph.style = style;
  }
}
