/**
 * A shortest edit made readable. A bare one is hard to read, so:
 *   1. a change that begins or ends in mid-word takes the whole word;
 *   2. two changes with only spaces, signs or one short word between become one;
 *   3. a sentence of which little is left reads as one deletion and one insertion;
 *   4. an insertion begins with its first word, not with the space before it.
 * Each rule only turns common tokens into deleted + inserted ones, so both sides stay exact.
 */
import { endsSentence, isWord, type Token } from './tokens.ts';

/** A common word between two changes that is no longer than this says nothing ("и", "in", "of the"). */
const SHORT_WORD = 4;

export interface Same {
  same: [Token, Token][];
}
export interface Edit {
  del: Token[];
  ins: Token[];
}
export type Segment = Same | Edit;

export const isSame = (segment: Segment): segment is Same => 'same' in segment;

/** What makes two tokens the same: words (also those of a footnote), marks, and the target in B. */
export const keyOf = (token: Token, ref: string): string =>
  token.marks.length === 0 && ref === '' && token.footnote === undefined
    ? token.text
    : `${token.text}\u0000${token.marks.join(' ')}\u0000${ref}\u0000${token.footnote ?? ''}`;

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

/** Common stretches and changes alternate in the result. */
export function clean(raw: readonly Segment[]): Segment[] {
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
  if (same.same.some((p) => p[1].footnote !== undefined)) return false;
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
