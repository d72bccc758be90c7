/** What kind of text this is, seen from a first walk over all lines: which words head its articles, and in which tradition. */
import type { TraditionId } from '../../bill/kinds.ts';
import type { Line } from './lines.ts';
import {
  type ArticleMarker,
  type DivisionMarker,
  parseArticle,
  parseBareArticle,
  parseDivision,
} from './markers.ts';

export interface Survey {
  tradition: TraditionId;
  /** Articles are headed by a word ("Статья 5", "Article 5", "§ 5"). */
  worded: boolean;
  /** The word of its articles is "Section". */
  sections: boolean;
  /** Lines (places in the list) that are headings of the form "5 Purpose". */
  bare: Set<number>;
  /** Foreign laws divide chapters further; then every division moves one rank up. */
  shifted: boolean;
}

function isHeadingLike(text: string): boolean {
  return text.length <= 120 && !/[.;:,]$/.test(text.trimEnd()) && text.trim().split(/\s+/).length <= 16;
}

function leading(number: string): number {
  return Number.parseInt(number, 10);
}

// Bare headings count up through the bill; a line that begins with some number in between is no heading. One that was
// missed must not lose all that follow, so a small step over a gap is taken where "(1)" stands right behind.
const LARGEST_GAP = 3;

function bareHeadings(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let last = 0;
  // "5.—(1) …", "6. …": the British way, where a section of one subsection has its words behind the number.
  const dashed = lines.filter((l) => /^\d{1,3}[A-Z]{0,2}\.\s?[-–—]\s?\(1\)/.test(l.text.trim())).length >= 2;
  lines.forEach((line, i) => {
    const text = line.text.trim();
    const marker = parseBareArticle(text);
    if (!marker || line.source.table) return;
    const after = text.slice(marker.rest);
    const heads =
      after.startsWith('(1)') ||
      (dashed && /^\d{1,3}[A-Z]{0,2}\.\s/.test(text) && leading(marker.number) === last + 1) ||
      (isHeadingLike(after) && (line.bold || line.heading || hasBody(lines, i)));
    const value = leading(marker.number);
    const follows =
      value === last + 1 ||
      (value === last && /[A-Z]/.test(marker.number)) ||
      (value > last && (line.heading || (value <= last + LARGEST_GAP && startsList(lines, i))));
    if (!heads || !follows) return;
    found.add(i);
    last = value;
  });
  return found;
}

function nextText(lines: readonly Line[], at: number): string {
  let next = at + 1;
  while (next < lines.length && lines[next]!.text.trim() === '') next++;
  return lines[next]?.text.trim() ?? '';
}

function startsList(lines: readonly Line[], at: number): boolean {
  return /^\(1\)/.test(nextText(lines, at));
}

// A heading is followed by text: "(1) …", a sentence, or words that open a list ("In this Act-").
function hasBody(lines: readonly Line[], at: number): boolean {
  const text = nextText(lines, at);
  return /^\(1\)/.test(text) || text.length > 60 || /[.;:,–—-]$/.test(text);
}

export function survey(lines: readonly Line[], wanted?: TraditionId): Survey {
  const texts = lines.map((l) => l.text.trim());
  const articles = texts.map(parseArticle).filter((m): m is ArticleMarker => m !== null);
  const worded = articles.filter((m) => !m.section).length > 0;
  const sectioned = !worded && articles.length > 0;
  const bare = worded || sectioned ? new Set<number>() : bareHeadings(lines);
  const anglo =
    !worded && (sectioned || bare.size >= 2 || (bare.size === 1 && texts.some((t) => /^\(1\)/.test(t))));
  const ranks = texts.map(parseDivision).filter((m): m is DivisionMarker => m !== null);
  return {
    tradition: wanted ?? (anglo ? 'anglo' : 'post-soviet'),
    worded,
    sections: sectioned,
    bare: anglo ? bare : new Set(),
    shifted: ranks.some((m) => m.foreign && m.rank === 'sub'),
  };
}
