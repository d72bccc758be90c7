/** Lines of an HTML page for the recogniser: paragraphs, headings, list items with their numbers, tables. */
import type { MarkName } from '../../bill/blocks.ts';
import { FOOTNOTE_SIGN } from '../../bill/footnotes.ts';
import { letter, roman } from '../../bill/ordinals.ts';
import { withoutSoftHyphens } from '../../text/softHyphens.ts';
import type { SourceLine, SourceRun } from '../source.ts';
import { splitLines } from '../split.ts';
import { type PageNotes, pageNotes } from './notes.ts';
import type { HtmlElement } from './tree.ts';

const MARKS: Record<string, MarkName> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  u: 'underline',
  ins: 'underline',
  sup: 'superscript',
  sub: 'subscript',
};
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

interface Frame {
  marks: readonly MarkName[];
  target?: string | undefined;
  pre: boolean;
}

interface Kind {
  heading?: number | undefined;
  align?: SourceLine['align'];
  number?: SourceLine['number'] | undefined;
}

class LineWalker {
  readonly lines: SourceLine[] = [];
  private runs: SourceRun[] = [];
  private anchors: string[] = [];
  private listDepth = -1;
  private readonly notes: PageNotes;

  constructor(notes: PageNotes) {
    this.notes = notes;
  }

  walk(element: HtmlElement, frame: Frame, kind: Kind): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.text(child, frame);
      else this.element(child, frame, kind);
    }
  }

  private element(element: HtmlElement, frame: Frame, kind: Kind): void {
    const { name, attrs } = element;
    if (name === 'del' || attrs.hidden !== undefined || HIDDEN.test(attrs.style ?? '')) return;
    const anchor = attrs.id ?? (name === 'a' ? attrs.name : undefined);
    const footnote = this.notes.wordsOf(element);
    if (this.notes.isNote(element)) return;
    if (footnote !== null) this.runs.push({ text: FOOTNOTE_SIGN, footnote });
    else if (name === 'br') this.runs.push({ text: '\n' });
    else if (name === 'table') this.table(element, frame, kind);
    else if (name === 'ol' || name === 'ul') this.list(element, frame, kind);
    else if (BLOCKS.has(name)) {
      this.flush(kind);
      if (anchor) this.anchors.push(anchor);
      const own = blockKind(element, kind);
      this.walk(element, { ...frame, pre: frame.pre || name === 'pre' }, own);
      this.flush(own);
    } else {
      if (anchor) this.anchors.push(anchor);
      this.walk(element, inlineFrame(element, frame), kind);
    }
  }

  private text(data: string, frame: Frame): void {
    if (frame.pre) {
      data.split(/\r?\n/).forEach((piece, i) => {
        if (i > 0) this.runs.push({ text: '\n' });
        this.run(piece, frame);
      });
      return;
    }
    let text = data.replace(/[ \t\r\n\f]+/g, ' ');
    const last = this.runs.at(-1)?.text;
    if (last === undefined || /[ \n]$/.test(last)) text = text.replace(/^ /, '');
    this.run(text, frame);
  }

  private run(given: string, frame: Frame): void {
    const text = withoutSoftHyphens(given);
    if (text === '') return;
    const run: SourceRun = { text };
    if (frame.marks.length > 0) run.marks = [...frame.marks];
    if (frame.target) run.target = frame.target;
    this.runs.push(run);
  }

  private flush(kind: Kind): void {
    const pieces = splitLines(this.runs, '\n');
    this.runs = [];
    pieces.forEach((runs, i) => {
      const line: SourceLine = { runs };
      if (kind.heading !== undefined) line.heading = kind.heading;
      if (kind.align) line.align = kind.align;
      if (i === 0 && kind.number) {
        line.number = kind.number;
        kind.number = undefined;
      }
      if (i === 0 && this.anchors.length > 0) {
        line.anchors = this.anchors;
        this.anchors = [];
      }
      this.lines.push(line);
    });
  }

  private list(element: HtmlElement, frame: Frame, outer: Kind): void {
    this.flush(outer);
    this.listDepth++;
    const depth = this.listDepth;
    let n = Number(element.attrs.start ?? 1) || 1;
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name !== 'li') {
        this.element(child, frame, {});
        continue;
      }
      n = Number(child.attrs.value ?? n) || n;
      const kind: Kind = { number: { text: itemNumber(element, n), level: depth } };
      if (child.attrs.id) this.anchors.push(child.attrs.id);
      this.walk(child, frame, kind);
      this.flush(kind);
      n++;
    }
    this.listDepth--;
  }

  private table(element: HtmlElement, frame: Frame, outer: Kind): void {
    this.flush(outer);
    const rows = rowsOf(element);
    // A table of one column only lays the page out.
    if (rows.every((row) => row.length <= 1)) {
      for (const row of rows)
        for (const cell of row) {
          this.walk(cell, frame, {});
          this.flush({});
        }
      return;
    }
    this.lines.push({
      runs: [],
      table: {
        rows: rows.map((row) =>
          row.map((cell) => ({
            header: cell.name === 'th',
            colspan: Number(cell.attrs.colspan ?? 1) || 1,
            rowspan: Number(cell.attrs.rowspan ?? 1) || 1,
            lines: linesIn(cell, this.notes),
          })),
        ),
      },
    });
  }
}

function blockKind(element: HtmlElement, outer: Kind): Kind {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  const kind: Kind = level ? { heading: Number(level) } : outer;
  const align = element.attrs.align ?? /text-align\s*:\s*(\w+)/i.exec(element.attrs.style ?? '')?.[1];
  const aligned = element.name === 'center' ? 'center' : align?.toLowerCase();
  if (aligned === 'center' || aligned === 'right' || aligned === 'left' || aligned === 'justify')
    return level ? { ...kind, align: aligned } : Object.assign(kind, { align: aligned });
  return kind;
}

function inlineFrame(element: HtmlElement, frame: Frame): Frame {
  const marks = new Set(frame.marks);
  const mark = MARKS[element.name];
  if (mark) marks.add(mark);
  const style = element.attrs.style ?? '';
  if (/font-weight\s*:\s*(bold|[6-9]00)/i.test(style)) marks.add('strong');
  if (/font-style\s*:\s*italic/i.test(style)) marks.add('em');
  if (/vertical-align\s*:\s*super/i.test(style)) marks.add('superscript');
  const href = element.name === 'a' ? element.attrs.href : undefined;
  return { marks: [...marks], target: href?.startsWith('#') ? href.slice(1) : frame.target, pre: frame.pre };
}

function itemNumber(list: HtmlElement, n: number): string {
  if (list.name === 'ul' || !Number.isInteger(n)) return '•';
  const type = list.attrs.type ?? '1';
  if (type === 'a') return `${letter(Math.max(1, n), 'en')})`;
  if (type === 'i') return `${roman(Math.max(1, Math.min(n, 3999))).toLowerCase()})`;
  return type === 'I' ? `${roman(Math.max(1, Math.min(n, 3999)))}.` : `${n}.`;
}

function rowsOf(table: HtmlElement): HtmlElement[][] {
  const rows: HtmlElement[][] = [];
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'tr')
        rows.push(
          child.children.filter(
            (c): c is HtmlElement => typeof c !== 'string' && (c.name === 'td' || c.name === 'th'),
          ),
        );
      else if (child.name !== 'table') visit(child);
    }
  };
  visit(table);
  return rows.filter((row) => row.length > 0);
}

/** All lines of the page or of a part of it; footnotes stand where they are cited. */
export function htmlLines(root: HtmlElement): SourceLine[] {
  return linesIn(root, pageNotes(root));
}

function linesIn(root: HtmlElement, notes: PageNotes): SourceLine[] {
  const walker = new LineWalker(notes);
  walker.walk(
    { name: 'div', attrs: {}, children: [{ ...root, name: 'div', attrs: {} }] },
    { marks: [], pre: false },
    {},
  );
  return walker.lines;
}
