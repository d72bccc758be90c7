/** Bills in which elements of other systems stand, and what a person can do to these. */
import type { Node } from 'prosemirror-model';
import { type NodeJson, readBill } from '../../shared/bill/document.ts';
import { KEPT_NAMESPACE } from '../../shared/bill/kept.ts';
import { dice } from './randomBill.ts';

/** An element with these words, as a bill keeps it. */
export function keptXml(words: string, eId = 'k1', name = 'crossHeading'): string {
  return `<${name} xmlns="${KEPT_NAMESPACE}" eId="${eId}">${words}</${name}>`;
}

const HOLDERS = new Set(['article', 'chapter', 'paragraph', 'point', 'bill']);
const WORDS = ['General', 'Переходные положения', 'Umumy düzgünler', 'a &amp; b', ''];

function billOf(doc: NodeJson): Node {
  const read = readBill(doc);
  if (!read.ok) throw new RangeError(read.reason);
  return read.bill;
}

/** The bill with a kept element at the end of about every third provision that may hold one. */
export function withKept(bill: Node, seed: number): Node {
  const roll = dice(seed);
  let count = 0;
  const visit = (node: NodeJson): NodeJson => {
    const content = node.content?.map(visit);
    if (!content || !HOLDERS.has(node.type) || roll() > 0.35) return content ? { ...node, content } : node;
    const kept: NodeJson = {
      type: 'kept',
      attrs: { id: `kept${++count}`, xml: keptXml(WORDS[Math.floor(roll() * WORDS.length)]!, `k${count}`) },
    };
    // Of the bill itself the last places belong to the signature and annexes.
    const end = content.findIndex((child) => child.type === 'signature' || child.type === 'annex');
    content.splice(end < 0 ? content.length : end, 0, kept);
    return { ...node, content };
  };
  return billOf(visit(bill.toJSON() as NodeJson));
}

/** Some kept elements taken away, given other words, or put before what they followed. */
export function withKeptEdited(bill: Node, seed: number): Node {
  const roll = dice(seed);
  const visit = (node: NodeJson): NodeJson => {
    if (!node.content) return node;
    const content = node.content.flatMap((child): NodeJson[] => {
      if (child.type !== 'kept') return [visit(child)];
      const what = Math.floor(roll() * 4);
      if (what === 0) return [];
      if (what === 1)
        return [{ ...child, attrs: { ...child.attrs, xml: keptXml('Other words', `n${child.attrs?.id}`) } }];
      return [child];
    });
    const at = content.findIndex((child) => child.type === 'kept');
    if (at > 1 && content[at - 1]!.attrs?.id !== undefined && roll() < 0.3 && node.type !== 'bill')
      content.splice(at - 1, 2, content[at]!, content[at - 1]!);
    return { ...node, content };
  };
  return billOf(visit(bill.toJSON() as NodeJson));
}
