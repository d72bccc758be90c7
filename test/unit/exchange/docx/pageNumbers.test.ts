import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { printedLines } from '../../../../shared/exchange/docx/pageNumbers.ts';
import { annex, article, bill, paragraph } from '../../../builders/bill.ts';
import { write } from './help.ts';

const LINE = { size: 12, bold: false, before: 0, after: 0, line: 1.15, left: 0, first: 35, keepNext: false };

async function contents(...args: Parameters<typeof write>): Promise<number[]> {
  const text = strFromU8(unzipSync(await write(...args))['word/document.xml']!);
  const entries = text.matchAll(
    /PAGEREF _Toc\d+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)</g,
  );
  return [...entries].map((m) => Number(m[1]));
}

describe('the page numbers of the contents', () => {
  test('go up with the text, and an annex begins a page of its own', async () => {
    const long = 'Члены механизма посещают места лишения свободы без уведомления. '.repeat(30);
    const articles = Array.from({ length: 12 }, (_, i) =>
      article(`a${i}`, 'Посещения', paragraph(`p${i}`, long)),
    );
    const pages = await contents(bill({}, ...articles, annex('x', 'Перечень', paragraph('xp', 'Перечень.'))));
    expect(pages).toHaveLength(13);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(pages.at(-1)! - pages.at(-2)!).toBeGreaterThanOrEqual(1);
    // Some 2,000 letters are a good half page of A4.
    expect(pages.at(-2)).toBeGreaterThanOrEqual(6);
    expect(pages.at(-2)).toBeLessThanOrEqual(9);
  });

  test('count lines by the width of their words', () => {
    expect(printedLines('', LINE, 400)).toBe(1);
    expect(printedLines('слово\nслово', LINE, 400)).toBe(2);
    expect(printedLines('слово '.repeat(100).trim(), LINE, 400)).toBeGreaterThanOrEqual(8);
    expect(printedLines('слово '.repeat(100).trim(), LINE, 400)).toBeLessThanOrEqual(11);
  });
});
