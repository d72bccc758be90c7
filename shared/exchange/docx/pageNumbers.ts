/**
 * The page numbers of the contents, worked out by setting the lines: Word does it itself once its fields are updated, but
 * until then, and in readers that never do, the contents should not be empty.
 *
 * The library's own estimate (docx/layout) took 1.7 s for forty articles, because it looks up its font tables anew for
 * every word and lays all pages out three times; this one knows the few styles we write and takes milliseconds.
 */
import type { IParagraphStyleOptions, IStylesOptions, PageNumberEstimator } from 'docx';
import { PAGE } from './styles.ts';
import { textWidth } from './textWidth.ts';

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
  size: 12,
  bold: false,
  before: 0,
  after: 0,
  line: FACE * 1.1,
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

type Styled = Pick<IParagraphStyleOptions, 'basedOn' | 'paragraph' | 'run'>;

const num = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function metricsOf(style: Styled, base: Metrics): Metrics {
  const { paragraph, run } = style;
  const size = num(run?.size);
  const line = num(paragraph?.spacing?.line);
  const { left, firstLine, hanging } = paragraph?.indent ?? {};
  const first = num(firstLine) ?? (num(hanging) === undefined ? undefined : -num(hanging)!);
  return {
    size: size === undefined ? base.size : size / 2,
    bold: run?.bold ?? base.bold,
    before: (num(paragraph?.spacing?.before) ?? base.before / TWIP) * TWIP,
    after: (num(paragraph?.spacing?.after) ?? base.after / TWIP) * TWIP,
    line: line === undefined ? base.line : (FACE * line) / 240,
    left: (num(left) ?? base.left / TWIP) * TWIP,
    first: (first ?? base.first / TWIP) * TWIP,
    keepNext: paragraph?.keepNext ?? base.keepNext,
  };
}

function sheetOf(styles: IStylesOptions): ReadonlyMap<string, Metrics> {
  const sheet = new Map<string, Metrics>();
  const put = (id: string, style: Styled | undefined): void => {
    if (style) sheet.set(id, metricsOf(style, sheet.get(style.basedOn ?? '') ?? NORMAL));
  };
  const { title, heading1, heading2, heading3, heading4 } = styles.default ?? {};
  put('Title', title);
  [heading1, heading2, heading3, heading4].forEach((style, i) => {
    put(`Heading${i + 1}`, style);
  });
  for (const style of styles.paragraphStyles ?? []) put(style.id, style);
  return sheet;
}

/** An element as docx hands it over: one key, the name; attributes under `_attr`. */
interface Xml {
  name: string;
  attrs: Record<string, unknown>;
  children: Xml[];
  text: string;
}

const EMPTY: Omit<Xml, 'name'> = { attrs: {}, children: [], text: '' };

function xmlOf(value: unknown): Xml | null {
  if (typeof value !== 'object' || value === null) return null;
  const [entry] = Object.entries(value);
  if (!entry) return null;
  const [name, inner] = entry;
  if (!Array.isArray(inner)) {
    const attrs = (inner as { _attr?: Record<string, unknown> } | null)?._attr ?? {};
    return { name, ...EMPTY, attrs, text: typeof inner === 'string' ? inner : '' };
  }
  const element: Xml = { name, attrs: {}, children: [], text: '' };
  for (const child of inner) {
    if (typeof child === 'string') element.text += child;
    else if (typeof child === 'object' && child !== null && '_attr' in child)
      element.attrs = (child as { _attr: Record<string, unknown> })._attr;
    else {
      const made = xmlOf(child);
      if (made) element.children.push(made);
    }
  }
  return element;
}

interface Line {
  metrics: Metrics;
  words: string;
  bookmarks: string[];
  footnotes: number;
  newPage: boolean;
}

const find = (element: Xml, name: string): Xml | undefined => element.children.find((c) => c.name === name);

function lineOf(p: Xml, sheet: ReadonlyMap<string, Metrics>): Line {
  const props = find(p, 'w:pPr');
  const style = String((props && find(props, 'w:pStyle'))?.attrs['w:val'] ?? '');
  const line: Line = {
    metrics: sheet.get(style) ?? NORMAL,
    words: '',
    bookmarks: [],
    footnotes: 0,
    newPage: props !== undefined && find(props, 'w:pageBreakBefore') !== undefined,
  };
  const visit = (element: Xml): void => {
    if (element.name === 'w:t' || element.name === 'w:delText') line.words += element.text;
    else if (element.name === 'w:br') line.words += '\n';
    else if (element.name === 'w:tab') line.words += '    ';
    else if (element.name === 'w:footnoteReference') line.footnotes++;
    else if (element.name === 'w:bookmarkStart') line.bookmarks.push(String(element.attrs['w:name'] ?? ''));
    else if (element.name !== 'w:pPr') element.children.forEach(visit);
  };
  visit(p);
  return line;
}

/** How many printed lines a text takes. */
export function printedLines(text: string, metrics: Metrics, width: number): number {
  const { size, bold, first } = metrics;
  const space = textWidth(' ', size, bold);
  let lines = 0;
  text.split('\n').forEach((part, i) => {
    let at = i === 0 ? first : 0;
    lines++;
    for (const word of part.split(' ')) {
      const wide = textWidth(word, size, bold);
      if (at > first && at + wide > width) {
        lines += Math.max(1, Math.ceil(wide / width));
        at = 0;
      }
      at += wide + space;
    }
  });
  return lines;
}

/** Fills pages from the top; remembers on which each bookmark stands. */
class Setter {
  page = 1;
  readonly pages = new Map<string, number>();
  private readonly sheet: ReadonlyMap<string, Metrics>;
  private used = 0;
  /** Height of headings that wait for their text, and the bookmarks in them. */
  private waiting = 0;
  private held: string[] = [];
  /** Space under the last paragraph: of two that meet, Word keeps the larger. */
  private under = 0;

  constructor(sheet: ReadonlyMap<string, Metrics>) {
    this.sheet = sheet;
  }

  blocks(elements: readonly Xml[]): void {
    for (const element of elements) {
      if (element.name === 'w:p') this.paragraph(lineOf(element, this.sheet));
      else if (element.name === 'w:tbl') this.table(element);
      else if (element.name === 'w:sdt') this.blocks(find(element, 'w:sdtContent')?.children ?? []);
    }
  }

  private paragraph(line: Line): void {
    const { metrics } = line;
    if (line.newPage) this.turn();
    const height = metrics.size * metrics.line;
    const count = printedLines(line.words, metrics, TEXT_WIDTH - metrics.left);
    this.held.push(...line.bookmarks);
    const before = Math.max(0, metrics.before - this.under);
    this.under = metrics.after;
    if (metrics.keepNext) {
      this.waiting += before + count * height + metrics.after;
      return;
    }
    const notes = line.footnotes * FOOTNOTE;
    this.start(before + Math.min(count, LINES_TOGETHER) * height + notes);
    this.used += before;
    this.flow(count, height);
    this.used += metrics.after + notes;
  }

  private table(table: Xml): void {
    for (const row of table.children.filter((c) => c.name === 'w:tr')) {
      const cells = row.children.filter((c) => c.name === 'w:tc');
      const width = TEXT_WIDTH / Math.max(1, cells.length) - CELL_MARGIN;
      const heights = cells.map((cell) => {
        const lines = cell.children.filter((c) => c.name === 'w:p').map((p) => lineOf(p, this.sheet));
        this.held.push(...lines.flatMap((l) => l.bookmarks));
        return lines.reduce((sum, { words, metrics: m }) => {
          return sum + m.before + printedLines(words, m, width) * m.size * m.line + m.after;
        }, 0);
      });
      const height = Math.max(0, ...heights);
      this.start(height);
      this.used += height;
    }
  }

  /** Begins something of which at least this much stays together with the headings before it. */
  private start(least: number): void {
    if (this.used > 0 && this.used + this.waiting + least > PAGE_HEIGHT) this.turn();
    for (const name of this.held) this.pages.set(name, this.page);
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

/** The estimator that docx asks while it writes a document with these styles. */
export function pageNumbers(styles: IStylesOptions): PageNumberEstimator {
  const sheet = sheetOf(styles);
  return (body) => {
    const setter = new Setter(sheet);
    setter.blocks(xmlOf(body)?.children ?? []);
    setter.end();
    return {
      bookmarks: new Map([...setter.pages].map(([name, page]) => [name, String(page)])),
      bookmarkPageNumbers: setter.pages,
      pageCount: setter.page,
    };
  };
}
