/**
 * Ready wording (a model clause, pasted lines) read into provisions: lines with typed numbers become provisions of the
 * right rank, and the typed numbers go, since numbers are computed; only what was inserted between enacted provisions
 * ("5-1") keeps its own.
 */
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { isDivisionKind } from '../kinds.ts';
import { billSchema } from '../schema.ts';
import type { DrawnBy } from '../tradition/shipped.ts';
import { isInsertedNumber } from '../traditions.ts';
import { type ClauseLevel, type Marker, markerOf, wordsOf } from './clauseMarkers.ts';
import { shiftRank } from './place.ts';

/** A line with its inline content. */
export type ClauseLine = Fragment;

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
  level: ClauseLevel;
  /** Given to it for good; null where it is computed. */
  number: string | null;
  children: Node[];
}

const DEPTH: Record<ClauseLevel, number> = {
  part: 0,
  section: 1,
  chapter: 2,
  article: 3,
  paragraph: 4,
  point: 5,
  subpoint: 6,
};
const isHeaded = (level: ClauseLevel): boolean => DEPTH[level] <= DEPTH.article;
/** Longer lines below "Статья 5" are its text, not its heading. */
const LONGEST_HEADING = 200;

/**
 * Reads lines into provisions. All come out at the highest rank that the lines name: articles, or paragraphs, or (where
 * every line is one) points; where chapters are named, what stands before the first stays beside them. A plain line is a
 * paragraph, and the heading of a number that stood alone on its line.
 * @param attrs of the bill that they come into: its tradition says which numbers are inserted ones.
 */
export function readClause(lines: readonly ClauseLine[], attrs: DrawnBy): Node[] {
  const { nodes } = billSchema;
  const out: Node[] = [];
  const open: Open[] = [];
  const close = (depth: number): void => {
    while (open.length > 0 && DEPTH[open.at(-1)!.level] >= depth) {
      const { level, number, children } = open.pop()!;
      const node = nodes[level]!.create({ id: '', number }, children);
      (open.at(-1)?.children ?? out).push(node);
    }
  };
  let inPoint: 'digit' | 'letter' | null = null;
  let lastLetter = '';
  let bullets: ClauseLevel | null = null;
  for (const line of lines) {
    const text = wordsOf(line);
    const marker = markerOf(text, open.some((o) => o.level === 'point') ? inPoint : null, lastLetter);
    if (marker.level === null && headsLast(open, text)) {
      open.at(-1)!.children = [headingOf(line)];
      continue;
    }
    bullets = marker.bullet ? (bullets ?? bulletLevel(open)) : null;
    const level = ranked(levelOf(marker, bullets), open);
    if (level === 'point') inPoint = /^\(?\d/.test(text) ? 'digit' : 'letter';
    if (level === 'point') lastLetter = /^\(?([\p{L}])/u.exec(text)?.[1] ?? '';
    close(DEPTH[level]);
    const words = line.cut(marker.length);
    const first = isHeaded(level) ? headingOf(words) : nodes.wording!.create(null, words);
    const number = isInsertedNumber(marker.number, level, attrs) ? marker.number : null;
    open.push({ level, number, children: [first] });
  }
  close(0);
  return alike(out);
}

/** Whether a line alone is a numbered heading ("Статья 7. Надзор"), and no sentence that begins so. */
export function isHeadingLine(line: ClauseLine, attrs: DrawnBy): boolean {
  const text = wordsOf(line);
  const [read] = readClause([line], attrs);
  const heading = read?.firstChild;
  if (heading?.type.name !== 'heading' || heading.content.size === 0) return false;
  return text.length < LONGEST_HEADING && !/[.:;,]\s*$/.test(text);
}

/** A heading is bold by itself: what was bold as a whole elsewhere is not marked so here. */
function headingOf(words: ClauseLine): Node {
  const { strong } = billSchema.marks;
  const bold = words.content.every((node) => strong!.isInSet(node.marks) || node.textContent.trim() === '');
  const plain = words.content.map((node) => (bold ? node.mark(strong!.removeFromSet(node.marks)) : node));
  return billSchema.nodes.heading!.create(null, plain);
}

/** Whether a plain line is the heading that the number on the line above it was for. */
function headsLast(open: readonly Open[], text: string): boolean {
  const last = open.at(-1);
  if (!last || !isHeaded(last.level) || last.children.length > 1) return false;
  return last.children[0]!.content.size === 0 && text.length < LONGEST_HEADING && !/[.:;,]\s*$/.test(text);
}

/** Bullets are the list of what introduced them: below "1) вправе:" they are its subpoints, elsewhere points. */
function bulletLevel(open: readonly Open[]): ClauseLevel {
  const last = open.at(-1);
  const words = last?.children.at(-1)?.textContent ?? '';
  return last?.level === 'subpoint' || (last?.level === 'point' && /:\s*$/.test(words))
    ? 'subpoint'
    : 'point';
}

function levelOf(marker: Marker, bullets: ClauseLevel | null): ClauseLevel {
  return marker.bullet === 2 ? 'subpoint' : (bullets ?? marker.level ?? 'paragraph');
}

/** A subpoint needs a point above it. */
function ranked(level: ClauseLevel, open: readonly Open[]): ClauseLevel {
  return level === 'subpoint' && !open.some((o) => o.level === 'point') ? 'point' : level;
}

/** One rank for all, but for divisions: lines before the first article belong to no article and become paragraphs of one without a heading. */
function alike(nodes: Node[]): Node[] {
  const { article, heading } = billSchema.nodes;
  const kinds = new Set(nodes.map((node) => node.type.name));
  if (kinds.size <= 1) return nodes;
  const division = nodes.findIndex((node) => isDivisionKind(node.type.name));
  if (division >= 0) return [...alike(nodes.slice(0, division)), ...nodes.slice(division)];
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
