/** Finding words again in a text that was put in anew, by the text that they were torn from. */

/** Words with the text around them, in characters of that text. */
export interface Torn {
  text: string;
  from: number;
  to: number;
}

/** So much of the text around is looked at on either side. */
const AROUND = 24;
/** Words and what is around them say too little below so many characters: they would be taken for others. */
const TELLING = 12;

/** How many characters two texts share from their beginning, `most` at the most. */
function sharedStart(a: string, b: string, most = Math.min(a.length, b.length)): number {
  let n = 0;
  while (n < most && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: string, b: string, most = Math.min(a.length, b.length)): number {
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/**
 * Where words stand after their provision was written anew: before or behind all that differs, or once in what does. null
 * where they are not in it any more, or where nobody can tell which they are.
 */
export function carried(before: string, after: string, { from, to }: Omit<Torn, 'text'>): number | null {
  const head = sharedStart(before, after);
  const tail = sharedEnd(before, after, Math.min(before.length, after.length) - head);
  if (to <= head) return from;
  if (from >= before.length - tail) return from + after.length - before.length;
  const changed = after.slice(head, after.length - tail);
  const words = before.slice(from, to);
  const at = changed.indexOf(words);
  return at < 0 || changed.includes(words, at + 1) ? null : head + at;
}

/**
 * The words in characters `start`..`end` of another text with the most of what stood around them; null where they are
 * not there, where something else stands around them, or where all that says too little.
 */
export function agreement(
  { text, from, to }: Torn,
  other: string,
  start: number,
  end: number,
): { from: number; score: number } | null {
  const words = text.slice(from, to);
  const put = other.slice(start, end);
  const [left, right] = [text.slice(Math.max(0, from - AROUND), from), text.slice(to, to + AROUND)];
  let best: { from: number; score: number } | null = null;
  for (let at = put.indexOf(words); at >= 0; at = put.indexOf(words, at + 1)) {
    const [before, behind] = [put.slice(0, at), put.slice(at + words.length)];
    const [one, two] = [sharedEnd(left, before), sharedStart(right, behind)];
    const agree =
      one === Math.min(left.length, before.length) && two === Math.min(right.length, behind.length);
    const score = words.length + one + two;
    if (agree && score >= TELLING && (!best || score > best.score)) best = { from: start + at, score };
  }
  return best;
}
