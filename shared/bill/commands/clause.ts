/**
 * Ready wording (a model clause, pasted lines) read into provisions: lines with typed numbers become provisions of the
 * right rank, and the typed numbers go, since numbers are computed.
 */
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { romanValue } from '../ordinals.ts';
import { billSchema } from '../schema.ts';
import { shiftRank } from './place.ts';

/** A line with its inline content. */
export type ClauseLine = Fragment;

type Level = 'article' | 'paragraph' | 'point' | 'subpoint';

interface Marker {
  level: Level | null;
  /** Characters of the typed number and the space after it. */
  length: number;
}

const ARTICLE =
  /^(?:(?:статья|article|section|madda)(?:\s+\d+(?:[-.]\d+)*[a-zа-я¹²³]?)?\.?|\d+(?:-\d+)?-(?:nji|njy)\s+madda\.?)(?:\s+|$)/i;
const PARENTHESISED = /^\(([\p{L}\d]{1,5})\)\s+/u;
const CLOSED = /^(\d{1,3}(?:-\d+)?|[\p{L}]{1,2})\)\s+/u;
const DOTTED = /^\d{1,3}(?:-\d+)?\.\s+/;

/**
 * Which rank a line's typed number says. `inPoint` tells "а)" below "1)" from "а)" that is a point itself; "(i)" after
 * "(h)" is the next letter, and a Roman figure elsewhere.
 */
function markerOf(text: string, inPoint: 'digit' | 'letter' | null, lastLetter: string): Marker {
  const article = ARTICLE.exec(text);
  // "Article 5 of the Protocol applies" begins a sentence, not an article: a heading's number ends with a full stop.
  if (article && /\.\s*$/.test(article[0])) return { level: 'article', length: article[0].length };
  const dotted = DOTTED.exec(text);
  if (dotted) return { level: 'paragraph', length: dotted[0].length };
  const closed = CLOSED.exec(text);
  if (closed) {
    const level = /^\d/.test(closed[1]!) || inPoint !== 'digit' ? 'point' : 'subpoint';
    return { level, length: closed[0].length };
  }
  const bracket = PARENTHESISED.exec(text);
  if (!bracket) return { level: null, length: 0 };
  const sign = bracket[1]!;
  if (/^\d/.test(sign)) return { level: 'paragraph', length: bracket[0].length };
  const roman = inPoint !== null && romanValue(sign) !== null && !(sign === 'i' && lastLetter === 'h');
  return { level: roman ? 'subpoint' : 'point', length: bracket[0].length };
}

/** Lines of plain text as inline content. Control characters are dropped. */
export function textLines(text: string): ClauseLine[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/\t/g, ' ')
        .replace(/\p{Cc}/gu, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => Fragment.from(billSchema.text(line)));
}

export function lineOf(runs: readonly { text: string; marks: readonly Mark[] }[]): ClauseLine {
  return Fragment.fromArray(
    runs.filter((run) => run.text !== '').map((run) => billSchema.text(run.text, run.marks)),
  );
}

interface Open {
  level: Level;
  children: Node[];
}

const DEPTH: Record<Level, number> = { article: 0, paragraph: 1, point: 2, subpoint: 3 };

/**
 * Reads lines into provisions. All come out at the highest rank that the lines name: articles, or paragraphs, or (where
 * every line is one) points. A plain line is a paragraph.
 */
export function readClause(lines: readonly ClauseLine[]): Node[] {
  const { nodes } = billSchema;
  const out: Node[] = [];
  const open: Open[] = [];
  const close = (depth: number): void => {
    while (open.length > 0 && DEPTH[open.at(-1)!.level] >= depth) {
      const { level, children } = open.pop()!;
      const node = nodes[level]!.create({ id: '' }, children);
      (open.at(-1)?.children ?? out).push(node);
    }
  };
  let inPoint: 'digit' | 'letter' | null = null;
  let lastLetter = '';
  for (const line of lines) {
    const text = line.textBetween(0, line.size);
    const marker = markerOf(text, open.some((o) => o.level === 'point') ? inPoint : null, lastLetter);
    const level = ranked(marker.level ?? 'paragraph', open);
    if (level === 'point') inPoint = /^\(?\d/.test(text) ? 'digit' : 'letter';
    if (level === 'point') lastLetter = /^\(?([\p{L}])/u.exec(text)?.[1] ?? '';
    close(DEPTH[level]);
    const block = level === 'article' ? nodes.heading! : nodes.wording!;
    open.push({ level, children: [block.create(null, line.cut(marker.length))] });
  }
  close(0);
  return alike(out);
}

/** A subpoint needs a point above it. */
function ranked(level: Level, open: readonly Open[]): Level {
  return level === 'subpoint' && !open.some((o) => o.level === 'point') ? 'point' : level;
}

/** One rank for all: lines before the first article belong to no article and become paragraphs of one without a heading. */
function alike(nodes: Node[]): Node[] {
  const { article, heading } = billSchema.nodes;
  const kinds = new Set(nodes.map((node) => node.type.name));
  if (kinds.size <= 1) return nodes;
  const fixed = raisePoints(nodes);
  if (!kinds.has('article')) return fixed;
  const first = fixed.findIndex((node) => node.type.name === 'article');
  const loose = fixed.slice(0, first);
  const rest = fixed.slice(first);
  return loose.length === 0 ? rest : [article!.create({ id: '' }, [heading!.create(), ...loose]), ...rest];
}

/** Points that come before any paragraph become paragraphs, their subpoints points. */
function raisePoints(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => (node.type.name === 'point' ? (shiftRank(node, -1) ?? node) : node));
}
