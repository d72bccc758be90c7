/**
 * What the page setter (resources/typst/bill.typ) is given: the printed blocks of a bill as plain data. Text travels as
 * data, never as markup, so nothing in a bill can be mistaken for an instruction to the page setter.
 */
import type { Node } from 'prosemirror-model';
import { type Run, type TextBlock, textBlocks, wordsOfRuns } from '../../bill/blocks.ts';
import { billAttrs } from '../../bill/document.ts';
import { withoutFootnoteSigns } from '../../bill/footnotes.ts';
import type { Language } from '../../bill/kinds.ts';
import type { Comparison, Piece, RedlineBlock, RedlineRow } from '../../compare/types.ts';
import { messages } from '../../messages/index.ts';
import { lengthOfWords, placeWith, softHyphensIn } from '../../text/softHyphens.ts';
import { columnShares, MOST_UNDIVIDED } from '../columns.ts';
import type { ConformityTable } from '../conformity.ts';
import { runningTitle } from '../runningTitle.ts';
import type { Annotation } from '../types.ts';
import { unbroken } from '../unbroken.ts';
import { type ConformityPages, layOutConformity } from './conformity.ts';
import { type Stretch, stretchAround } from './stretch.ts';

export interface PdfInput {
  bill: Node;
  title: string;
  uiLang: Language;
  /** ISO date that goes into the file's properties. */
  date: string;
  annotations: readonly Annotation[];
  /** Drafter's notes are printed in annotated copies only. */
  notes: boolean;
  comparison?: Comparison;
  /** Printed behind the bill, on pages across. */
  annex?: ConformityTable;
  /** Every fifth line of a page carries its number in the margin. */
  lineNumbers?: boolean;
  /** Remarks become comments of the PDF, not a list at the end. */
  comments?: boolean;
  /** To be looked at, not kept: of a bill of more than `most` lines only what stands around this provision is set. */
  shown?: { provision: string; most: number };
}

/** One stretch of text: `m` marks, `op` ins/del/move, `n` the numbers of the remarks that stand behind it. */
export interface PageRun {
  t: string;
  m: string[];
  op: 'same' | 'ins' | 'del' | 'move';
  n: number[];
  /** Words of a footnote whose sign stands here. */
  f?: string;
}

export interface PageBlock {
  role: TextBlock['role'];
  kind: TextBlock['kind'];
  depth: number;
  /** Place in the list of blocks. */
  place: number;
  /** Heading level in the outline, 0 for text; `plain` is a heading as the contents show it, without marks. */
  level: number;
  plain: string;
  number: PageRun[];
  runs: PageRun[];
  quoted: boolean;
  note: boolean;
  annex: boolean;
  /** Moved here, or moved away from here. */
  moved: '' | 'from' | 'to';
  rows: PageCell[][];
  /** Widths of the columns of a table, in thousandths. */
  columns: number[];
}

interface PageCell {
  header: boolean;
  colspan: number;
  rowspan: number;
  /** Stands on one page undivided: its row is short. */
  whole: boolean;
  lines: PageRun[][];
}

export interface PageRemark {
  n: number;
  label: string;
  author: string;
  /** ISO 8601, '' for none. */
  at: string;
  text: string;
  resolved: boolean;
  replies: { author: string; at: string; text: string }[];
}

export interface Pages {
  lang: Language;
  tradition: string;
  title: string;
  /** What stands at the head of each page: the title, cut where it is very long. */
  runningTitle: string;
  date: string;
  words: {
    contents: string;
    page: string;
    remarks: string;
    resolved: string;
    movedHere: string;
    movedAway: string;
    /** How changes are marked; '' where there are none. */
    legend: string;
  };
  /** Short bills are printed without contents. */
  contents: boolean;
  lineNumbers: boolean;
  comments: boolean;
  /** Not so where a part is set alone: then nobody knows its pages. */
  whole: boolean;
  /** What is set alone, as its heading says. */
  part: string;
  /** Place of the line whose page is asked for, -1 for none. */
  focus: number;
  blocks: PageBlock[];
  remarks: PageRemark[];
  annex: ConformityPages | null;
}

const DIVISIONS = ['part', 'section', 'chapter'];
/** Below this many headings a table of contents is longer than it is useful. */
const CONTENTS_FROM = 6;
const run = (r: Run, op: PageRun['op'] = 'same'): PageRun => ({
  t: r.text,
  m: r.marks ?? [],
  op,
  n: [],
  ...(r.footnote === undefined ? {} : { f: r.footnote }),
});

/** Everything the page setter needs, in printing order. */
export function layOut(input: PdfInput): Pages {
  const { bill, uiLang, comparison } = input;
  const { lang, tradition } = billAttrs(bill);
  const shown = comparison ? comparison.blocks : textBlocks(bill).map(unchanged);
  const blocks = shown.filter((b) => input.notes || !(b.to ?? b.from)?.note);
  const levels = headingLevels(blocks);
  const all = blocks.map((block, place) => kept(pageBlock(block, place, levels), lang));
  const remarks = comparison ? [] : placeRemarks(input.annotations, blocks, all, uiLang);
  const { shown: wanted } = input;
  const stretch = wanted ? stretchAround(blocks, wanted.provision, wanted.most) : WHOLE;
  const whole = stretch.to - stretch.from >= blocks.length;
  const pages = whole ? all : all.slice(stretch.from, stretch.to);
  const { t } = messages(uiLang);
  return {
    lang,
    tradition,
    title: input.title,
    runningTitle: runningTitle(input.title),
    date: input.date,
    words: {
      contents: messages(lang).t('service:pdf.contents'),
      page: messages(lang).t('service:pdf.page', { page: '{page}', total: '{total}' }),
      remarks: t('service:pdf.remarks'),
      resolved: t('service:pdf.resolved'),
      movedHere: t('service:pdf.movedHere'),
      movedAway: t('service:pdf.movedAway'),
      legend: comparison && whole ? t('exchange:pdf.legend') : '',
    },
    contents: whole && pages.filter((p) => p.level > 0).length >= CONTENTS_FROM,
    lineNumbers: input.lineNumbers ?? false,
    comments: (input.comments ?? false) && remarks.length > 0,
    whole,
    part: stretch.part,
    focus: stretch.focus,
    blocks: pages,
    remarks: whole ? remarks : standingIn(pages, remarks),
    annex: whole && input.annex ? layOutConformity(input.annex) : null,
  };
}

const WHOLE: Stretch = { from: 0, to: Number.POSITIVE_INFINITY, focus: -1, part: '' };

/** The remarks whose signs stand in these lines, so that each sign has where to lead. */
function standingIn(pages: readonly PageBlock[], remarks: readonly PageRemark[]): PageRemark[] {
  const signs = new Set(pages.flatMap((page) => page.runs.flatMap((r) => r.n)));
  return remarks.filter((remark) => signs.has(remark.n));
}

function unchanged(block: TextBlock): RedlineBlock {
  return { op: 'same', from: block, to: block, pieces: block.runs.map((r): Piece => ({ ...r, op: 'same' })) };
}

/** Divisions take the upper outline levels in the order of their rank, articles and annexes the next. */
function headingLevels(blocks: readonly RedlineBlock[]): Map<string, number> {
  const present = new Set(blocks.map((b) => (b.to ?? b.from)?.kind));
  const levels = new Map<string, number>();
  for (const kind of DIVISIONS) if (present.has(kind as TextBlock['kind'])) levels.set(kind, levels.size + 1);
  levels.set('annex', 1);
  levels.set('article', [...levels.keys()].filter((k) => k !== 'annex').length + 1);
  return levels;
}

function pageBlock(block: RedlineBlock, place: number, levels: Map<string, number>): PageBlock {
  const text = (block.to ?? block.from)!;
  const rows = block.rows ? comparedRows(block.rows) : plainRows(text, block.op);
  const paint = (op: Piece['op']): PageRun['op'] =>
    block.moved && op !== 'same' ? (op === 'ins' ? 'move' : 'del') : op;
  return {
    role: text.role,
    kind: text.kind,
    depth: text.depth,
    place,
    plain: plainHeading(text),
    level: text.role === 'heading' && !text.quoted && block.op !== 'del' ? (levels.get(text.kind) ?? 0) : 0,
    number: numberRuns(block),
    runs: block.pieces.map((piece) => run(piece, paint(piece.op))),
    quoted: text.quoted,
    note: text.note,
    annex: text.annex,
    moved: block.moved ?? '',
    rows,
    columns: rows.length > 0 ? columnShares(rows.map((row) => row.map(measured))) : [],
  };
}

/** A block whose lines are not broken within citations. */
function kept(block: PageBlock, lang: Language): PageBlock {
  const keep = (runs: readonly PageRun[]): void => {
    for (const one of runs) {
      one.t = unbroken(one.t, lang);
      if (one.f !== undefined) one.f = unbroken(one.f, lang);
    }
  };
  keep(block.number);
  keep(block.runs);
  for (const row of block.rows) for (const { lines } of row) lines.forEach(keep);
  block.plain = unbroken(block.plain, lang);
  return block;
}

function plainHeading(block: TextBlock): string {
  return block.role === 'heading'
    ? [block.number, withoutFootnoteSigns(wordsOfRuns(block.runs))].filter(Boolean).join('\u00a0')
    : '';
}

const lengthOf = (lines: readonly PageRun[][]): number =>
  lines.reduce((sum, line) => sum + line.reduce((n, { t }) => n + t.length, 0), 0);

const measured = ({ colspan, rowspan, lines }: PageCell) => ({
  colspan,
  rowspan,
  text: lines.map((line) => line.map(({ t }) => t).join('')).join(' '),
});

function plainRows(table: TextBlock, op: Piece['op']): PageBlock['rows'] {
  return (table.rows ?? []).map((row) =>
    wholeIfShort(
      row.map(({ header, colspan, rowspan, blocks }) => ({
        header,
        colspan,
        rowspan,
        lines: blocks.map((line) => line.runs.map((r) => run(r, op))),
      })),
    ),
  );
}

/** A compared table: the lines of cells that stand in both sides carry their own marks. */
function comparedRows(rows: readonly RedlineRow[]): PageBlock['rows'] {
  return rows.map((row) =>
    wholeIfShort(
      row.cells.map(({ header, colspan, rowspan, blocks }) => ({
        header,
        colspan,
        rowspan,
        lines: blocks.map((line) =>
          line.pieces.map((piece) => run(piece, row.op === 'same' ? piece.op : row.op)),
        ),
      })),
    ),
  );
}

function wholeIfShort(row: Omit<PageCell, 'whole'>[]): PageCell[] {
  const whole = row.every(({ rowspan, lines }) => rowspan === 1 && lengthOf(lines) <= MOST_UNDIVIDED);
  return row.map((cell) => ({ ...cell, whole }));
}

function numberRuns(block: RedlineBlock): PageRun[] {
  const before = block.from?.number ?? '';
  const after = block.to?.number ?? '';
  const op = block.op;
  if (op === 'ins') return after ? [run({ text: after }, block.moved ? 'move' : 'ins')] : [];
  if (op === 'del') return before ? [run({ text: before }, 'del')] : [];
  if (before === after) return after ? [run({ text: after })] : [];
  return [...(before ? [run({ text: before }, 'del')] : []), ...(after ? [run({ text: after }, 'ins')] : [])];
}

/**
 * Numbers the remarks in reading order and sets each number behind the last word it is about. Offsets count the own text
 * of a provision, whose lines are joined by one line break (provisions.ts).
 */
function placeRemarks(
  annotations: readonly Annotation[],
  blocks: readonly RedlineBlock[],
  pages: PageBlock[],
  lang: Language,
): PageRemark[] {
  const starts = new Map<string, { page: PageBlock; from: number; length: number }[]>();
  blocks.forEach((block, i) => {
    const text = block.to!;
    if (text.role === 'heading' || text.role === 'table') return;
    const lines = starts.get(text.id) ?? [];
    const last = lines.at(-1);
    const from = last ? last.from + last.length + 1 : 0;
    lines.push({ page: pages[i]!, from, length: wordsOfRuns(text.runs).length });
    starts.set(text.id, lines);
  });
  return annotations.map((annotation, i) => {
    const n = i + 1;
    const lines = starts.get(annotation.provision) ?? [];
    const line = lines.findLast((l) => l.from <= annotation.to) ?? lines[0];
    if (line) markAfter(line.page, annotation.to - line.from, n);
    else {
      const heading = pages[blocks.findIndex((b) => b.to?.id === annotation.provision)];
      if (heading) markAfter(heading, Number.POSITIVE_INFINITY, n);
    }
    return {
      n,
      label: unbroken(blocks.find((b) => b.to?.id === annotation.provision)?.to?.label ?? '', lang),
      author: annotation.author,
      at: annotation.at,
      text: unbroken(annotation.text, lang),
      resolved: annotation.resolved,
      replies: annotation.replies.map(({ author, at, text }) => ({ author, at, text: unbroken(text, lang) })),
    };
  });
}

/** Puts the remark's number behind the character at `offset`, splitting a run where it falls inside one. */
function markAfter(page: PageBlock, offset: number, n: number): void {
  let at = 0;
  for (const [i, current] of page.runs.entries()) {
    const end = at + lengthOfWords(current.t);
    if (offset < end && offset > at) {
      const cut = placeWith(softHyphensIn(current.t), offset - at, true);
      const left = { ...current, t: current.t.slice(0, cut), n: [n] };
      page.runs.splice(i, 1, left, { ...current, t: current.t.slice(cut) });
      return;
    }
    if (offset === end || i === page.runs.length - 1) {
      current.n.push(n);
      return;
    }
    at = end;
  }
  page.runs.push({ t: '', m: [], op: 'same', n: [n] });
}
