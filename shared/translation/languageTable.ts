/**
 * The bill in several languages side by side: one row for each provision, one column for each language. The writers of
 * Word, PDF and HTML print this and compute nothing.
 */
import type { Node } from 'prosemirror-model';
import { type Run, type TextBlock, textBlocks } from '../bill/blocks.ts';
import { billAttrs } from '../bill/document.ts';
import type { Language } from '../bill/kinds.ts';
import { billTitle } from '../bill/title.ts';
import { withoutNotes } from '../bill/withoutNotes.ts';
import type { TablePiece } from '../compare/comparisonTable.ts';
import { messages } from '../messages/index.ts';
import { alignTranslation } from './align.ts';
import { translated } from './translated.ts';
import type { LanguageVersion, LineState, TranslatedLine } from './types.ts';

export interface LanguageCell {
  lines: TablePiece[][];
  /** "older than the source" or "not translated", '' for nothing to say. */
  note: string;
}

export interface LanguageRow {
  id: string;
  /** A title or heading: printed in bold. */
  heading: boolean;
  cells: LanguageCell[];
}

export interface LanguageTable {
  /** Of the heads and remarks. */
  lang: Language;
  title: string;
  bill: string;
  /** "Turkmen: 84 of 120 lines", a line each; nothing where all is translated. */
  about: string;
  columns: { lang: Language; head: string; title: string }[];
  rows: LanguageRow[];
}

export interface LanguageTableInput {
  source: Node;
  versions: readonly (LanguageVersion & { lines: readonly TranslatedLine[] })[];
  /** Which languages, in which order; the source's own may be among them. */
  columns: readonly Language[];
  /** Language of the paper's own words. */
  lang: Language;
}

const HEADS = new Set(['issuer', 'title', 'heading']);

/** @throws RangeError for a column that is neither the source's language nor one of the versions. */
export function languageTable(input: LanguageTableInput): LanguageTable {
  const source = withoutNotes(input.source);
  const { t } = messages(input.lang);
  const own = billAttrs(source).lang;
  const columns = input.columns.map((lang) => {
    if (lang === own) return { lang, bill: source, notes: new Map<string, string>() };
    const version = input.versions.find((one) => one.lang === lang);
    if (!version) throw new RangeError(`no version in ${lang}`);
    const bill = translated(source, version, version.lines, {
      mark: { untranslated: false, older: false },
      blank: true,
    });
    return { lang, bill, notes: notesOf(source, version, input.lang) };
  });
  // Every side has the same structure, so the same blocks in the same order.
  const blocks = columns.map(({ bill }) => textBlocks(bill));
  return {
    lang: input.lang,
    title: t('translation:table.title'),
    bill: billTitle(columns[0]?.bill ?? source) || billTitle(source),
    about: columns
      .flatMap(({ lang, notes }) =>
        notes.size > 0
          ? [
              capital(
                t('translation:table.open', { language: t(`translation:lang.${lang}`), count: notes.size }),
              ),
            ]
          : [],
      )
      .join('\n'),
    columns: columns.map(({ lang, bill }) => ({
      lang,
      head: capital(
        lang === own
          ? t('translation:table.source', { language: t(`translation:lang.${lang}`) })
          : t(`translation:lang.${lang}`),
      ),
      title: billTitle(bill),
    })),
    rows: shapeOf(textBlocks(source)).map((row) => ({
      id: row.id,
      heading: row.heading,
      cells: columns.map(({ notes }, c) => ({
        lines: row.blocks.flatMap((at) => linesOf(blocks[c]![at]!)),
        note: notes.get(row.key) ?? '',
      })),
    })),
  };
}

/** Languages are small words in Russian and Turkmen; a head begins as a sentence does. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is to be said of a row, by its key: the worst of its lines. */
function notesOf(
  source: Node,
  version: LanguageTableInput['versions'][number],
  lang: Language,
): Map<string, string> {
  const { t } = messages(lang);
  const order: LineState[] = ['untranslated', 'older', 'guess'];
  const worst = new Map<string, LineState>();
  for (const { source: line, state } of alignTranslation(source, version.lines).lines) {
    if (state === 'current') continue;
    const key = rowKey(line.provision, line.role === 'heading');
    const known = worst.get(key);
    if (known === undefined || order.indexOf(state) < order.indexOf(known)) worst.set(key, state);
  }
  return new Map(
    [...worst].flatMap(([key, state]) =>
      state === 'current' ? [] : [[key, t(`translation:note.${state}`)] as const],
    ),
  );
}

const rowKey = (provision: string, heading: boolean): string => `${provision}${heading ? '/h' : ''}`;

interface RowShape {
  id: string;
  key: string;
  heading: boolean;
  /** Places of its blocks in the list of all. */
  blocks: number[];
}

/** Blocks of one provision are one row; its heading is a row of its own. */
function shapeOf(blocks: readonly TextBlock[]): RowShape[] {
  const rows: RowShape[] = [];
  blocks.forEach((block, at) => {
    if (block.role !== 'table' && block.runs.length === 0 && block.number === '') return;
    const heading = HEADS.has(block.role);
    const key = rowKey(block.id, block.role === 'heading');
    const last = rows.at(-1);
    if (last?.key === key && last.heading === heading) last.blocks.push(at);
    else rows.push({ id: block.id, key, heading, blocks: [at] });
  });
  return rows;
}

const linesOf = (block: TextBlock): TablePiece[][] =>
  block.role === 'table' ? tableLines(block) : [lineOf(block)];

function lineOf(block: TextBlock): TablePiece[] {
  const number = block.number === '' ? [] : [plain(`${block.number} `)];
  return [...number, ...block.runs.map(pieceOf)];
}

function tableLines(block: TextBlock): TablePiece[][] {
  return (block.rows ?? []).map((row) =>
    row.flatMap((cell, i) => [
      ...(i > 0 ? [plain(' | ')] : []),
      ...cell.blocks.flatMap((line, l) => [...(l > 0 ? [plain(' ')] : []), ...line.runs.map(pieceOf)]),
    ]),
  );
}

const plain = (text: string): TablePiece => ({ text, changed: false, marks: [] });

/** A footnote stands in brackets where it is cited: a column has no foot. */
const pieceOf = (run: Run): TablePiece => ({
  text: run.footnote === undefined ? run.text : ` [${run.footnote}]`,
  changed: false,
  marks: run.marks ?? [],
});
