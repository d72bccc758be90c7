/** Counts words of a draft; a provision is counted again only when its text is another one. */
import type { Provision } from '../../../shared/bill/provisions.ts';

const WORD = /[\p{L}\p{N}]+(?:[-’'ʼ][\p{L}\p{N}]+)*/gu;

type List = readonly Provision[];

interface Counted {
  provision: Provision;
  words: number;
}

function sameWords(a: Provision, b: Provision): boolean {
  return a === b || (a.text === b.text && a.heading === b.heading && a.note === b.note);
}

function wordsOf(p: Provision): number {
  return p.note ? 0 : countWords(p.text) + countWords(p.heading);
}

/** How many words more there are, where the provisions are the same ones in the same places; else null. */
function moreWords(before: List, now: List): number | null {
  if (before.length !== now.length) return null;
  let more = 0;
  for (let i = 0; i < now.length; i++) {
    const [old, provision] = [before[i]!, now[i]!];
    if (old.id !== provision.id) return null;
    if (!sameWords(old, provision)) more += wordsOf(provision) - wordsOf(old);
  }
  return more;
}

export interface WordCounter {
  (provisions: List): number;
  /** The same in steps, of which each takes far less than a frame; what is left half done counts for nothing. */
  steps(provisions: List): Generator<void, number>;
}

export function createWordCounter(): WordCounter {
  let known: ReadonlyMap<string, Counted> = new Map();
  let last: { provisions: List; total: number } = { provisions: [], total: 0 };
  function* countAll(provisions: List): Generator<void, number> {
    const counts = new Map<string, Counted>();
    let total = 0;
    for (const provision of provisions) {
      const old = known.get(provision.id);
      const words = old && sameWords(old.provision, provision) ? old.words : wordsOf(provision);
      counts.set(provision.id, { provision, words });
      total += words;
      yield;
    }
    known = counts;
    return total;
  }
  function* steps(provisions: List): Generator<void, number> {
    const more = moreWords(last.provisions, provisions);
    const total = more === null ? yield* countAll(provisions) : last.total + more;
    last = { provisions, total };
    return total;
  }
  const count = (provisions: List): number => {
    const work = steps(provisions);
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
    }
  };
  return Object.assign(count, { steps });
}

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
