/**
 * Words compared inside one pair of lines.
 *
 * `diff` (jsdiff) finds the shortest edit over our own tokens; a bare shortest edit is hard to read, so it is cleaned:
 *   1. a change that begins or ends in mid-word takes the whole word;
 *   2. two changes with only spaces, signs or one short word between become one;
 *   3. a sentence of which little is left reads as one deletion and one insertion;
 *   4. an insertion begins with its first word, not with the space before it.
 * Each rule only turns common tokens into deleted + inserted ones, so both sides stay exact.
 *
 * Bounds: Myers' algorithm costs the square of the number of differences. Beyond `MAX_EDITS` the sentences are compared
 * first and words only inside the changed ones; what is still too different is replaced whole and reported as coarse.
 */
import { diffArrays } from 'diff';
import type { MarkName, Run } from '../bill/blocks.ts';
import { endsSentence, isWord, type Token, tokensOf } from './tokens.ts';
import type { Piece } from './types.ts';

/** About 0.1 s of work for one line on a slow machine; a hand-made edit of one provision stays far below. */
const MAX_EDITS = 800;
/** A line longer than this is compared by sentences first: about twenty pages in one paragraph. */
const LONG_LINE = 6000;
/** A common word between two changes that is no longer than this says nothing ("и", "in", "of the"). */
const SHORT_WORD = 4;

interface Same {
  same: [Token, Token][];
}
interface Edit {
  del: Token[];
  ins: Token[];
}
type Segment = Same | Edit;

const isSame = (segment: Segment): segment is Same => 'same' in segment;

export interface WordDiff {
  pieces: Piece[];
  coarse: boolean;
}

/** Id in B of the provision that A's reference points to. */
export type RefMap = (idInA: string) => string;

const keyOf = (token: Token, ref: string): string =>
  token.marks.length === 0 && ref === ''
    ? token.text
    : `${token.text}\u0000${token.marks.join(' ')}\u0000${ref}`;

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
  const left = tokensOf(a);
  const right = tokensOf(b);
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
  return diffSentences(sides);
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

function diffSentences(sides: Sides): { segments: Segment[]; coarse: boolean } {
  const aEnds = sentenceEnds(sides.left);
  const bEnds = sentenceEnds(sides.right);
  const keys = (ends: number[], of: number[]) =>
    ends.map((end, i) => of.slice(ends[i - 1] ?? 0, end).join(' '));
  const parts = diffArrays(keys(aEnds, sides.leftKeys), keys(bEnds, sides.rightKeys), {
    maxEditLength: MAX_EDITS,
  });
  if (!parts) return { segments: [{ del: sides.left, ins: sides.right }], coarse: true };
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

/** Neighbours of one kind joined, empty ones dropped: changes and common stretches alternate. */
function joined(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    if (isSame(segment)) {
      if (segment.same.length === 0) continue;
      if (last && isSame(last)) last.same.push(...segment.same);
      else out.push({ same: [...segment.same] });
    } else if (segment.del.length > 0 || segment.ins.length > 0) {
      if (last && !isSame(last)) {
        last.del.push(...segment.del);
        last.ins.push(...segment.ins);
      } else out.push({ del: [...segment.del], ins: [...segment.ins] });
    }
  }
  return out;
}

const asEdit = (same: Same): Edit => ({ del: same.same.map((p) => p[0]), ins: same.same.map((p) => p[1]) });

const length = (tokens: readonly Token[]): number => tokens.reduce((sum, t) => sum + t.text.length, 0);

function clean(raw: readonly Segment[]): Segment[] {
  let segments = wholeWords(joined(raw));
  segments = withoutCrumbs(segments);
  segments = rewrittenSentences(segments);
  return startAtWords(segments);
}

function wholeWords(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  segments.forEach((segment, i) => {
    if (!isSame(segment)) {
      out.push(segment);
      return;
    }
    const same = [...segment.same];
    const head: Edit = { del: [], ins: [] };
    const tail: Edit = { del: [], ins: [] };
    const before = segments[i - 1];
    const after = segments[i + 1];
    while (before && same.length > 0 && (same[0]![0].glued || same[0]![1].glued)) {
      const [a, b] = same.shift()!;
      head.del.push(a);
      head.ins.push(b);
    }
    const cutsWord = (edit: Edit): boolean => edit.del[0]?.glued === true || edit.ins[0]?.glued === true;
    let cuts = after !== undefined && !isSame(after) && cutsWord(after);
    while (cuts && same.length > 0) {
      const [a, b] = same.pop()!;
      tail.del.unshift(a);
      tail.ins.unshift(b);
      cuts = a.glued || b.glued;
    }
    out.push(head, { same }, tail);
  });
  return joined(out);
}

/** Whether the common stretch between two changes is too little to be worth two marks. */
function isCrumb(same: Same, before: Edit, after: Edit): boolean {
  const dels = length(before.del) + length(after.del);
  const inss = length(before.ins) + length(after.ins);
  if (dels === 0 || inss === 0) return false;
  const words = same.same.filter((p) => isWord(p[1]));
  if (words.length === 0) return !same.same.some((p) => p[1].text.includes('\n'));
  if (words.length > 1 || words[0]![1].ref !== '' || words[0]![1].text.length > SHORT_WORD) return false;
  // The marks may grow by at most a seventh through this, so that they stay close to the shortest edit.
  return length(same.same.map((p) => p[1])) * 14 <= dels + inss;
}

function withoutCrumbs(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  segments.forEach((segment, i) => {
    const before = out.at(-1);
    const after = segments[i + 1];
    const crumb =
      isSame(segment) &&
      before !== undefined &&
      !isSame(before) &&
      after !== undefined &&
      !isSame(after) &&
      isCrumb(segment, before, after);
    const next = crumb ? asEdit(segment) : segment;
    if (before && !isSame(before) && !isSame(next)) {
      before.del.push(...next.del);
      before.ins.push(...next.ins);
    } else out.push(isSame(next) ? next : { del: [...next.del], ins: [...next.ins] });
  });
  return out;
}

/** Of a sentence, this share (of its longer side) must be common, or it counts as rewritten. */
const KEPT_SHARE = 0.2;

function rewrittenSentences(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  let window: Segment[] = [];
  const close = (): void => {
    out.push(...rewritten(window));
    window = [];
  };
  for (const segment of segments) {
    const ends = isSame(segment) && segment.same.some((p) => endsSentence(p[1]));
    if (ends) {
      close();
      out.push(segment);
    } else window.push(segment);
  }
  close();
  return joined(out);
}

function rewritten(window: readonly Segment[]): Segment[] {
  const first = window.findIndex((s) => !isSame(s));
  const last = window.findLastIndex((s) => !isSame(s));
  if (last - first < 2) return [...window];
  let kept = 0;
  let del = 0;
  let ins = 0;
  for (const segment of window) {
    if (isSame(segment)) kept += length(segment.same.map((p) => p[1]));
    else {
      del += length(segment.del);
      ins += length(segment.ins);
    }
  }
  if (del === 0 || ins === 0 || kept >= KEPT_SHARE * (kept + Math.min(del, ins))) return [...window];
  const inner = window.slice(first, last + 1).map((s) => (isSame(s) ? asEdit(s) : s));
  return [...window.slice(0, first), ...inner, ...window.slice(last + 1)];
}

/** "the{+ new+} law" becomes "the {+new +}law": the same text, and a mark that begins with a word. */
function startAtWords(segments: Segment[]): Segment[] {
  segments.forEach((segment, i) => {
    const before = segments[i - 1];
    const after = segments[i + 1];
    if (isSame(segment) || !before || !after || !isSame(before) || !isSame(after)) return;
    const own = segment.del.length === 0 ? segment.ins : segment.ins.length === 0 ? segment.del : null;
    const first = own?.[0];
    const next = after.same[0];
    if (!own || !first || !next || own.length < 2 || !/^\s+$/u.test(first.text)) return;
    const equal = (t: Token): boolean => keyOf(t, t.ref) === keyOf(first, '');
    if (!equal(next[0]) || !equal(next[1])) return;
    own.shift();
    after.same.shift();
    // The space that opened the change is now common; the common one after it closes the change.
    if (own === segment.ins) {
      before.same.push([next[0], first]);
      own.push(next[1]);
    } else {
      before.same.push([first, next[1]]);
      own.push(next[0]);
    }
  });
  return joined(segments);
}

function sameMarks(a: readonly MarkName[] | undefined, b: readonly MarkName[] | undefined): boolean {
  return (a ?? []).join(' ') === (b ?? []).join(' ');
}

function push(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (
    last &&
    last.op === piece.op &&
    sameMarks(last.marks, piece.marks) &&
    last.ref === piece.ref &&
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
    if (sameMarks(left.marks, right.marks) && !retargeted) {
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
