/**
 * The order of suggestions: by how a hand slips. A letter without its sign (n for ň, е for ё) is the commonest slip on
 * keyboards without them, then the key beside the right one, two letters in each other's place, one letter twice or once;
 * words that the bill uses already come before others that are about as near.
 */

// Judgements, in strokes: what is typed wrong most costs least. A used word is worth half a stroke, so that it passes what
// is about as near, and never one that differs by signs alone.
const SIGN = 0.1;
const BESIDE = 0.6;
const SWAPPED = 0.7;
const DOUBLED = 0.5;
const OTHER = 1;
const USED = 0.5;

const base = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');

/** Rows of the keyboards; each row begins half a key further to the right. */
const KEYBOARDS = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['äwertyuiopňö', 'asdfghjkl', 'züçýbnm'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
];

function neighboursOn(rows: readonly string[]): [string, string][] {
  const keys = rows.flatMap((row, y) => [...row].map((letter, x) => ({ letter, x: x + y / 2, y })));
  return keys.flatMap((one) =>
    keys
      .filter((other) => other !== one && Math.abs(other.y - one.y) <= 1 && Math.abs(other.x - one.x) <= 1)
      .map((other): [string, string] => [one.letter, other.letter]),
  );
}

const NEIGHBOURS = new Set(KEYBOARDS.flatMap(neighboursOn).map((pair) => pair.join('')));

function exchange(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (base(typed) === base(meant)) return SIGN;
  return NEIGHBOURS.has(typed + meant) ? BESIDE : OTHER;
}

/** A letter too many or too few; one that stands twice is half a slip. */
const extra = (letter: string, before: string | undefined): number => (letter === before ? DOUBLED : OTHER);

/** How many slips lead from one word to the other; case is none. */
export function slips(typed: string, meant: string): number {
  const [a, b] = [[...typed.toLowerCase()], [...meant.toLowerCase()]];
  const rows: number[][] = [[0]];
  for (let j = 1; j <= b.length; j++) rows[0]![j] = rows[0]![j - 1]! + extra(b[j - 1]!, b[j - 2]);
  for (let i = 1; i <= a.length; i++) {
    const row = [rows[i - 1]![0]! + extra(a[i - 1]!, a[i - 2])];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        rows[i - 1]![j - 1]! + exchange(a[i - 1]!, b[j - 1]!),
        rows[i - 1]![j]! + extra(a[i - 1]!, a[i - 2]),
        row[j - 1]! + extra(b[j - 1]!, b[j - 2]),
        swapped ? rows[i - 2]![j - 2]! + SWAPPED : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** Whether a text has these letters as a whole word. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    if (!/[\p{L}\p{N}]$/u.test(before.slice(-2)) && !/^[\p{L}\p{N}]/u.test(after.slice(0, 2))) return true;
  }
  return false;
}

/**
 * @param candidates as the dictionary gives them; of two that are equally near, its order holds
 * @param used whether the bill has this word
 */
export function ranked(
  word: string,
  candidates: readonly string[],
  used: (candidate: string) => boolean = () => false,
): string[] {
  return candidates
    .map((candidate) => ({ candidate, cost: slips(word, candidate) - (used(candidate) ? USED : 0) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ candidate }) => candidate);
}
