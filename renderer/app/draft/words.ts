/** Counts words of a draft; a provision is counted again only when its text is another one. */
import type { Provision } from '../../../shared/bill/provisions.ts';

const WORD = /[\p{L}\p{N}]+(?:[-’'ʼ][\p{L}\p{N}]+)*/gu;

export function createWordCounter(): (provisions: readonly Provision[]) => number {
  // A provision that says the same is the same object (bill/provisionReader.ts).
  const known = new WeakMap<Provision, number>();
  const wordsOf = (p: Provision): number => {
    const counted = known.get(p);
    if (counted !== undefined) return counted;
    const words = p.note ? 0 : countWords(p.text) + countWords(p.heading);
    known.set(p, words);
    return words;
  };
  let last: { provisions: readonly Provision[]; total: number } | null = null;
  return (provisions) => {
    let total = 0;
    if (last?.provisions.length === provisions.length) {
      total = last.total;
      for (let i = 0; i < provisions.length; i++) {
        const [old, now] = [last.provisions[i]!, provisions[i]!];
        if (old !== now) total += wordsOf(now) - wordsOf(old);
      }
    } else for (const p of provisions) total += wordsOf(p);
    last = { provisions, total };
    return total;
  };
}

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
