/** Text out of a PDF: it comes a printed line a line, with words divided at their ends and page numbers between. */

/** What begins a line of its own: a number, a letter, a bullet, the name of a rank. */
const MARKER =
  /^\s*(?:\(?[\p{L}\d]{1,4}[.)](?:\s|$)|\d{1,3}(?:[-.]\d+)+[.)]?\s|[-–—•*§]\s|(?:статья|глава|раздел|часть|приложение|article|section|chapter|part|annex|schedule)\s+[\dIVXLC]|\S+-(?:nji|njy)\s+(?:madda|bap|bölüm)\b)/iu;
const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?(?:(?:page|стр\.|с\.|sah\.)\s*)?\d{1,4}(?:\s*[-–—])?\s*$/iu;
const SENTENCE_END = /[.:;!?…][»”")\]]*\s*$/u;
/** The last line of a paragraph is shorter than this share of a full one. */
const FULL = 0.72;
/** Shorter lines are a list, a title, a poem; none of them is a paragraph that was wrapped. */
const MIN_WIDTH = 36;

interface Line {
  text: string;
  /** A blank line stands before it. */
  apart: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  for (const raw of text.split(/\r\n|[\r\n\f\u2028\u2029]/)) {
    if (raw.trim() === '') apart = true;
    else {
      lines.push({ text: raw.trim(), apart });
      apart = false;
    }
  }
  return lines;
}

/** The usual length of a full line: nine of ten are no longer. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

const breaksSentence = (line: Line, next: Line): boolean =>
  !next.apart &&
  !SENTENCE_END.test(line.text) &&
  /^[\p{Ll}\d(«“"]/u.test(next.text) &&
  !MARKER.test(next.text);

/** Whether the lines are those of a page, not paragraphs: sentences run on over their ends. */
function isPage(lines: readonly Line[], width: number): boolean {
  if (lines.length < 2 || width < MIN_WIDTH || width > 200) return false;
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && line.text.length > width * FULL && breaksSentence(line, next);
  }).length;
  return broken >= Math.max(1, (lines.length - 1) / 6);
}

function goesOn(line: Line, next: Line, width: number): boolean {
  if (next.apart || MARKER.test(next.text)) return false;
  if (line.text.length < width * FULL) return breaksSentence(line, next) && /^\p{Ll}/u.test(next.text);
  // A full line that ends a sentence may end the paragraph: a capital after it begins another one only after a full stop.
  return !/[:;]$/.test(line.text) || /^\p{Ll}/u.test(next.text);
}

/**
 * Joins the printed lines of a page into paragraphs and mends words that were divided; text that is no page comes back as
 * it is. A hyphen between small letters at the end of a line is taken for a division.
 */
export function joinPdfLines(text: string): string {
  const all = linesOf(text);
  const width = widthOf(all);
  // A page number stands alone, and the sentence runs on after it.
  const lines = all.filter(({ text: line }, i) => !(all.length > 3 && i > 0 && PAGE_NUMBER.test(line)));
  if (!isPage(lines, width)) return text;
  const out: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = out.at(-1);
    if (!before || last === undefined || !goesOn(before, line, width)) out.push(line.text);
    else if (/\u00ad$/u.test(last)) out[out.length - 1] = last.slice(0, -1) + line.text;
    else if (/\p{Ll}[-‐]$/u.test(last) && /^\p{Ll}/u.test(line.text))
      out[out.length - 1] = last.slice(0, -1) + line.text;
    else out[out.length - 1] = `${last} ${line.text}`;
  });
  return out.join('\n');
}
