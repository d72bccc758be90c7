/**
 * The conformity table as a Word file: A4 across, one real table whose head is repeated on every page, a row for each
 * requirement that is asked of the bill. Pure and reproducible, as the bill itself is (write.ts).
 */
import { STATE_MARKS } from '../../requirements/marks.ts';
import type { Evidence } from '../../requirements/types.ts';
import {
  ANSWERS,
  type ConformityRow,
  type ConformityTable,
  isShort,
  printedCitations,
  quoted,
} from '../conformity.ts';
import { rowBookmark } from './bookmarks.ts';
import { bookmark, cellOf, paragraphOf, rowOf, tableMarkup, textRun } from './markup.ts';
import { STYLE } from './names.ts';
import { ACROSS, above, billLine, cellLine, headRow, packPaper, titleLine } from './papers.ts';
import { WORD_LANGUAGE } from './styles.ts';

/** Twips, over the width of A4 across less its margins: requirement, No, Partial, Yes, words, comments. */
const WIDTHS = [3400, 750, 1350, 750, 4900, 3688] as const;

const GROUP_FILL = 'F4F5F8';
const QUIET = '595959';

const cell = (lines: readonly string[], column: number): string =>
  cellOf(lines.length > 0 ? lines.join('') : cellLine(''), {
    width: WIDTHS[column]!,
    margins: { top: 30, side: 100 },
  });

/** The line of a group stays with its first requirement. */
function groupRow(title: string): string {
  const text = paragraphOf(textRun(title), { style: STYLE.cellHead, keepNext: true });
  const look = { width: ACROSS, colspan: WIDTHS.length, fill: GROUP_FILL, margins: { top: 30, side: 100 } };
  return rowOf(cellOf(text, look), { whole: true });
}

function citation({ label, quote }: Evidence, table: ConformityTable): string {
  const lang = WORD_LANGUAGE[table.billLang];
  const place = label ? textRun(`${label}: `, { bold: true, lang }) : '';
  return cellLine(place + textRun(quoted(quote, table.billLang), { lang }));
}

function citations(row: ConformityRow, table: ConformityTable): string[] {
  const { quoted: places, also } = printedCitations(row);
  const out = places.map((place) => citation(place, table));
  if (also.length > 0) out.push(cellLine(textRun(`${table.words.also}: ${also.join('; ')}`)));
  if (row.elsewhere)
    out.push(cellLine(textRun(`${table.words.elsewhere}: `, { bold: true }) + textRun(row.elsewhere)));
  return out.length > 0 ? out : [cellLine(textRun(table.words.nothing, { color: QUIET }))];
}

/** By it the row is known when the table comes back, and what it said. */
function rowMark({ requirement, answer }: ConformityRow, place: number): string {
  const name = rowBookmark(requirement, (answer ?? '-').charAt(0));
  return name === null ? '' : bookmark(name, place);
}

function requirementRow(row: ConformityRow, table: ConformityTable, place: number): string {
  const level = row.level === 'should' ? ` · ${table.words.recommended}` : '';
  const mark = paragraphOf(textRun(STATE_MARKS[row.shown]), { style: STYLE.cell, align: 'center' });
  return rowOf(
    [
      cell(
        [
          cellLine(rowMark(row, place) + textRun(row.title)),
          cellLine(textRun(`${row.source}${level}`, { color: QUIET, size: 18 })),
        ],
        0,
      ),
      ...ANSWERS.map((answer, i) => cell(row.answer === answer ? [mark] : [], i + 1)),
      cell(citations(row, table), 4),
      cell(
        row.comments.map((text) => cellLine(textRun(text))),
        5,
      ),
    ].join(''),
    isShort(row) ? { whole: true } : {},
  );
}

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeConformityDocx(table: ConformityTable, date: string): Promise<Uint8Array> {
  const { heads, groups, title, bill, packs, summary, notAsked, words, lang } = table;
  let place = 0;
  const rows = groups.flatMap((group) => [
    groupRow(group.title),
    ...group.rows.map((row) => requirementRow(row, table, ++place)),
  ]);
  const names = [heads.requirement, heads.no, heads.partial, heads.yes, heads.words, heads.comments];
  const body = [
    titleLine(title),
    billLine(bill),
    above(packs),
    above(`${table.date} · ${summary}`),
    cellLine(''),
    tableMarkup(headRow(names, WIDTHS) + rows.join(''), WIDTHS),
    cellLine(''),
    notAsked.length > 0
      ? cellLine(textRun(`${words.notAsked}: `, { bold: true }) + textRun(notAsked.join('; ')))
      : '',
  ].join('');
  return packPaper({ title: `${title}. ${bill}`, lang, body, date, across: true });
}
