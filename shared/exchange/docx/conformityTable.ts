/**
 * The conformity table in Word, a row for each requirement that is asked of the bill: a file of its own, or the annex of an
 * annotated bill (annex.ts knows it again). Pure and reproducible, as the bill itself is (write.ts).
 */
import { STATE_MARKS } from '../../requirements/marks.ts';
import type { Evidence } from '../../requirements/types.ts';
import {
  ANSWERS,
  aboutOf,
  type ConformityRow,
  type ConformityTable,
  isShort,
  printedCitations,
  quoted,
} from '../conformity.ts';
import { ACROSS, cellAcross, cellLine, packAcross, SIDE, type TableAcross, tableAcross } from './across.ts';
import { rowBookmark } from './bookmarks.ts';
import { sectionEnd, sectionParagraph } from './margins.ts';
import { bookmark, cellOf, paragraphOf, type RunLook, rowOf, textRun } from './markup.ts';
import { STYLE } from './names.ts';
import { paperRun } from './papers.ts';
import { WORD_LANGUAGE } from './styles.ts';

/** Twips, over the width of A4 across less its margins: requirement, No, Partial, Yes, words, comments. */
const WIDTHS = [3400, 750, 1350, 750, 4900, 3688] as const;

const GROUP_FILL = 'F4F5F8';
const QUIET = '595959';

/** Words in the language of the table: in an annex the file's own is that of the bill. */
const said = (text: string, { lang }: ConformityTable, look: RunLook = {}): string =>
  paperRun(text, lang, { ...look, lang: WORD_LANGUAGE[lang] });

/** The line of a group stays with its first requirement. */
function groupRow(title: string, table: ConformityTable): string {
  const text = paragraphOf(said(title, table), { style: STYLE.cellHead, keepNext: true });
  const look = { width: ACROSS, colspan: WIDTHS.length, fill: GROUP_FILL, margins: { top: 30, side: 100 } };
  return rowOf(cellOf(text, look), { whole: true });
}

function citation({ label, quote }: Evidence, table: ConformityTable): string {
  const { billLang } = table;
  const lang = WORD_LANGUAGE[billLang];
  const place = label ? paperRun(`${label}: `, billLang, { bold: true, lang }) : '';
  return cellLine(place + paperRun(quoted(quote, billLang), billLang, { lang }));
}

function citations(row: ConformityRow, table: ConformityTable): string[] {
  const { quoted: places, also } = printedCitations(row);
  const out = places.map((place) => citation(place, table));
  if (also.length > 0) out.push(cellLine(said(`${table.words.also}: ${also.join('; ')}`, table)));
  if (row.elsewhere)
    out.push(
      cellLine(said(`${table.words.elsewhere}: `, table, { bold: true }) + said(row.elsewhere, table)),
    );
  return out.length > 0 ? out : [cellLine(said(table.words.nothing, table, { color: QUIET }))];
}

/** By it the row is known when the table comes back, and what it said. */
function rowMark({ requirement, answer }: ConformityRow, id: number): string {
  const name = rowBookmark(requirement, (answer ?? '-').charAt(0));
  return name === null ? '' : bookmark(name, id);
}

function requirementRow(row: ConformityRow, table: ConformityTable, id: number): string {
  const level = row.level === 'should' ? ` · ${table.words.recommended}` : '';
  const mark = paragraphOf(textRun(STATE_MARKS[row.shown]), { style: STYLE.cell, align: 'center' });
  const cells = [
    [
      cellLine(rowMark(row, id) + said(row.title, table)),
      cellLine(said(`${row.source}${level}`, table, { color: QUIET, size: 18 })),
    ],
    ...ANSWERS.map((answer) => (row.answer === answer ? [mark] : [])),
    citations(row, table),
    row.comments.map((text) => cellLine(said(text, table))),
  ];
  return rowOf(
    cells.map((lines, i) => cellAcross(lines, WIDTHS[i]!)).join(''),
    isShort(row) ? { whole: true } : {},
  );
}

/** @param nextId ids of bookmarks, each once in a file. */
function across(table: ConformityTable, nextId: () => number): TableAcross {
  const { heads, groups, title, bill, packs, notAsked, words, lang, billLang } = table;
  return {
    title,
    bill,
    lang,
    billLang,
    about: [packs, aboutOf(table)],
    heads: [heads.requirement, heads.no, heads.partial, heads.yes, heads.words, heads.comments],
    widths: WIDTHS,
    rows: groups.flatMap((group) => [
      groupRow(group.title, table),
      ...group.rows.map((row) => requirementRow(row, table, nextId())),
    ]),
    below:
      notAsked.length > 0
        ? cellLine(said(`${words.notAsked}: `, table, { bold: true }) + said(notAsked.join('; '), table))
        : '',
  };
}

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeConformityDocx(table: ConformityTable, date: string): Promise<Uint8Array> {
  let last = 0;
  return packAcross(
    across(table, () => ++last),
    date,
  );
}

/** The end of the bill's own pages, and the table on pages across behind them, to the end of the body. */
export function conformityAnnex(table: ConformityTable, nextId: () => number): string {
  const heading = paragraphOf(said(table.title, table), { style: STYLE.annexTitle });
  return sectionParagraph() + tableAcross(across(table, nextId), heading) + sectionEnd(SIDE);
}
