/**
 * Texts that make a careless reader look at everything again for each line. None of these ends within the limit of a test where
 * the time grows with the square of the length; what comes back is a bill or a code.
 */
import { describe, expect, it } from 'vitest';
import { readBillBytes } from '../../../electron/core/exchange/read.ts';
import { readBill } from '../../../shared/bill/document.ts';

const of = (piece: string, characters: number): string => piece.repeat(Math.ceil(characters / piece.length));

const TEXTS: [string, string][] = [
  ['lines of one figure', of('1\n', 200_000)],
  ['numbered lines', of('1. a\n', 300_000)],
  ['Roman numbers', of('I. a\n', 150_000)],
  ['contents and nothing else', of('Contents\n', 500_000)],
  ['quotations that are never closed', of('a:\n«b\n', 80_000)],
  ['headings without a word', of('1 Aaa\n', 200_000)],
  ['citations in one line', of('1-nji maddasynyň ', 500_000)],
  ['citations of parts in one article', `Article 1. X\n${of('1. see paragraph 3.\n', 300_000)}`],
  ['parts cited in one line', `Article 1. X\n1. ${of('paragraph 1 article 1 ', 300_000)}`],
  ['articles cited in one line', `Статья 1. X\n1. ${of('статьи 1, ', 500_000)}`],
  ['one line of figures', of('1', 2_000_000)],
  ['brackets', of('(', 2_000_000)],
  ['elements that are never closed', of('<div>', 1_000_000)],
  ['links that are never closed', of('[](#', 500_000)],
  ['paragraph marks', of('§ ', 1_000_000)],
  ['a line of twenty megabytes', of('слово ', 11_000_000)],
  ['direction marks', of('\u202e', 1_000_000)],
  ['accents without end', `a${of('\u0301', 1_000_000)}`],
];

describe.each(['txt', 'md', 'html'])('as .%s', (format) => {
  it.each(TEXTS)('%s', async (_what, text) => {
    let ids = 0;
    const result = await readBillBytes(`x.${format}`, new TextEncoder().encode(text), {
      newId: () => `i${++ids}`,
    });
    if (result.ok) expect(readBill(result.doc).ok).toBe(true);
    else expect(result.code).toMatch(/^(tooLarge|tooDeep|empty|damaged)$/);
  });
});
