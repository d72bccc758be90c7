/**
 * A double click takes the space behind a word along, and whoever pastes the word amid others wants it back. Lines are
 * read without the spaces at their ends, which in what programs give are mostly indents; for words that go into a line they
 * are taken from the plain text again.
 */
import { Fragment } from 'prosemirror-model';
import type { Selection } from 'prosemirror-state';
import type { ClauseLine } from '../../shared/bill/commands/clause.ts';
import { billSchema } from '../../shared/bill/schema.ts';

const BREAK = /[\r\n\u2028\u2029]/;
const LEADING = /^[ \u00a0]/;
const TRAILING = /[ \u00a0]$/;

const text = (space: string): Fragment =>
  space === '' ? Fragment.empty : Fragment.from(billSchema.text(space));

/**
 * @param line one pasted line; null where the spaces were all that was copied.
 * @param given the plain text of the clipboard, as it came. Several lines, and lines that were copied as wholes, are left as they are.
 * @returns the line with at most one space at each end: none where it would begin a line or double a space that stands there.
 */
export function withEndSpaces(
  line: ClauseLine | null,
  given: string,
  { $from, $to }: Selection,
): ClauseLine | null {
  if (BREAK.test(given) || !$from.parent.isTextblock || $from.parent.content.size === 0) return line;
  const left = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, '', 'x');
  const right = $to.parent.textBetween(
    $to.parentOffset,
    Math.min($to.parent.content.size, $to.parentOffset + 1),
    '',
    'x',
  );
  const before = $from.parentOffset > 0 && !TRAILING.test(left) ? (LEADING.exec(given)?.[0] ?? '') : '';
  const after = LEADING.test(right) ? '' : (TRAILING.exec(given)?.[0] ?? '');
  if (line === null) return before === '' ? null : text(before);
  return text(before).append(line).append(text(after));
}
