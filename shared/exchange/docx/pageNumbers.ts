/**
 * The page numbers of the contents, worked out by setting the lines: Word does it itself once its fields are updated, but
 * until then, and in readers that never do, the contents should not be empty.
 */
import type { TextBlock } from '../../bill/blocks.ts';
import type { PrintLine, PrintRow } from './print.ts';
import { LINE, PAGE, SIZE, type Style } from './styles.ts';
import { columnWidths } from './tableColumns.ts';
import { widthAt, widthsOf } from './textWidth.ts';

interface Metrics {
  size: number;
  bold: boolean;
  before: number;
  after: number;
  /** Height of a line, in sizes of the font. */
  line: number;
  left: number;
  first: number;
  keepNext: boolean;
}

/** Ascent, descent and gap of Times New Roman, in sizes of the font. */
const FACE = 1.15;
const NORMAL: Metrics = {
  size: SIZE / 2,
  bold: false,
  before: 0,
  after: 0,
  line: (FACE * LINE) / 240,
  left: 0,
  first: 0,
  keepNext: false,
};
const TWIP = 1 / 20;
const PAGE_HEIGHT = (PAGE.height - PAGE.top - PAGE.bottom) * TWIP;
const TEXT_WIDTH = (PAGE.width - PAGE.left - PAGE.right) * TWIP;
/** A footnote is one line of ten points as a rule. */
const FOOTNOTE = 10 * FACE;
const CELL_MARGIN = 10;
const LINES_TOGETHER = 2;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

function metricsOf({ paragraph, run }: Style, base: Metrics): Metrics {
  const { left, firstLine, hanging } = paragraph.indent ?? {};
  const first = firstLine ?? (hanging === undefined ? undefined : -hanging);
  const { before, after, line } = paragraph.spacing ?? {};
  return {
    size: run?.size === undefined ? base.size : run.size / 2,
    bold: run?.bold ?? base.bold,
    before: (before ?? base.before / TWIP) * TWIP,
    after: (after ?? base.after / TWIP) * TWIP,
    line: line === undefined ? base.line : (FACE * line) / 240,
    left: (left ?? base.left / TWIP) * TWIP,
    first: (first ?? base.first / TWIP) * TWIP,
    keepNext: paragraph.keepNext ?? base.keepNext,
  };
}

function sheetOf(styles: readonly Style[]): ReadonlyMap<string, Metrics> {
  const sheet = new Map<string, Metrics>();
  for (const style of styles) sheet.set(style.id, metricsOf(style, sheet.get(style.basedOn) ?? NORMAL));
  return sheet;
}

/** The words of a line as they are printed, those that were deleted too. */
function wordsOf({ from, to, pieces, op }: PrintLine): string {
  const old = op === 'ins' ? undefined : from?.number;
  const now = op === 'del' ? undefined : to?.number;
  const number = old === now ? (now ?? '') : `${old ?? ''}${now ?? ''}`;
  const text = pieces.map((piece) => (piece.footnote === undefined ? piece.text : '')).join('');
  return number === '' ? text : `${number} ${text}`;
}

const footnotesOf = ({ pieces }: PrintLine): number =>
  pieces.reduce((sum, piece) => sum + (piece.footnote === undefined ? 0 : 1), 0);

/** How many printed lines a text takes. */
export function printedLines(text: string, metrics: Metrics, width: number): number {
  const { size, bold, first } = metrics;
  const widths = widthsOf(bold);
  const scale = size / 1000;
  const space = widthAt(widths, SPACE) * scale;
  let lines = 1;
  let at = first;
  let word = 0;
  const place = (): void => {
    if (at > first && at + word > width) {
      lines += Math.max(1, Math.ceil(word / width));
      at = 0;
    }
    at += word + space;
    word = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) place();
    else if (code === LINE_FEED) {
      place();
      lines++;
      at = 0;
    } else word += widthAt(widths, code) * scale;
  }
  place();
  return lines;
}

/** Fills pages from the top; remembers on which each block begins. */
class Setter {
  page = 1;
  readonly pages = new Map<TextBlock, number>();
  private readonly sheet: ReadonlyMap<string, Metrics>;
  private used = 0;
  /** Height of headings that wait for their text, and the blocks of it. */
  private waiting = 0;
  private held: TextBlock[] = [];
  /** Space under the last paragraph: of two that meet, Word keeps the larger. */
  private under = 0;

  constructor(sheet: ReadonlyMap<string, Metrics>) {
    this.sheet = sheet;
  }

  entries(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    this.text('', this.sheet.get('ContentsTitle') ?? NORMAL, [], 0);
    for (const { level, text } of entries) this.text(text, this.sheet.get(`TOC${level}`) ?? NORMAL, [], 0);
  }

  line(line: PrintLine, style: string, newPage: boolean): void {
    const block = line.op === 'del' ? undefined : line.to;
    if (line.rows) {
      if (block) this.held.push(block);
      const widths = columnWidths(line.rows);
      for (const row of line.rows) this.row(row, widths);
      return;
    }
    if (newPage) this.turn();
    this.text(wordsOf(line), this.sheet.get(style) ?? NORMAL, block ? [block] : [], footnotesOf(line));
  }

  private text(words: string, metrics: Metrics, begins: readonly TextBlock[], footnotes: number): void {
    const height = metrics.size * metrics.line;
    const count = printedLines(words, metrics, TEXT_WIDTH - metrics.left);
    this.held.push(...begins);
    const before = Math.max(0, metrics.before - this.under);
    this.under = metrics.after;
    if (metrics.keepNext) {
      this.waiting += before + count * height + metrics.after;
      return;
    }
    const notes = footnotes * FOOTNOTE;
    this.start(before + Math.min(count, LINES_TOGETHER) * height + notes);
    this.used += before;
    this.flow(count, height);
    this.used += metrics.after + notes;
  }

  private row({ cells }: PrintRow, widths: readonly number[]): void {
    let column = 0;
    const heights = cells.map((cell) => {
      const reached = widths.slice(column, column + cell.colspan);
      column += cell.colspan;
      // Where a cell above reaches into the row, its columns are not counted: an estimate.
      const width = (reached.reduce((sum, one) => sum + one, 0) || widths[0]!) * TWIP - CELL_MARGIN;
      const m = this.sheet.get(cell.header ? 'BillCellHead' : 'BillCell') ?? NORMAL;
      return cell.lines.reduce((sum, line) => {
        return sum + m.before + printedLines(wordsOf(line), m, width) * m.size * m.line + m.after;
      }, 0);
    });
    const height = Math.max(0, ...heights);
    this.start(height);
    this.used += height;
  }

  /** Begins something of which at least this much stays together with the headings before it. */
  private start(least: number): void {
    if (this.used > 0 && this.used + this.waiting + least > PAGE_HEIGHT) this.turn();
    for (const block of this.held) this.pages.set(block, this.page);
    this.used += this.waiting;
    this.held = [];
    this.waiting = 0;
  }

  /** Lines over as many pages as they need; no single line stands at the foot or the head of a page. */
  private flow(count: number, height: number): void {
    let left = count;
    while (this.used + left * height > PAGE_HEIGHT) {
      let fit = Math.max(0, Math.floor((PAGE_HEIGHT - this.used) / height));
      if (left - fit === 1) fit--;
      if (fit < LINES_TOGETHER) fit = 0;
      left -= fit;
      if (fit === 0 && this.used === 0) break;
      this.turn();
    }
    this.used += left * height;
  }

  private turn(): void {
    if (this.used > 0) this.page++;
    this.used = 0;
  }

  end(): void {
    this.start(0);
  }
}

export interface Pages {
  /** The page on which a block of the newer side begins. */
  of: ReadonlyMap<TextBlock, number>;
  count: number;
}

/** An entry of the contents. */
export interface Entry {
  level: number;
  text: string;
}

export interface SetLine {
  line: PrintLine;
  style: string;
  newPage: boolean;
}

/**
 * Sets the lines on pages.
 * @param head how many of the lines stand before the contents.
 * @param entries of the contents; none for no contents.
 */
export function setPages(
  styles: readonly Style[],
  lines: readonly SetLine[],
  head: number,
  entries: readonly Entry[],
): Pages {
  const setter = new Setter(sheetOf(styles));
  lines.forEach(({ line, style, newPage }, i) => {
    if (i === head) setter.entries(entries);
    setter.line(line, style, newPage);
  });
  setter.end();
  return { of: setter.pages, count: setter.page };
}
