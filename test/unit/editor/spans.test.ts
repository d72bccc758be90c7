import { describe, expect, test } from 'vitest';
import { listProvisions } from '../../../shared/bill/provisions.ts';
import { register } from '../../../shared/bill/references.ts';
import { billSchema } from '../../../shared/bill/schema.ts';
import { offsetOf, ownText, provisionPositions, rangeOf } from '../../../shared/bill/spans.ts';
import * as b from '../../builders/bill.ts';

const doc = b.bill(
  {},
  b.preamble('pre', 'Меджлис постановляет'),
  b.chapter(
    'c1',
    'Общие положения',
    b.article(
      'a1',
      'Цель',
      b.paragraph('p1', ['Согласно ', b.reference('a2'), ' и далее'], b.wording('хвост')),
    ),
    b.article(
      'a2',
      'Посещения',
      b.paragraph('p2', ['строка', billSchema.nodes.hard_break!.create(), 'вторая'], b.point('pt', 'пункт')),
      b.table('t', [
        ['раз', 'два'],
        ['три', 'четыре'],
      ]),
      b.note('n', 'пояснение'),
    ),
  ),
);
const reg = register(doc);
const positions = provisionPositions(doc);

describe('characters of a provision and positions in the document', () => {
  test('the text is the one that the requirement engine reads; headings stand in where there is none', () => {
    for (const provision of listProvisions(doc, reg)) {
      const pos = positions.get(provision.id)!;
      expect(ownText(doc.nodeAt(pos)!, pos, reg).text).toBe(provision.text || provision.heading);
    }
  });

  test('empty lines before the first words are none of the text, those behind them are', () => {
    const bill = b.bill(
      {},
      b.article('a', 'Цель', b.paragraph('p', '', b.wording('раз'), b.wording(''), b.wording('два'))),
    );
    const own = ownText(
      bill.nodeAt(provisionPositions(bill).get('p')!)!,
      provisionPositions(bill).get('p')!,
      register(bill),
    );
    expect(own.text).toBe('раз\n\nдва');
    expect(own.text).toBe(listProvisions(bill).find(({ id }) => id === 'p')!.text);
    const range = rangeOf(own, 0, 3)!;
    expect(bill.textBetween(range.from, range.to)).toBe('раз');
  });

  test('every character leads to a position and back', () => {
    for (const [id, pos] of positions) {
      const own = ownText(doc.nodeAt(pos)!, pos, reg);
      for (const span of own.spans)
        if (span.length === span.size)
          for (let i = span.offset; i < span.offset + span.length; i++) {
            const range = rangeOf(own, i, i + 1)!;
            const char = own.text[i];
            expect([id, i, doc.textBetween(range.from, range.to, '', '\n')]).toEqual([id, i, char]);
            expect(offsetOf(own, range.from)).toBe(i);
          }
    }
  });

  test('a quote over a reference and over lines is one range', () => {
    const pos = positions.get('p1')!;
    const own = ownText(doc.nodeAt(pos)!, pos, reg);
    expect(own.text).toBe('Согласно статья 2 и далее\nхвост');
    const range = rangeOf(own, 12, own.text.length)!;
    expect(doc.slice(range.from, range.to).content.toString()).toContain('reference');
    expect(range.to).toBe(pos + doc.nodeAt(pos)!.nodeSize - 2);
  });

  test('an empty or foreign range has no place', () => {
    const pos = positions.get('p1')!;
    const own = ownText(doc.nodeAt(pos)!, pos, reg);
    expect(rangeOf(own, 3, 3)).toBeNull();
    expect(rangeOf(own, 900, 910)).toBeNull();
    expect(offsetOf(own, 0)).toBeNull();
  });
});
