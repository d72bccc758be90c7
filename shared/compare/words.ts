/**
 * Words compared inside one pair of lines.
 *
 * `diff` (jsdiff) finds the shortest edit over our own tokens; cleanup.ts makes it readable.
 *
 * Bounds: Myers' algorithm costs the square of the number of differences. Beyond `MAX_EDITS` the sentences are compared
 * first and words only inside the changed ones; where nearly every sentence changed, the words between places that say the
 * same (anchors.ts). What is still too different is replaced whole and reported as coarse.
 */
import { diffArrays } from 'diff';
import type { Run } from '../bill/blocks.ts';
import { anchorsOf } from './anchors.ts';
import { clean, isSame, keyOf, type Same, type Segment } from './cleanup.ts';
import { plainEnds, sameMarks, tokensOfBoth } from './ends.ts';
import { hasSoftHyphens, withSoftHyphens, wordsOf } from './softHyphens.ts';
import { endsSentence, type Token } from './tokens.ts';
import type { Piece } from './types.ts';

/** About 0.1 s of work for one line on a slow machine; a hand-made edit of one provision stays far below. */
const MAX_EDITS = 800;
/** A line longer than this is compared by sentences first: about twenty pages in one paragraph. */
const LONG_LINE = 6000;
export interface WordDiff {
  pieces: Piece[];
  coarse: boolean;
}

/** Id in B of the provision that A's reference points to. */
export type RefMap = (idInA: string) => string;

/** Work that a whole comparison may spend on words, in squared differences; counted, since shared code has no clock. */
export interface Budget {
  left: number;
}

/** A few seconds on a slow machine. Only texts with thousands of rewritten lines come near it; they get coarse. */
export const wordBudget = (): Budget => ({ left: 50_000_000 });

/**
 * The pieces that turn the runs of A into those of B: dropping `ins` gives A, dropping `del` gives B, exactly.
 * @param budget shared by the lines of one comparison; where it is spent, what differs is replaced whole.
 */
export function diffRuns(
  a: readonly Run[],
  b: readonly Run[],
  refs: RefMap = (id) => id,
  budget: Budget = wordBudget(),
): WordDiff {
  if (textOf(a) === textOf(b)) return { pieces: overlay(a, b, refs), coarse: false };
  if (hasSoftHyphens(a) || hasSoftHyphens(b)) {
    const [left, right] = [wordsOf(a), wordsOf(b)];
    const words = diffRuns(left.runs, right.runs, refs, budget);
    const pieces: Piece[] = [];
    withSoftHyphens(words.pieces, left, right, (piece) => push(pieces, piece));
    return { pieces, coarse: words.coarse };
  }
  const outer = plainEnds(a, b);
  if (!outer) return diffWords(a, b, refs, budget);
  const { head, tail } = outer;
  const before = a[0]!.text;
  const after = b[0]!.text;
  const inner = diffWords(
    [{ ...a[0]!, text: before.slice(head, before.length - tail) }],
    [{ ...b[0]!, text: after.slice(head, after.length - tail) }],
    refs,
    budget,
  );
  const pieces: Piece[] = [];
  const common = (text: string): void => push(pieces, { op: 'same', ...b[0]!, text });
  common(after.slice(0, head));
  for (const piece of inner.pieces) push(pieces, piece);
  common(after.slice(after.length - tail));
  return { pieces, coarse: inner.coarse };
}

function diffWords(a: readonly Run[], b: readonly Run[], refs: RefMap, budget: Budget): WordDiff {
  const [left, right] = tokensOfBoth(a, b);
  const numbers = new Map<string, number>();
  const intern = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const leftKeys = left.map((t) => intern(keyOf(t, t.ref === '' ? '' : refs(t.ref))));
  const rightKeys = right.map((t) => intern(keyOf(t, t.ref)));
  const raw = diffTokens({ left, right, leftKeys, rightKeys }, budget);
  return { pieces: piecesOf(clean(raw.segments)), coarse: raw.coarse };
}

/**
 * The tokens that two texts have in common, after the same cleaning as in a redline: of a sentence that was rewritten
 * nothing counts as kept.
 * @param keys what makes two tokens the same.
 */
export function commonTokens<T extends Token>(
  left: readonly T[],
  right: readonly T[],
  keys: (token: T) => string,
): [T, T][] {
  const numbers = new Map<string, number>();
  const number = (token: T): number => {
    const key = keys(token);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const sides = {
    left: [...left],
    right: [...right],
    leftKeys: left.map(number),
    rightKeys: right.map(number),
  };
  const { segments } = diffTokens(sides, wordBudget());
  // Tokens come back as they were given: cleaning moves them about and makes no new ones.
  return clean(segments).flatMap((segment) => (isSame(segment) ? (segment.same as [T, T][]) : []));
}

const textOf = (runs: readonly Run[]): string => runs.map((r) => r.text).join('');

interface Sides {
  left: Token[];
  right: Token[];
  leftKeys: number[];
  rightKeys: number[];
}

function slice(sides: Sides, a0: number, a1: number, b0: number, b1: number): Sides {
  return {
    left: sides.left.slice(a0, a1),
    right: sides.right.slice(b0, b1),
    leftKeys: sides.leftKeys.slice(a0, a1),
    rightKeys: sides.rightKeys.slice(b0, b1),
  };
}

function pairs(sides: Sides, a: number, b: number, count: number): Same {
  const same: Same['same'] = [];
  for (let k = 0; k < count; k++) same.push([sides.left[a + k]!, sides.right[b + k]!]);
  return { same };
}

function diffTokens(sides: Sides, budget: Budget): { segments: Segment[]; coarse: boolean } {
  const n = sides.leftKeys.length;
  const m = sides.rightKeys.length;
  let start = 0;
  while (start < n && start < m && sides.leftKeys[start] === sides.rightKeys[start]) start++;
  let end = 0;
  while (end < n - start && end < m - start && sides.leftKeys[n - 1 - end] === sides.rightKeys[m - 1 - end])
    end++;
  const middle = slice(sides, start, n - end, start, m - end);
  const inner = diffMiddle(middle, budget);
  return {
    segments: [pairs(sides, 0, 0, start), ...inner.segments, pairs(sides, n - end, m - end, end)],
    coarse: inner.coarse,
  };
}

function diffMiddle(sides: Sides, budget: Budget): { segments: Segment[]; coarse: boolean } {
  if (sides.left.length === 0 || sides.right.length === 0)
    return { segments: [{ del: sides.left, ins: sides.right }], coarse: false };
  if (budget.left <= 0) return { segments: [{ del: sides.left, ins: sides.right }], coarse: true };
  if (sides.left.length + sides.right.length <= LONG_LINE) {
    const parts = diffArrays(sides.leftKeys, sides.rightKeys, { maxEditLength: MAX_EDITS });
    const edits =
      parts?.reduce((sum, p) => sum + (p.added || p.removed ? p.value.length : 0), 0) ?? MAX_EDITS;
    budget.left -= edits * edits;
    if (parts)
      return {
        segments: segmentsOf(
          parts.map((p) => [p.added, p.removed, p.value.length]),
          sides,
        ),
        coarse: false,
      };
  }
  return diffSentences(sides, budget);
}

function segmentsOf(parts: readonly [boolean, boolean, number][], sides: Sides): Segment[] {
  const segments: Segment[] = [];
  let a = 0;
  let b = 0;
  for (const [added, removed, count] of parts) {
    if (added) segments.push({ del: [], ins: sides.right.slice(b, b + count) });
    else if (removed) segments.push({ del: sides.left.slice(a, a + count), ins: [] });
    else segments.push(pairs(sides, a, b, count));
    if (!added) a += count;
    if (!removed) b += count;
  }
  return segments;
}

/** Where each sentence ends (exclusive), the last at the end of the tokens. */
function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  tokens.forEach((token, i) => {
    if (endsSentence(token)) ends.push(i + 1);
  });
  if (ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return ends;
}

/** Pieces of a quarter of a long line each, so that none needs to be cut again unless much came or went there. */
const ANCHOR_STEP = LONG_LINE / 4;

function diffBetweenAnchors(sides: Sides, budget: Budget): { segments: Segment[]; coarse: boolean } {
  const anchors = anchorsOf(sides.leftKeys, sides.rightKeys, ANCHOR_STEP);
  if (anchors.length === 0) return { segments: [{ del: sides.left, ins: sides.right }], coarse: true };
  const segments: Segment[] = [];
  let coarse = false;
  let [a, b] = [0, 0];
  for (const [aTo, bTo] of [...anchors, [sides.left.length, sides.right.length] as const]) {
    const inner = diffTokens(slice(sides, a, aTo, b, bTo), budget);
    segments.push(...inner.segments);
    coarse ||= inner.coarse;
    [a, b] = [aTo, bTo];
  }
  return { segments, coarse };
}

function diffSentences(sides: Sides, budget: Budget): { segments: Segment[]; coarse: boolean } {
  const aEnds = sentenceEnds(sides.left);
  const bEnds = sentenceEnds(sides.right);
  const keys = (ends: number[], of: number[]) =>
    ends.map((end, i) => of.slice(ends[i - 1] ?? 0, end).join(' '));
  const parts = diffArrays(keys(aEnds, sides.leftKeys), keys(bEnds, sides.rightKeys), {
    maxEditLength: MAX_EDITS,
  });
  if (!parts) return diffBetweenAnchors(sides, budget);
  const segments: Segment[] = [];
  let coarse = false;
  let a = 0;
  let b = 0;
  let i = 0;
  let j = 0;
  const flush = (aTo: number, bTo: number): void => {
    if (aTo === a && bTo === b) return;
    const inner = slice(sides, a, aTo, b, bTo);
    const small = inner.left.length + inner.right.length <= LONG_LINE;
    const words =
      small && inner.left.length > 0 && inner.right.length > 0
        ? diffArrays(inner.leftKeys, inner.rightKeys, { maxEditLength: MAX_EDITS })
        : undefined;
    if (words)
      segments.push(
        ...segmentsOf(
          words.map((p) => [p.added, p.removed, p.value.length]),
          inner,
        ),
      );
    else {
      segments.push({ del: inner.left, ins: inner.right });
      coarse ||= inner.left.length > 0 && inner.right.length > 0;
    }
    a = aTo;
    b = bTo;
  };
  let aTo = 0;
  let bTo = 0;
  for (const part of parts) {
    const count = part.value.length;
    if (part.added) {
      j += count;
      bTo = bEnds[j - 1]!;
    } else if (part.removed) {
      i += count;
      aTo = aEnds[i - 1]!;
    } else {
      flush(aTo, bTo);
      i += count;
      j += count;
      aTo = aEnds[i - 1]!;
      bTo = bEnds[j - 1]!;
      segments.push(pairs(sides, a, b, aTo - a));
      a = aTo;
      b = bTo;
    }
  }
  flush(aTo, bTo);
  return { segments, coarse };
}

function push(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (
    last &&
    last.op === piece.op &&
    sameMarks(last.marks, piece.marks) &&
    last.ref === piece.ref &&
    last.footnote === undefined &&
    piece.footnote === undefined &&
    last.refFrom === piece.refFrom &&
    (piece.ref === undefined || piece.text === '')
  )
    last.text += piece.text;
  else if (piece.text !== '') pieces.push(piece);
}

function pieceOf(op: Piece['op'], token: Token, from?: Token): Piece {
  const piece: Piece = { op, text: token.text };
  if (token.marks.length > 0) piece.marks = [...token.marks];
  if (token.ref !== '') piece.ref = token.ref;
  if (token.footnote !== undefined) piece.footnote = token.footnote;
  if (from && from.ref !== token.ref) piece.refFrom = from.ref;
  return piece;
}

function piecesOf(segments: readonly Segment[]): Piece[] {
  const pieces: Piece[] = [];
  for (const segment of segments) {
    if (isSame(segment)) for (const [a, b] of segment.same) push(pieces, pieceOf('same', b, a));
    else {
      for (const token of segment.del) push(pieces, pieceOf('del', token));
      for (const token of segment.ins) push(pieces, pieceOf('ins', token));
    }
  }
  return pieces;
}

/** All of a line as common, inserted or deleted text. */
export function piecesAs(op: Piece['op'], runs: readonly Run[]): Piece[] {
  return runs.map((run) => ({ op, ...run }));
}

/** Equal words: only marks and references can differ. Cut at the boundaries of both sides' runs. */
function overlay(a: readonly Run[], b: readonly Run[], refs: RefMap): Piece[] {
  const pieces: Piece[] = [];
  let pending: { del: Piece[]; ins: Piece[] } = { del: [], ins: [] };
  const flush = (): void => {
    for (const piece of [...pending.del, ...pending.ins]) push(pieces, piece);
    pending = { del: [], ins: [] };
  };
  for (const { left, right, text } of cuts(a, b)) {
    const bothCite = left.ref !== undefined && right.ref !== undefined;
    const retargeted = bothCite && refs(left.ref!) !== right.ref;
    const asRun = (run: Run): Run => ({ ...run, text });
    if (sameMarks(left.marks, right.marks) && !retargeted && left.footnote === right.footnote) {
      flush();
      const piece: Piece = { op: 'same', ...asRun(right) };
      if (left.ref !== right.ref) piece.refFrom = left.ref ?? '';
      push(pieces, piece);
    } else {
      push(pending.del, { op: 'del', ...asRun(left) });
      push(pending.ins, { op: 'ins', ...asRun(right) });
    }
  }
  flush();
  return pieces;
}

function cuts(a: readonly Run[], b: readonly Run[]): { left: Run; right: Run; text: string }[] {
  const out: { left: Run; right: Run; text: string }[] = [];
  let i = 0;
  let j = 0;
  let inA = 0;
  let inB = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    const count = Math.min(left.text.length - inA, right.text.length - inB);
    if (count > 0) out.push({ left, right, text: right.text.slice(inB, inB + count) });
    inA += count;
    inB += count;
    if (inA >= left.text.length) {
      i++;
      inA = 0;
    }
    if (inB >= right.text.length) {
      j++;
      inB = 0;
    }
  }
  return out;
}
