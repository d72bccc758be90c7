/** What two lines have in common at their beginning and end: it is settled before anything is cut into words. */
import type { MarkName, Run } from '../bill/blocks.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Whole sentences that two plain lines have in common at their beginning and end: they need no cutting into words. The
 * sign that ends the sentence before a change stays with the change, where cleanup looks for it.
 */
export function plainEnds(a: readonly Run[], b: readonly Run[]): { head: number; tail: number } | null {
  if (!arePlain(a, b)) return null;
  const left = a[0]!;
  const { head: same, tail: sameAtEnd } = commonEnds(left.text, b[0]!.text);
  const head = sentenceEndBefore(left.text, same);
  const tail = left.text.length - sentenceEndAfter(left.text, left.text.length - sameAtEnd);
  return head + tail > 0 ? { head, tail } : null;
}

function arePlain(a: readonly Run[], b: readonly Run[]): boolean {
  const [left, right] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || !left || !right) return false;
  const plain = (run: Run): boolean => run.ref === undefined && run.footnote === undefined;
  return plain(left) && plain(right) && sameMarks(left.marks, right.marks);
}

/** How many characters two texts share at the beginning, and of the rest at the end. */
function commonEnds(left: string, right: string): { head: number; tail: number } {
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && left.charCodeAt(head) === right.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    left.charCodeAt(left.length - 1 - tail) === right.charCodeAt(right.length - 1 - tail)
  )
    tail++;
  return { head, tail };
}

/** Between the last common word at each end everything is cut into tokens; what lies outside is one token, common to both. */
export function tokensOfBoth(a: readonly Run[], b: readonly Run[]): [Token[], Token[]] {
  if (!arePlain(a, b)) return [tokensOf(a), tokensOf(b)];
  const [left, right] = [a[0]!, b[0]!];
  const ends = commonEnds(left.text, right.text);
  const head = wordStart(left.text, wordStart(left.text, ends.head));
  const end = left.text.length - ends.tail;
  const tail = left.text.length - wordEnd(left.text, wordEnd(left.text, end));
  const whole = (text: string): Token[] =>
    text === '' ? [] : [{ text, marks: left.marks ?? [], ref: '', glued: false }];
  const tokens = (run: Run): Token[] => [
    ...whole(run.text.slice(0, head)),
    ...tokensOf([{ ...run, text: run.text.slice(head, run.text.length - tail) }]),
    ...whole(run.text.slice(run.text.length - tail)),
  ];
  return [tokens(left), tokens(right)];
}

const isSpace = (text: string, i: number): boolean => text[i] === ' ';

/** Place of the first space of those before the word that stands before `to`; 0 where there is none. */
function wordStart(text: string, to: number): number {
  let i = to - 1;
  while (i > 0 && isSpace(text, i)) i--;
  while (i > 0 && !isSpace(text, i)) i--;
  while (i > 0 && isSpace(text, i - 1)) i--;
  return Math.max(0, i);
}

/** Place after the last space of those after the word that stands after `from`; the end where there is none. */
function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text, i)) i++;
  while (i < text.length && !isSpace(text, i)) i++;
  while (i < text.length && isSpace(text, i)) i++;
  return i;
}

const ENDS = '.!?;';

/** Place of the last sign before `to` that ends a sentence, a space after it and both common; 0 where there is none. */
function sentenceEndBefore(text: string, to: number): number {
  for (let i = to - 3; i > 0; i--) if (ENDS.includes(text[i]!) && text[i + 1] === ' ') return i;
  return 0;
}

/** Place after the first sign from `from` on that ends a sentence, with a space after it; the end where there is none. */
function sentenceEndAfter(text: string, from: number): number {
  for (let i = from + 1; i < text.length - 1; i++)
    if (ENDS.includes(text[i]!) && text[i + 1] === ' ') return i + 1;
  return text.length;
}

export function sameMarks(a: readonly MarkName[] | undefined, b: readonly MarkName[] | undefined): boolean {
  return (a ?? []).join(' ') === (b ?? []).join(' ');
}
