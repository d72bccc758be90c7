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
/** Shorter words come again by chance. */
const MIN_HEAD = 8;

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

/** A line that stands at the edge of a page: beside a page number, before everything, or in the middle of a sentence. */
function atEdge(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (!before || PAGE_NUMBER.test(before.text) || (after && PAGE_NUMBER.test(after.text))) return true;
  return after !== undefined && !SENTENCE_END.test(before.text) && /^\p{Ll}/u.test(after.text);
}

/** Running heads and feet: the same words, whatever the figures in them, at the edge of one page after the other. */
function runningHeads(lines: readonly Line[]): Set<number> {
  const alike = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    if (!/^[\p{Lu}\d«"“]/u.test(text) || text.length < MIN_HEAD || MARKER.test(text)) return;
    const words = text.replace(/\d+/g, '#');
    if (!atEdge(lines, at)) return;
    const places = alike.get(words);
    if (places) places.push(at);
    else alike.set(words, [at]);
  });
  return new Set([...alike.values()].filter((places) => places.length > 1).flat());
}

const PARTICLE = /^(?:либо|нибудь|таки)(?!\p{L})/u;
const INDEFINITE =
  /(?:^|\P{L})(?:к(?:то|ого|ому|ем|ом)|ч(?:то|его|ему|ем|ём)|как\p{Ll}{0,3}|где|куда|откуда|когда|поч|чей)-$/u;

/** Whether the hyphen that a line ends with belongs to the word: the particle behind it says so, or the word elsewhere. */
function keepsHyphen(last: string, next: string, hyphenated: ReadonlySet<string>): boolean {
  if (PARTICLE.test(next) || (/^то(?!\p{L})/u.test(next) && INDEFINITE.test(last))) return true;
  const word = `${/\p{L}+[-‐]$/u.exec(last)?.[0].slice(0, -1)}-${/^\p{L}+/u.exec(next)?.[0]}`;
  return hyphenated.has(word.toLowerCase());
}

/** Words with a hyphen inside a line: there it is the word's own. */
function hyphenatedIn(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}+-\p{L}+/gu)) words.add(word.toLowerCase());
  return words;
}

/** A line and the one that goes on after it. */
function joined(last: string, next: string, hyphenated: ReadonlySet<string>): string {
  if (/\u00ad$/u.test(last)) return last.slice(0, -1) + next;
  if (/\p{Ll}[-‐]$/u.test(last) && /^\p{Ll}/u.test(next))
    return (keepsHyphen(last, next, hyphenated) ? last : last.slice(0, -1)) + next;
  // "5-" and "nji", "2021–" and "2025", "Санкт-" and "Петербург".
  const held = /\d[-‐–]$/u.test(last) || (/\p{L}[-‐]$/u.test(last) && /^\p{Lu}/u.test(next));
  return held ? last + next : `${last} ${next}`;
}

/**
 * Joins the printed lines of a page into paragraphs, mends words that were divided and leaves page numbers and running heads
 * out; text that is no page comes back as it is. A hyphen between small letters at the end of a line is taken for a division,
 * unless the word has it by itself.
 */
export function joinPdfLines(text: string): string {
  const all = linesOf(text);
  const width = widthOf(all);
  const heads = runningHeads(all);
  // A page number stands alone, and the sentence runs on after it.
  const lines = all.filter(
    ({ text: line }, i) => !heads.has(i) && !(all.length > 3 && i > 0 && PAGE_NUMBER.test(line)),
  );
  if (!isPage(lines, width)) return text;
  const hyphenated = hyphenatedIn(lines);
  const out: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = out.at(-1);
    if (!before || last === undefined || !goesOn(before, line, width)) out.push(line.text);
    else out[out.length - 1] = joined(last, line.text, hyphenated);
  });
  return out.join('\n');
}
