import { describe, expect, it } from 'vitest';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { writeHtml } from '../../../../shared/exchange/html/write.ts';
import { article, bill, paragraph, table } from '../../../builders/bill.ts';

const law = (rows: string[][]) =>
  bill({ lang: 'en' }, article('a', 'Places', paragraph('p', 'See the table.'), table('t', rows)));

function redline(before: string[][], after: string[][]): string {
  const newer = law(after);
  return writeHtml(newer, { title: 'T', lang: 'en', comparison: compareBills(law(before), newer) });
}

describe('A redline as HTML', () => {
  it('marks the words that changed in the cells of a table', () => {
    const html = redline([['Prison', 'four']], [['Prison', 'five']]);
    expect(html).toMatch(/>Prison<\/td>.*<del>four<\/del><ins>five<\/ins><\/td>/s);
  });

  it('marks a row that came as a whole', () => {
    const html = redline(
      [['Prison', 'four']],
      [
        ['Prison', 'four'],
        ['Police', 'nine'],
      ],
    );
    expect(html).toMatch(/<ins>Police<\/ins>.*<ins>nine<\/ins>/s);
    expect(html).not.toContain('<ins>Prison');
  });

  it('marks a table that went as a whole', () => {
    const without = bill({ lang: 'en' }, article('a', 'Places', paragraph('p', 'See the table.')));
    const html = writeHtml(without, {
      title: 'T',
      lang: 'en',
      comparison: compareBills(law([['Prison', 'four']]), without),
    });
    expect(html).toMatch(/<del>Prison<\/del>.*<del>four<\/del>/s);
  });
});
