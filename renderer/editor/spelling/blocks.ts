/** Lines of the bill as the spelling reads them. */
import type { Node, ResolvedPos } from 'prosemirror-model';
import type { Language } from '../../../shared/bill/kinds.ts';
import { type SpellingWord, spellingWords } from '../../../shared/spelling/words.ts';

/** What stands for a reference or a footnote: no letter, so it ends a word. */
const ATOM = '\ufffc';

const read = new WeakMap<Node, { lang: Language; words: readonly SpellingWord[] }>();

/** The words of a line with their places in it; a line that did not change is not read again. */
export function wordsOfBlock(block: Node, lang: Language): readonly SpellingWord[] {
  const known = read.get(block);
  if (known?.lang === lang) return known.words;
  const words = spellingWords(block.textBetween(0, block.content.size, ATOM, ATOM), lang);
  read.set(block, { lang, words });
  return words;
}

/** The id of the provision that a position lies in; '' where it lies in none. */
export function provisionAt($pos: ResolvedPos): string {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const { id } = $pos.node(depth).attrs as { id?: unknown };
    if (typeof id === 'string' && id !== '') return id;
  }
  return '';
}
