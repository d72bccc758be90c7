/** Counts words of a draft; a provision is counted again only when its text is another one. */
import type { Provision } from '../../../shared/bill/provisions.ts';

const WORD = /[\p{L}\p{N}]+(?:[-’'ʼ][\p{L}\p{N}]+)*/gu;

export function createWordCounter(): (provisions: readonly Provision[]) => number {
  let known = new Map<string, { text: string; heading: string; words: number }>();
  return (provisions) => {
    const next: typeof known = new Map();
    let total = 0;
    for (const p of provisions) {
      if (p.note) continue;
      const old = known.get(p.id);
      const entry =
        old && old.text === p.text && old.heading === p.heading
          ? old
          : { text: p.text, heading: p.heading, words: countWords(p.text) + countWords(p.heading) };
      next.set(p.id, entry);
      total += entry.words;
    }
    known = next;
    return total;
  };
}

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
