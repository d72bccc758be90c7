/** The table of contents of a printed bill looks like its headings: its lines are found here so that they can be left out. */
import type { Line } from './lines.ts';
import { parseAnnex, parseArticle, parseDivision } from './markers.ts';

const TITLE =
  /^(содержание|оглавление|contents|table of contents|arrangement of sections|mazmuny|mazmun)\s*:?\s*$/iu;
// "Article 5. Visits ......... 12"
const LEADER = /(?:\.{4,}|(?:\. ){3,}|…{1,}|_{4,}|·{4,})\s*\d{1,4}\s*$/u;
const TAB_PAGE = /\t\s*\d{1,4}\s*$/;

function bare(text: string): string {
  return text
    .slice(0, 400)
    .replace(/[.\u2026_·\s]*\d{0,4}\s*$/u, '')
    .replace(/[\s.]+/g, ' ')
    .trim()
    .toLowerCase();
}

function rawText(line: Line): string {
  return line.source.runs.map((r) => r.text).join('');
}

function looksLikeHeading(text: string): boolean {
  return parseDivision(text) !== null || parseArticle(text) !== null || parseAnnex(text) !== null;
}

/** Indexes (into `lines`) of the lines that are a table of contents. */
export function contentsLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const last = new Map<string, number>();
  lines.forEach((line, i) => {
    const text = line.text.trim();
    if (text !== '') last.set(bare(text), i);
    if (
      line.source.style?.startsWith('toc ') ||
      LEADER.test(text.slice(-300)) ||
      (TAB_PAGE.test(rawText(line).slice(-40)) && looksLikeHeading(text))
    )
      found.add(i);
  });
  lines.forEach((line, i) => {
    // A title inside a table that was found already begins none of its own.
    if (found.has(i) || !TITLE.test(line.text.trim())) return;
    const block: number[] = [];
    for (let at = i + 1; at < lines.length; at++) {
      const text = lines[at]!.text.trim();
      // A line of contents comes back later as a heading; the first one that does not, ends the list.
      if (!found.has(at) && (last.get(bare(text)) ?? -1) <= at) break;
      block.push(at);
    }
    if (block.length > 0) for (const at of [i, ...block]) found.add(at);
  });
  return found;
}
