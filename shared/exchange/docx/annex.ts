/**
 * The conformity table behind an annotated bill (conformityTable.ts), known again in a file that comes back: it is no part
 * of the bill. It is known by the bookmarks of its rows, and by its heads in a file that lost them.
 */
import { LANGUAGES } from '../../bill/kinds.ts';
import { messages } from '../../messages/index.ts';
import { rowOfBookmark } from './bookmarks.ts';
import type { WordBlock, WordTable } from './model.ts';
import { blocksText } from './source.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const COLUMNS = ['requirement', 'no', 'partial', 'yes', 'words', 'comments'] as const;
const inEach = (say: (t: ReturnType<typeof messages>['t']) => string): string[] =>
  LANGUAGES.map((lang) => say(messages(lang).t));

const HEADS = new Set(inEach((t) => COLUMNS.map((name) => t(`requirements:matrix.${name}`)).join('\n')));
const TITLES = new Set(inEach((t) => t('requirements:matrix.title')));
const NOT_ASKED = inEach((t) => `${t('requirements:matrix.notAsked')}:`);

/** Lines between the title and the table; among many more it is the title of something else. */
const MOST_ABOVE = 8;

/** Whether these are the heads of a conformity table, in any language. */
export const isConformityHead = (cells: readonly string[]): boolean => HEADS.has(cells.map(plain).join('\n'));

function isConformity({ rows }: WordTable): boolean {
  const [head] = rows;
  if (head && isConformityHead(head.cells.map((cell) => blocksText(cell.blocks)))) return true;
  return rows.some(({ cells }) =>
    (cells[0]?.blocks ?? []).some(
      (block) => block.kind === 'paragraph' && block.bookmarks.some((name) => rowOfBookmark(name) !== null),
    ),
  );
}

export interface BodyAndAnnex {
  body: WordBlock[];
  annex: WordBlock[];
}

/**
 * The bill's blocks without the annex. What a reviewer wrote behind the table stays with the bill. A file that holds
 * nothing else is the table itself, sent as a bill: it is left as it is.
 */
export function withoutAnnex(blocks: readonly WordBlock[]): BodyAndAnnex {
  const at = blocks.findLastIndex((block) => block.kind === 'table' && isConformity(block));
  if (at < 0) return { body: [...blocks], annex: [] };
  const textAt = (i: number): string => plain(blocksText(blocks.slice(i, i + 1)));
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - MOST_ABOVE) && blocks[i]!.kind === 'paragraph'; i--)
    if (TITLES.has(textAt(i))) {
      from = i;
      break;
    }
  const ours = (i: number): boolean =>
    textAt(i) === '' || NOT_ASKED.some((words) => textAt(i).startsWith(words));
  let to = at + 1;
  while (to < blocks.length && ours(to)) to++;
  const body = [...blocks.slice(0, from), ...blocks.slice(to)];
  return plain(blocksText(body)) === ''
    ? { body: [...blocks], annex: [] }
    : { body, annex: blocks.slice(from, to) };
}

/** The comments made on blocks. */
export function commentsOn(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) => row.cells.flatMap((cell) => commentsOn(cell.blocks)))
      : block.segments.flatMap((s) => (s.kind === 'commentStart' || s.kind === 'commentAt' ? [s.id] : [])),
  );
}
