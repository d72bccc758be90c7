/** A Word file shows only the words of other systems' elements: one that comes back is still that element, where it hung. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { readBill } from '../../../../shared/bill/document.ts';
import { KEPT_NAMESPACE } from '../../../../shared/bill/kept.ts';
import { adoptIds } from '../../../../shared/compare/matchIds.ts';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { elementsKept } from '../../../../shared/exchange/returnedKept.ts';
import { placesKept } from '../../../../shared/exchange/returnedPlaces.ts';
import { compactBill } from '../../../builders/compactBill.ts';
import { keptXml } from '../../../builders/kept.ts';
import { newIds, write } from './help.ts';

function lawWithElements(): Node {
  const doc = compactBill(`lang: en
title: Law
art #a1: Visits
- #p1 Members visit all places.
- #p2 They need no leave.
art #a2: More
- #p3 Reports are made.
`).toJSON();
  const kept = (id: string, xml: string) => ({ type: 'kept', attrs: { id, xml } });
  const visits = doc.content[1]!.content;
  visits[1]!.content.push(kept('k2', `<ul xmlns="${KEPT_NAMESPACE}" eId="u"><li>one</li><li>two</li></ul>`));
  visits.splice(2, 0, kept('k1', keptXml('General rules')));
  doc.content.push(kept('k3', keptXml('At the end')));
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

async function comesBack(bill: Node, edit: (document: string) => string): Promise<Node> {
  const files = unzipSync(await write(bill));
  files['word/document.xml'] = strToU8(edit(strFromU8(files['word/document.xml']!)));
  const newId = newIds();
  const read = readDocx(zipSync(files), { newId });
  if (!read.ok) throw new Error(read.code);
  return placesKept(bill, elementsKept(bill, adoptIds(bill, read.doc, newId)));
}

const elementsIn = (bill: Node): string[] => {
  const found: string[] = [];
  bill.descendants((node, _pos, parent) => {
    if (node.type.name === 'kept') found.push(`${parent?.attrs.id ?? ''} ${String(node.attrs.id)}`);
    return !node.isTextblock;
  });
  return found;
};

describe('Elements of other systems in a file that comes back', () => {
  const bill = lawWithElements();

  test('are still that where somebody edited the words around them', async () => {
    const back = await comesBack(bill, (xml) => xml.replace('no leave', 'no leave at all'));
    expect(elementsIn(back)).toEqual(elementsIn(bill));
    expect(back.textContent).toContain('no leave at all');
  });

  test('are known by their words where the bookmarks were lost', async () => {
    const back = await comesBack(bill, (xml) =>
      xml.replace('no leave', 'no leave at all').replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, ''),
    );
    expect(elementsIn(back).map((place) => place.split(' ')[1])).toEqual(['k2', 'k1', 'k3']);
  });

  test('become a paragraph where somebody wrote in their words', async () => {
    const back = await comesBack(bill, (xml) => xml.replace('General rules', 'Special rules'));
    expect(elementsIn(back)).toEqual(['p1 k2', ' k3']);
    expect(back.textContent).toContain('Special rules');
  });
});
