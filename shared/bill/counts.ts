/** How long a bill is. Counts are kept per node, so after one key only the changed branch is counted again. */
import type { Node } from 'prosemirror-model';
import { keptOf } from './kept.ts';

export interface Counts {
  /** Articles of the bill itself, not of laws it quotes. */
  articles: number;
  /** Runs of letters and figures; "5-1" and "чьё-либо" are one word. A reference is one word; words of footnotes do not count. */
  words: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

const known = new WeakMap<Node, Counts>();

export function countsOf(node: Node): Counts {
  const cached = known.get(node);
  if (cached) return cached;
  const counts =
    node.isTextblock || node.type.name === 'kept' ? { articles: 0, words: wordsOf(node) } : sumOf(node);
  known.set(node, counts);
  return counts;
}

function sumOf(node: Node): Counts {
  const sum: Counts = { articles: node.type.name === 'article' ? 1 : 0, words: 0 };
  node.forEach((child) => {
    const inner = countsOf(child);
    if (node.type.name !== 'quoted') sum.articles += inner.articles;
    sum.words += inner.words;
  });
  return sum;
}

function wordsOf(block: Node): number {
  if (block.type.name === 'kept') return keptOf(block).text.match(WORD)?.length ?? 0;
  const text = block.textBetween(0, block.content.size, ' ', (leaf) =>
    leaf.type.name === 'reference' ? ' 1 ' : leaf.type.name === 'footnote' ? '' : ' ',
  );
  return text.match(WORD)?.length ?? 0;
}
