/** A law of a thousand articles as it comes back from a committee: 2,000 words changed, 300 comments. */
import { type NodeJson, readBill } from '../../shared/bill/document.ts';
import { listProvisions } from '../../shared/bill/provisions.ts';
import type { Annotation } from '../../shared/exchange/types.ts';
import { generator, lawJson } from './law.ts';

const COMMENTS = 300;
/** Each is a word deleted and one inserted: two tracked changes. */
const CHANGED_WORDS = 1000;

export interface ReviewedLaw {
  before: NodeJson;
  after: NodeJson;
  annotations: Annotation[];
}

export function reviewedLaw(articles: number): ReviewedLaw {
  const before = lawJson(articles);
  const after = structuredClone(before);
  const texts: NodeJson[] = [];
  const collect = (node: NodeJson): void => {
    if (node.type === 'text' && (node.text ?? '').length > 60) texts.push(node);
    node.content?.forEach(collect);
  };
  collect(after);
  const share = articles / 1000;
  const step = Math.max(1, Math.floor(texts.length / (CHANGED_WORDS * share)));
  for (let i = 0, n = 0; i < texts.length && n < CHANGED_WORDS * share; i += step, n++) {
    const words = texts[i]!.text!.split(' ');
    words[Math.floor(words.length / 2)] = `изменённое${n}`;
    texts[i]!.text = words.join(' ');
  }
  return { before, after, annotations: remarks(after, Math.round(COMMENTS * share)) };
}

function remarks(doc: NodeJson, count: number): Annotation[] {
  const read = readBill(doc);
  if (!read.ok) throw new RangeError(read.reason);
  const provisions = listProvisions(read.bill).filter((p) => p.text.length > 60);
  const roll = generator(7);
  return Array.from({ length: count }, (_, n) => {
    const { id } = provisions[Math.floor(roll() * provisions.length)]!;
    const from = Math.floor(roll() * 30);
    return {
      id: `r${n}`,
      provision: id,
      from,
      to: from + 20,
      author: `Рецензент ${n % 5}`,
      initials: 'Р',
      at: '2026-01-01T00:00:00Z',
      text: `Замечание ${n}`,
      resolved: n % 4 === 0,
      replies: [],
    };
  });
}
