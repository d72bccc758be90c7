/** Source lines made ready for recognition: one text per line for matching, with its marked spans kept beside it. */
import type { MarkName } from '../../bill/blocks.ts';
import { SOFT_HYPHEN, withoutSoftHyphens } from '../../text/softHyphens.ts';
import type { SourceLine } from '../source.ts';
import { parseAnnex, parseArticle, parseDivision } from './markers.ts';

/** A stretch of text with the same marks and the same link. */
export interface Span {
  text: string;
  marks: MarkName[];
  target?: string;
  /** Words of a footnote; the text is its sign. */
  footnote?: string;
}

export interface Line {
  /** Place in the list that the importer gave. */
  index: number;
  spans: Span[];
  /** The text for matching; superscript figures are written as such ("12¹"). As long as the spans together. */
  text: string;
  source: SourceLine;
  /** How many characters at the start are the number that the format keeps apart. */
  prefix: number;
  /** What to take off an offset here to get the offset in the source line. */
  lead: number;
  /** All letters are bold. */
  bold: boolean;
  /** All letters are capitals, and there are at least three. */
  capitals: boolean;
  heading: boolean;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raised(text: string): string {
  return text.replace(/\d/g, (d) => SUPERSCRIPT[Number(d)] ?? d);
}

function spansOf(source: SourceLine): Span[] {
  const spans: Span[] = [];
  for (const run of source.runs) {
    // Tabs and odd spaces become spaces one for one, so that offsets into the source stay good.
    const text = run.text.replace(/[\t\v\f\r\u2028\u2029]/g, ' ');
    if (text === '') continue;
    const span: Span = { text, marks: [...(run.marks ?? [])] };
    if (run.target) span.target = run.target;
    if (run.footnote !== undefined) span.footnote = run.footnote;
    spans.push(span);
  }
  return spans;
}

export function textOf(spans: readonly Span[]): string {
  return spans.map((s) => s.text).join('');
}

/** The part of the spans between two character offsets. */
export function sliceSpans(spans: readonly Span[], from: number, to = Number.POSITIVE_INFINITY): Span[] {
  const out: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, span.text.length);
    if (start < end) out.push({ ...span, text: span.text.slice(start, end) });
    at += span.text.length;
  }
  return out;
}

export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && text === text.toUpperCase();
}

function isBold(spans: readonly Span[]): boolean {
  const worded = spans.filter((s) => /[\p{L}\p{N}]/u.test(s.text));
  return worded.length > 0 && worded.every((s) => s.marks.includes('strong'));
}

const HEADING_STYLES = /^(heading|заголовок|başlyk)/;

/** How much of a line is the words that make it a heading ("Статья 5."), 0 where it is none. */
function headLength(text: string): number {
  const head = parseArticle(text) ?? parseDivision(text) ?? parseAnnex(text);
  // "Общая часть" is one from its first to its last letter.
  return head ? head.rest || text.length : 0;
}

/** A heading is one wherever its word may be broken: no soft hyphen stays in what is read for structure, all others do. */
function readableHead(spans: Span[]): Span[] {
  const text = textOf(spans);
  if (!text.includes(SOFT_HYPHEN)) return spans;
  let left = headLength(withoutSoftHyphens(text));
  return spans.map((span) => {
    let kept = '';
    for (const character of span.text) {
      if (character === SOFT_HYPHEN && left > 0) continue;
      kept += character;
      left -= character.length;
    }
    return { ...span, text: kept };
  });
}

export function prepare(source: SourceLine, index: number): Line {
  const given = spansOf(source);
  const blank = /^\s*/.exec(textOf(given))?.[0].length ?? 0;
  const printed = sliceSpans(given, blank);
  // What Madda wrote itself says what it is.
  const own = source.known ? printed : readableHead(printed);
  const taken = textOf(printed).length - textOf(own).length;
  const number = withoutSoftHyphens(source.number?.text.trim() ?? '');
  const spans = number === '' ? own : [{ text: `${number} `, marks: [] }, ...own];
  const text = spans.map((s) => (s.marks.includes('superscript') ? raised(s.text) : s.text)).join('');
  return {
    index,
    spans,
    text,
    source,
    prefix: number === '' ? (source.known?.typed ?? 0) : number.length + 1,
    lead: (number === '' ? 0 : number.length + 1) - blank - taken,
    bold: isBold(own),
    capitals: isCapitals(text),
    heading: source.heading !== undefined || HEADING_STYLES.test(source.style ?? ''),
  };
}

/** Nothing to read in it: no text, no table. */
export function isBlank(line: Line): boolean {
  return line.source.table === undefined && !line.source.number?.text && line.text.trim() === '';
}

export function excerptOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}
