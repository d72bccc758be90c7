/** Laws of any length for measuring: the same seed gives the same law. Words are drawn from a fixed list of legal words. */
import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';

const WORDS = (
  'механизм вправе посещать любые места лишения свободы без предварительного уведомления администрация обязана обеспечить ' +
  'доступ сведения документы беседа наедине свидетель рекомендация орган власти срок доклад меджлис персонал независимость ' +
  'средства бюджет закон протокол права лиц задержанных условия содержания проверка решение порядок член срок полномочий'
).split(' ');

/** A small generator with good spread (mulberry32), so that a bench needs no seed of the machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function sentence(random: () => number, words: number): string {
  const out = Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]!);
  const text = `${out.join(' ')}.`;
  return text[0]!.toUpperCase() + text.slice(1);
}

function articleJson(n: number, random: () => number, words: number): NodeJson {
  const paragraphs = 5;
  return {
    type: 'article',
    attrs: { id: `a${n}`, number: null },
    content: [
      { type: 'heading', content: [{ type: 'text', text: sentence(random, 4) }] },
      ...Array.from({ length: paragraphs }, (_, i) => ({
        type: 'paragraph',
        attrs: { id: `a${n}p${i}`, number: null },
        content: [
          {
            type: 'wording',
            content: [{ type: 'text', text: sentence(random, Math.round(words / paragraphs)) }],
          },
        ],
      })),
    ],
  };
}

/** A code has sections: ten chapters stand in one, where there are more than that. */
const IN_SECTION = 10;

function inSections(chapters: NodeJson[], random: () => number): NodeJson[] {
  if (chapters.length <= IN_SECTION) return chapters;
  return Array.from({ length: Math.ceil(chapters.length / IN_SECTION) }, (_, i) => ({
    type: 'section',
    attrs: { id: `s${i}`, number: null },
    content: [
      { type: 'heading', content: [{ type: 'text', text: sentence(random, 3) }] },
      ...chapters.slice(i * IN_SECTION, (i + 1) * IN_SECTION),
    ],
  }));
}

/** A Russian law of `articles` articles of some `words` words each, in chapters of twenty; a long one in sections. */
export function lawJson(articles: number, words = 200, seed = 1): NodeJson {
  const random = generator(seed);
  const chapters: NodeJson[] = [];
  for (let from = 0; from < articles; from += 20) {
    const inside = Array.from({ length: Math.min(20, articles - from) }, (_, i) =>
      articleJson(from + i + 1, random, words),
    );
    chapters.push({
      type: 'chapter',
      attrs: { id: `c${from / 20}`, number: null },
      content: [{ type: 'heading', content: [{ type: 'text', text: sentence(random, 3) }] }, ...inside],
    });
  }
  return {
    type: 'bill',
    attrs: { lang: 'ru', tradition: 'post-soviet', form: 'law', billTypes: ['N'], npmModel: 'none' },
    content: [
      {
        type: 'title_block',
        attrs: { id: 'title' },
        content: [
          { type: 'title_line', attrs: { role: 'title' }, content: [{ type: 'text', text: 'О механизме' }] },
        ],
      },
      ...inSections(chapters, random),
    ],
  };
}

export function law(articles: number, words = 200, seed = 1): Node {
  const read = readBill(lawJson(articles, words, seed));
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

/** The same law after one key in the middle article. */
export function afterOneKey(bill: Node, key: string): Node {
  let at = -1;
  const middle = Math.floor(bill.content.size / 2);
  bill.nodesBetween(middle, bill.content.size, (node, pos) => {
    if (at < 0 && node.type.name === 'wording') at = pos + 1;
    return at < 0;
  });
  return insertText(bill, at, key);
}

function insertText(bill: Node, at: number, key: string): Node {
  const $at = bill.resolve(at);
  const text = bill.type.schema.text(key);
  const rebuild = (depth: number): Node => {
    const node = $at.node(depth);
    if (depth === $at.depth) return node.copy(node.content.addToStart(text));
    return node.copy(node.content.replaceChild($at.index(depth), rebuild(depth + 1)));
  };
  return rebuild(0);
}
