/** Small bills for the store's tests. */
import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';

const text = (value: string): NodeJson[] => (value === '' ? [] : [{ type: 'text', text: value }]);

export function article(id: string, words: string): NodeJson {
  return {
    type: 'article',
    attrs: { id, number: null },
    content: [
      { type: 'heading', content: text(`Heading of ${id}`) },
      {
        type: 'paragraph',
        attrs: { id: `${id}-1`, number: null },
        content: [{ type: 'wording', content: text(words) }],
      },
    ],
  };
}

export function chapter(id: string, articles: NodeJson[]): NodeJson {
  return {
    type: 'chapter',
    attrs: { id, number: null },
    content: [{ type: 'heading', content: text(id) }, ...articles],
  };
}

export function billJson(content: NodeJson[]): NodeJson {
  return {
    type: 'bill',
    attrs: { lang: 'en', tradition: 'post-soviet', form: 'law', billTypes: ['N'], npmModel: 'none' },
    content: [
      {
        type: 'title_block',
        attrs: { id: 'title' },
        content: [{ type: 'title_line', attrs: { role: 'title' }, content: text('A bill') }],
      },
      ...content,
    ],
  };
}

export function bill(content: NodeJson[]): Node {
  const read = readBill(billJson(content));
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

/** A law of `count` articles in chapters of ten. */
export function lawOf(count: number): Node {
  const chapters: NodeJson[] = [];
  for (let at = 0; at < count; at += 10) {
    const inside = Array.from({ length: Math.min(10, count - at) }, (_, i) =>
      article(`a${at + i}`, `Text of article ${at + i}.`),
    );
    chapters.push(chapter(`c${at / 10}`, inside));
  }
  return bill(chapters);
}
