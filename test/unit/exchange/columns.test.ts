import { describe, expect, it } from 'vitest';
import { columnShares } from '../../../shared/exchange/columns.ts';
import { runningTitle } from '../../../shared/exchange/runningTitle.ts';

const cell = (text: string, colspan = 1, rowspan = 1) => ({ text, colspan, rowspan });
const LONG = 'Исправительное учреждение строгого режима, в котором содержатся осуждённые женщины. '.repeat(3);

describe('The columns of a table', () => {
  it('give a number as much room as it needs and the rest to the words', () => {
    const [number, words, sum] = columnShares([
      [cell('№'), cell('Учреждение'), cell('Сумма')],
      [cell('1'), cell(LONG), cell('12 345,6')],
    ]);
    expect(number).toBeLessThan(60);
    expect(sum).toBeLessThan(150);
    expect(words).toBeGreaterThan(750);
  });

  it('are equal where they hold the same', () => {
    expect(columnShares([[cell('Да'), cell('Да'), cell('Да'), cell('Да')]])).toEqual([250, 250, 250, 250]);
    expect(columnShares([[cell(LONG), cell(LONG)]])).toEqual([500, 500]);
  });

  it('are counted over cells that reach over columns and rows', () => {
    const shares = columnShares([
      [cell('№', 1, 2), cell('Учреждение', 2)],
      [cell('Название'), cell('Город')],
      [cell('1'), cell(LONG), cell('Мары')],
    ]);
    expect(shares).toHaveLength(3);
    expect(shares.reduce((sum, one) => sum + one)).toBe(1000);
    expect(Math.max(...shares)).toBe(shares[1]);
  });

  it('are one where there is nothing', () => {
    expect(columnShares([])).toEqual([1000]);
  });
});

describe('The running title', () => {
  it('is the title, cut behind a word where it would fill more than two lines', () => {
    expect(runningTitle('О  посещениях')).toBe('О посещениях');
    const long = runningTitle(`О внесении изменений, ${'дополнений и исправлений, '.repeat(12)}`);
    expect(long.length).toBeLessThanOrEqual(161);
    expect(long).toMatch(/\p{L}…$/u);
  });
});
