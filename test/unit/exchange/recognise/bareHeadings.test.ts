import { describe, expect, it } from 'vitest';
import { readBill } from '../../../../shared/bill/document.ts';
import { listProvisions } from '../../../../shared/bill/provisions.ts';
import { readText } from '../../../../shared/exchange/text/read.ts';

function articles(text: string): string[] {
  let n = 0;
  const read = readText(text, { newId: () => `p${++n}` });
  const bill = read.ok ? readBill(read.doc) : null;
  if (!bill?.ok) throw new Error('no bill');
  return listProvisions(bill.bill)
    .filter((p) => p.kind === 'article')
    .map((p) => `${p.number} ${p.heading}`);
}

describe('Sections headed by a bare number', () => {
  it('may open with words that end in a dash', () => {
    const text = [
      'CUSTODY ACT',
      '1 Short title',
      '(1) This Act is the Custody Act.',
      '(2) It binds the Crown.',
      '2 Interpretation',
      'In this Act-',
      '"place" means a place in which persons are held;',
      '"visit" includes an interview.',
      '3 Purpose',
      'The purpose of this Act is to prevent torture.',
    ];
    expect(articles(text.join('\n'))).toEqual(['1 Short title', '2 Interpretation', '3 Purpose']);
  });

  it('go on after one that could not be told from text', () => {
    const text = [
      'ACT',
      '1 Title',
      '(1) One.',
      '(2) Two.',
      '2 Short',
      'words',
      '3 Visits',
      '(1) Three.',
      '(2) Four.',
    ];
    expect(articles(text.join('\n'))).toContain('3 Visits');
  });
});
