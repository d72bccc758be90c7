import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../shared/exchange/html/read.ts';
import { writeHtml } from '../../../../shared/exchange/html/write.ts';
import { randomBill } from '../../../builders/randomBill.ts';
import { wildBill } from '../../../builders/wildBill.ts';

const none = (): string => {
  throw new Error('no id was to be made');
};

describe('HTML', () => {
  it('gives back any bill exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.boolean(), (seed, wild) => {
        const bill = wild ? wildBill(seed) : randomBill(seed);
        const read = readHtml(writeHtml(bill, { title: 'Bill', lang: 'en' }), { newId: none });
        expect(read.ok ? read.doc : read).toEqual(bill.toJSON());
      }),
      { numRuns: 150 },
    );
  });

  it('writes no script and loads nothing, whatever the text says', () => {
    const html = writeHtml(wildBill(7), { title: '</title><script>x</script>', lang: 'en' });
    expect(html).not.toMatch(/<script|\son\w+=|src=/i);
  });

  it('shows remarks beside their provision without making them part of the bill', () => {
    const bill = randomBill(3);
    const provision = String(bill.child(0).attrs.id);
    const remark = {
      id: 'c',
      provision,
      from: 0,
      to: 0,
      author: 'A',
      initials: 'A',
      at: '',
      text: 'Why <so>?',
      resolved: false,
      replies: [],
    };
    const html = writeHtml(bill, { title: 'Bill', lang: 'en', annotations: [remark] });
    expect(html).toContain('Why &lt;so&gt;?');
    const read = readHtml(html, { newId: none });
    expect(read.ok && read.doc).toEqual(bill.toJSON());
  });

  it('refuses elements nested past all reason', () => {
    expect(readHtml('<div>'.repeat(5000), { newId: none })).toMatchObject({ ok: false, code: 'tooDeep' });
  });
});
