/**
 * How alike two texts are, in numbers: words become hashes, pairs of words are compared (Dice's coefficient, Dice 1945),
 * and runs of four words find the candidates (w-shingling, Broder 1997). Pairs of words alone fail as an index on laws:
 * every article shares "in accordance with"; four words in a row hardly ever are boilerplate.
 */

/** Hash of any number: digits say where a provision stands, not what it says. */
const NUMBER = 0x2f6e2b1;

/** Hashes of the words of a text, lower case. Scans characters itself: Unicode patterns are six times slower. */
export function wordHashes(text: string): Int32Array {
  const out = new Int32Array((text.length >> 1) + 1);
  const lower = text.toLowerCase();
  let count = 0;
  let hash = 0;
  let inWord = false;
  let digits = true;
  for (let i = 0; i <= lower.length; i++) {
    const c = i < lower.length ? lower.charCodeAt(i) : 0;
    const digit = c >= 48 && c <= 57;
    const letter =
      (c >= 97 && c <= 122) || (c >= 0xc0 && (c < 0x2000 || c > 0x206f) && c !== 0xd7 && c !== 0xf7);
    if (digit || letter) {
      hash = (Math.imul(hash ^ c, 0x01000193) + 0x9e3779b) | 0;
      inWord = true;
      digits &&= digit;
    } else if (inWord) {
      out[count++] = digits ? NUMBER : hash;
      hash = 0;
      inWord = false;
      digits = true;
    }
  }
  return out.subarray(0, count);
}

export interface Features {
  words: number;
  hashes: Int32Array;
  /** Sorted hashes of single words, and of word pairs with the edges of the text. */
  singles: Int32Array;
  pairs: Int32Array;
}

const mix = (a: number, b: number): number =>
  (Math.imul(a, 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35)) | 0;

export function featuresOf(text: string): Features {
  const hashes = wordHashes(text);
  const n = hashes.length;
  const pairs = new Int32Array(n === 0 ? 0 : n + 1);
  for (let i = 0; i < pairs.length; i++)
    pairs[i] = mix(i === 0 ? 1 : hashes[i - 1]!, i === n ? 2 : hashes[i]!);
  return { words: n, hashes, singles: Int32Array.from(hashes).sort(), pairs: pairs.sort() };
}

/** Number of equal entries of two sorted multisets. */
function shared(a: Int32Array, b: Int32Array): number {
  let i = 0;
  let j = 0;
  let count = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) {
      count++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return count;
}

const dice = (a: Int32Array, b: Int32Array): number =>
  a.length + b.length === 0 ? 1 : (2 * shared(a, b)) / (a.length + b.length);

/** Below this many words single words count as well: one changed word breaks two pairs. */
const SHORT_TEXT = 14;

/** 0..1. */
export function likeness(a: Features, b: Features): number {
  const pairs = dice(a.pairs, b.pairs);
  return Math.min(a.words, b.words) < SHORT_TEXT ? (pairs + dice(a.singles, b.singles)) / 2 : pairs;
}

/** Share of the word pairs of `part` that stand in `whole` and no longer in `left`, 0..1. */
export function containmentInGone(part: Features, whole: Features, left: Features): number {
  const gone: number[] = [];
  let j = 0;
  for (const pair of whole.pairs) {
    while (j < left.pairs.length && left.pairs[j]! < pair) j++;
    if (j < left.pairs.length && left.pairs[j] === pair) j++;
    else gone.push(pair);
  }
  return part.pairs.length === 0 ? 0 : shared(part.pairs, Int32Array.from(gone)) / part.pairs.length;
}

/** A run of four words that stands in more texts than this is boilerplate and finds nothing. */
const COMMON = 40;
/** Candidates per text that are looked at closely. */
const CANDIDATES = 8;

function eachShingle(f: Features, visit: (shingle: number) => void): void {
  const { hashes } = f;
  const width = Math.min(4, hashes.length);
  if (width === 0) return;
  for (let i = 0; i + width <= hashes.length; i++) {
    let shingle = width;
    for (let k = 0; k < width; k++) shingle = mix(shingle, hashes[i + k]!);
    visit(shingle);
  }
}

/** For each text of `as` the texts of `bs` that share most runs of four words with it. */
export function candidates(as: readonly Features[], bs: readonly Features[]): number[][] {
  const index = new Map<number, number[]>();
  bs.forEach((b, j) => {
    eachShingle(b, (shingle) => {
      const list = index.get(shingle);
      if (!list) index.set(shingle, [j]);
      else if (list.length <= COMMON && list.at(-1) !== j) list.push(j);
    });
  });
  return as.map((a) => {
    const hits = new Map<number, number>();
    eachShingle(a, (shingle) => {
      const list = index.get(shingle);
      if (list && list.length <= COMMON) for (const j of list) hits.set(j, (hits.get(j) ?? 0) + 1);
    });
    return [...hits]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, CANDIDATES)
      .map(([j]) => j);
  });
}
