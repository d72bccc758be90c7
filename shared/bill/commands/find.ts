/**
 * Find and replace in headings and wordings. Numbers and references are drawn, not text: numbers are not found, references
 * are where the caller says how they read, and neither is replaced. A footnote is nothing between words: words are found over it, and it stays when they are replaced. So is a soft
 * hyphen, but it goes with the word it stands in. A search is bounded: patterns that could take exponential time are refused, very long texts are searched in
 * their beginning, and the whole search ends when the caller's patience does.
 */
import { Fragment, type Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { placeWith, SOFT_HYPHEN, withoutSoftHyphens } from '../../text/softHyphens.ts';
import { keptOf } from '../kept.ts';
import { billSchema } from '../schema.ts';
import { type Pattern, patternOf } from './findPattern.ts';

export interface FindQuery {
  text: string;
  /** The text is a regular expression; `$1`, `$&` and `$$` in the replacement are filled in. */
  regex: boolean;
  whole: boolean;
  matchCase: boolean;
  /** Only in headings, in wordings, or in the wordings of one kind of provision. */
  within: 'all' | 'headings' | 'wordings' | 'points' | 'tables' | 'notes';
}

export interface Match {
  from: number;
  to: number;
  /** The whole match and its groups, where the replacement may name them. */
  groups: readonly (string | undefined)[];
  /** The whole of another system's element: it is found and shown, and no words in it can be replaced. */
  fixed?: true;
  /** It begins, ends or lies in words that a reference draws: the whole reference is shown, and nothing is replaced. */
  drawn?: true;
}

/** How a reference reads now. */
export type ShownReference = (reference: Node) => string;

/** Whether its words can be other ones. */
export const replaceable = ({ fixed, drawn }: Match): boolean => !fixed && !drawn;

export interface Found {
  matches: readonly Match[];
  /** Why there is less than there could be: no valid pattern, one that could take for ever, or patience ended. */
  problem: 'badPattern' | 'hardPattern' | 'tooMany' | null;
}

/** Nobody walks through more; replacing more than this is a mistake in the pattern. */
const MAX_MATCHES = 50_000;
const LEAF = '\ufffc';
/** Stands for a footnote while a text is searched: a character of no language, which no draft has. */
const NOTE = '\uffff';
/** What is one position of a text and nothing between its words. */
const NOTHING = new RegExp(`[${NOTE}${SOFT_HYPHEN}]`, 'g');

/** Every match in reading order. `expired` is asked between texts and ends the search where it says yes. */
export function findMatches(
  bill: Node,
  query: FindQuery,
  expired: () => boolean = () => false,
  shown?: ShownReference,
): Found {
  const pattern = patternOf(query, bill.attrs.lang === 'ru');
  if (!pattern.ok) return { matches: [], problem: pattern.problem };
  const matches: Match[] = [];
  let ended = false;
  let cut = false;
  if (query.text === '') return { matches, problem: null };
  bill.descendants((node, pos, parent) => {
    if (ended) return false;
    if (node.type.name === 'kept') {
      if (query.within === 'all' || query.within === 'wordings') keptMatch(node, pos, pattern, matches);
      return false;
    }
    if (!node.isTextblock) return true;
    if (isWithin(node, parent, query.within)) matchesOf(node, pos + 1, pattern, matches, shown);
    cut ||= node.content.size > pattern.reach;
    ended = matches.length >= MAX_MATCHES || expired();
    return false;
  });
  return { matches, problem: ended || cut ? 'tooMany' : null };
}

/** The kinds whose lines a narrower search looks in. */
const LINES_OF: Partial<Record<FindQuery['within'], readonly string[]>> = {
  points: ['point', 'subpoint'],
  tables: ['table_cell', 'table_header'],
  notes: ['note'],
};

function isWithin(node: Node, parent: Node | null, within: FindQuery['within']): boolean {
  const kinds = LINES_OF[within];
  if (kinds) return parent !== null && kinds.includes(parent.type.name);
  const heading = node.type.name === 'heading' || node.type.name === 'title_line';
  return within === 'all' || heading === (within === 'headings');
}

function keptMatch(node: Node, pos: number, { expression, reach }: Pattern, out: Match[]): void {
  expression.lastIndex = 0;
  const [found] = withoutSoftHyphens(keptOf(node).text).slice(0, reach).matchAll(expression);
  if (found && found[0] !== '')
    out.push({ from: pos, to: pos + node.nodeSize, groups: [...found], fixed: true });
}

/** A text as it is searched, and where its places are in the document. */
interface Searched {
  text: string;
  /** Where a match begins or ends in the content of its line, and whether that is in the words of a reference. */
  place(offset: number, end: boolean): { at: number; drawn: boolean };
}

function searchedText(block: Node, size: number): Searched {
  const whole = block.textBetween(0, size, LEAF, (leaf) => (leaf.type.name === 'footnote' ? NOTE : LEAF));
  const nothing = placesOf(NOTHING, whole);
  const text = nothing.length > 0 ? whole.replace(NOTHING, '') : whole;
  return { text, place: (offset, end) => ({ at: placeWith(nothing, offset, end), drawn: false }) };
}

/** The same with the words of references. */
function withReferences(block: Node, { text, place }: Searched, shown: ShownReference): Searched {
  const references: { at: number; words: string }[] = [];
  block.forEach((node) => {
    if (node.type.name === 'reference') references.push({ at: -1, words: shown(node) });
  });
  if (references.length === 0) return { text, place };
  const signs = placesOf(new RegExp(LEAF, 'g'), text).filter(
    (at) => block.nodeAt(place(at, false).at)?.type.name === 'reference',
  );
  let grown = 0;
  let expanded = '';
  let from = 0;
  const spans = signs.map((at, i) => {
    const { words } = references[i]!;
    expanded += text.slice(from, at) + words;
    from = at + 1;
    const span = { start: at + grown, length: words.length, sign: at };
    grown += words.length - 1;
    return span;
  });
  expanded += text.slice(from);
  return {
    text: expanded,
    place(offset, end) {
      let sign = offset;
      for (const span of spans) {
        if (offset <= span.start && !(offset === span.start && !end)) break;
        if (offset < span.start + span.length || (end && offset === span.start + span.length))
          return { at: place(end ? span.sign + 1 : span.sign, end).at, drawn: true };
        sign = offset - (span.start + span.length) + span.sign + 1;
      }
      return place(sign, end);
    },
  };
}

function matchesOf(
  block: Node,
  start: number,
  { expression, reach }: Pattern,
  out: Match[],
  shown?: ShownReference,
): void {
  const plain = searchedText(block, Math.min(block.content.size, reach));
  const { text, place } = shown ? withReferences(block, plain, shown) : plain;
  expression.lastIndex = 0;
  for (const found of text.matchAll(expression)) {
    const [words] = found;
    if (words === '' || words.includes(LEAF)) continue;
    const [from, to] = [place(found.index, false), place(found.index + words.length, true)];
    const range = { from: start + from.at, to: start + to.at, groups: [...found] };
    const drawn = from.drawn || to.drawn || (shown !== undefined && holdsReference(block, from.at, to.at));
    out.push(drawn ? { ...range, drawn } : range);
    if (out.length >= MAX_MATCHES) return;
  }
}

function holdsReference(block: Node, from: number, to: number): boolean {
  let holds = false;
  block.nodesBetween(from, to, (node) => {
    holds ||= node.type.name === 'reference';
  });
  return holds;
}

/** Every place of a text where the pattern is met. */
function placesOf(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

/** What one match is replaced with. Control characters and line ends are dropped: a match lies in one text. */
export function replacementOf(match: Match, replacement: string, regex: boolean): string {
  const filled = regex
    ? replacement.replace(/\$(\$|&|\d)/g, (_all, sign: string) => {
        if (sign === '$') return '$';
        return match.groups[sign === '&' ? 0 : Number(sign)] ?? '';
      })
    : replacement;
  return filled.replace(/\p{Cc}/gu, '');
}

/** Replaces matches (in reading order, not overlapping) in `tr`: one step back undoes all. Marks stay those of the first letter. */
export function replaceMatches(
  tr: Transaction,
  matches: readonly Match[],
  replacement: string,
  regex: boolean,
): Transaction {
  for (const match of matches.toReversed()) {
    if (!replaceable(match)) continue;
    const text = replacementOf(match, replacement, regex);
    const marks = tr.doc.nodeAt(match.from)?.marks ?? [];
    const kept: Node[] = text === '' ? [] : [billSchema.text(text, marks)];
    tr.doc.nodesBetween(match.from, match.to, (node) => {
      if (node.type.name === 'footnote') kept.push(node);
    });
    tr.replaceWith(match.from, match.to, Fragment.fromArray(kept));
  }
  return tr;
}
