/**
 * Lines whose place in the bill is known, because Madda wrote the file they come from: nothing is guessed for them.
 * A line that a reviewer put between them is recognised like any other.
 */
import { isDivisionKind, type Language, type ProvisionKind } from '../../bill/kinds.ts';
import type { KnownLine } from '../source.ts';
import { type Branch, branch, leaf } from './draft.ts';
import { type Line, sliceSpans } from './lines.ts';
import { LEVELS, type OpenItem, positionOf } from './lists.ts';
import {
  type AnnexMarker,
  type ArticleMarker,
  type DivisionMarker,
  parseArticle,
  parseList,
} from './markers.ts';

export function knownOf(line: Line | undefined): KnownLine | undefined {
  return line?.source.known;
}

/** The number of a list item without its signs: "1)" → "1", "(a)" → "a"; null where none is drawn. */
function bareNumber(line: Line): string | null {
  const own = knownOf(line)?.number;
  if (own !== undefined) return own;
  const text =
    line.source.number?.text
      .trim()
      .replace(/^\(/, '')
      .replace(/[).]+$/, '') ?? '';
  return text === '' ? null : text;
}

/** The number of a known article: after its word ("Статья 5-1."), or all there is ("5"). */
export function knownArticle(line: Line): ArticleMarker {
  const own = knownOf(line)?.number;
  if (own !== undefined)
    return { kind: 'article', number: own, rest: line.prefix, section: false, bare: true };
  const worded = parseArticle(line.text);
  if (worded && worded.rest >= line.prefix - 1) return worded;
  return { kind: 'article', number: bareNumber(line) ?? '', rest: line.prefix, section: false, bare: true };
}

/** A division or an annex that is numbered by a tradition of somebody's own; null for any other line. */
export function knownHeading(line: Line): DivisionMarker | AnnexMarker | null {
  const known = knownOf(line);
  if (known?.number === undefined || known.role !== 'heading') return null;
  const { kind, number } = known;
  const rest = line.prefix;
  if (kind === 'annex') return { kind, number, rest };
  return isDivisionKind(kind) ? { kind: 'division', rank: kind, number, rest, foreign: false } : null;
}

function wordingLeaf(line: Line) {
  return leaf('wording', sliceSpans(line.spans, line.prefix), line.index, line.prefix - line.lead);
}

/** Level of a known list rank, -1 for any other line. */
function levelOf(kind: ProvisionKind): number {
  return (LEVELS as readonly string[]).indexOf(kind);
}

/**
 * Puts a known paragraph, point, subpoint or further wording in its place.
 * @returns the items that are open after it; null where the line does not fit here (a point without its paragraph).
 */
export function takeKnown(
  line: Line,
  known: KnownLine,
  host: Branch,
  open: readonly OpenItem[],
  idOf: (line: Line | null) => string,
  lang: Language,
): OpenItem[] | null {
  const level = levelOf(known.kind);
  if (level < 0 || known.quoted) return null;
  if (known.role === 'wording') {
    const own = open.findLastIndex((item) => item.level === level);
    if (own < 0) return null;
    open[own]!.branch.children.push(wordingLeaf(line));
    return open.slice(0, own + 1);
  }
  if (known.role !== 'lead') return null;
  const above = open.filter((item) => item.level < level);
  if (level > 0 && above.at(-1)?.level !== level - 1) return null;
  const number = bareNumber(line);
  const item = branch(LEVELS[level]!, idOf(line), number);
  item.children.push(wordingLeaf(line));
  (above.at(-1)?.branch ?? host).children.push(item);
  // The form of its number, so that an item that a reviewer typed after it continues the same list.
  const marker = number === null ? undefined : parseList(line.text).find((m) => m.number === number);
  const value = marker ? positionOf(marker, lang) : 0;
  return [...above, { branch: item, level: level as OpenItem['level'], shape: marker?.shape ?? null, value }];
}

/** How many lines from `at` on are known to be one quotation of another law. */
export function knownQuotation(lines: readonly Line[], at: number): number {
  let end = at;
  while (knownOf(lines[end])?.quoted) end++;
  return end - at;
}

const RANKS = ['quoted', 'article', 'paragraph', 'point', 'subpoint'] as const;
type QuotedKind = (typeof RANKS)[number];
const rankOf = (kind: string): number => (RANKS as readonly string[]).indexOf(kind);

/** A known quotation with the structure it was written with; its numbers are those that are printed. */
export function knownQuoted(lines: readonly Line[], id: string, idOf: (line: Line | null) => string): Branch {
  const root = branch('quoted', id);
  let open: Branch[] = [root];
  for (const line of lines) {
    const known = knownOf(line);
    const kind = RANKS[rankOf(known?.kind ?? 'quoted')] ?? 'quoted';
    if (!known || kind === 'quoted') {
      open = [root];
      root.children.push(wordingLeaf(line));
      continue;
    }
    if (known.role === 'wording') {
      (open.findLast((b) => b.type === kind) ?? root).children.push(wordingLeaf(line));
      continue;
    }
    open = open.filter((b) => rankOf(b.type) < rankOf(kind));
    const article = kind === 'article';
    const node = branch(kind, idOf(line), article ? knownArticle(line).number : bareNumber(line));
    node.children.push(article ? { ...wordingLeaf(line), type: 'heading' } : wordingLeaf(line));
    const parent = parentIn(open, kind);
    parent.children.push(node);
    open = [...open.slice(0, open.indexOf(parent) + 1), node];
  }
  return root;
}

/** A paragraph stands in an article, a point in a paragraph; anything else stands in the quotation itself. */
function parentIn(open: readonly Branch[], kind: QuotedKind): Branch {
  const above = RANKS[rankOf(kind) - 1];
  const last = open.at(-1)!;
  return last.type === above ? last : open[0]!;
}
