/**
 * A bill in several languages as PDF, whatever its headings stand next to. Where the page setter fails it ends the whole
 * process, and with it this file.
 */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { writeLanguagesPdf } from '../../../../electron/core/exchange/pdf/write.ts';
import type { LanguageCell, LanguageTable } from '../../../../shared/translation/languageTable.ts';

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url));

const cell = (text: string): LanguageCell => ({ lines: [[{ text, marks: [], changed: false }]], note: '' });

/** H for a heading, t for a line below one. */
function table(rows: string): LanguageTable {
  return {
    lang: 'en',
    title: 'The bill in several languages',
    bill: 'On the mechanism',
    about: '',
    columns: (['en', 'ru', 'tk'] as const).map((lang) => ({ lang, head: lang, title: lang })),
    rows: [...rows].map((row, i) => ({
      id: `r${i}`,
      heading: row === 'H',
      cells: [cell(`Line ${i}`), cell(`Строка ${i}`), cell(`Setir ${i}`)],
    })),
  };
}

it.each([
  ['a title, a chapter and an article follow one another', 'HHHtt'],
  ['the table begins with a line', 'tHHtHt'],
  ['headings come last', 'HtHH'],
  ['there is nothing but headings', 'HHH'],
  ['headings end a page', `${'t'.repeat(21)}HHHt`],
])('%s', (_what, rows) => {
  const bytes = writeLanguagesPdf(table(rows), '2026-11-23T00:00:00.000Z', resources);
  expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
});
