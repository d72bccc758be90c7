/** Laws as Word, Google Docs and OnlyOffice write them, with numbers that are counted and numbers that were typed. */
import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../../../shared/bill/blocks.ts';
import { readDocx } from '../../../../shared/exchange/docx/read.ts';
import { billOf, newIds, p, type RawParts, rawDocx } from './help.ts';

/** Each line as kind, number as printed, words. */
function lines(parts: RawParts): string[] {
  const read = readDocx(rawDocx(parts), { newId: newIds() });
  if (!read.ok) throw new Error(read.code);
  return textBlocks(billOf(read.doc))
    .filter((block) => block.number !== '' || block.runs.length > 0)
    .map(({ kind, number, runs }) => `${kind} [${number}] ${runs.map((run) => run.text).join('')}`);
}
const typed = (...texts: string[]): RawParts => ({ body: texts.map((text) => p(text)).join('') });
const run = (text: string, rPr = ''): string =>
  `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/>${format}<w:lvlText w:val="${text}"/></w:lvl>`;
const fmt = (name: string): string => `<w:numFmt w:val="${name}"/>`;
const item = (text: string, list: number, at: number): string =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const num = (id: number, override = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${override}</w:num>`;

describe('A law from another program', () => {
  test('has its headings typed: Глава, Статья with a hyphen or a raised figure, §', () => {
    expect(
      lines(
        typed(
          'Глава II. Общие положения',
          'Статья 5. Посещения',
          '1. Члены посещают места.',
          'Статья 5-1. Доклад',
          'Ежегодно.',
          'Статья 12¹. Ещё',
          'Текст.',
          '§ 13. Параграф',
          'Текст.',
        ),
      ),
    ).toEqual([
      'chapter [Глава II.] Общие положения',
      'article [Статья 5.] Посещения',
      'paragraph [1.] Члены посещают места.',
      'article [Статья 5-1.] Доклад',
      'paragraph [] Ежегодно.',
      'article [Статья 12¹.] Ещё',
      'paragraph [] Текст.',
      'article [Статья 13.] Параграф',
      'paragraph [] Текст.',
    ]);
  });

  test('in Turkmen has the number before or after the word', () => {
    expect(
      lines(typed('I bap. Umumy düzgünler', '1-nji madda. Maksat', 'Tekst.', 'Madda 2. Başlyk', 'Tekst.')),
    ).toEqual([
      'chapter [I bap.] Umumy düzgünler',
      'article [1-nji madda.] Maksat',
      'paragraph [] Tekst.',
      'article [2-nji madda.] Başlyk',
      'paragraph [] Tekst.',
    ]);
  });

  test('in English has sections, subsections and paragraphs', () => {
    expect(
      lines(
        typed(
          'Section 1. Visits',
          '(1) Members visit:',
          '(a) prisons;',
          '(b) hospitals.',
          'Section 2. Reports',
          'Reports are made.',
        ),
      ),
    ).toEqual([
      'article [1] Visits',
      'paragraph [(1)] Members visit:',
      'point [(a)] prisons;',
      'point [(b)] hospitals.',
      'article [2] Reports',
      'paragraph [] Reports are made.',
    ]);
  });

  test('of Word counts in Cyrillic letters, starts again by an override, and says an older format beside a newer one', () => {
    const newer =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, newer, 'Статья %1.')}${level(1, fmt('decimal'), '%2.')}${level(2, fmt('russianLower'), '%3)')}</w:abstractNum>${num(1)}${num(2, '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride>')}`;
    expect(
      lines({
        body:
          item('Посещения', 1, 0) +
          item('Члены посещают:', 1, 1) +
          item('тюрьмы;', 1, 2) +
          item('больницы;', 1, 2) +
          item('Ещё:', 1, 1) +
          item('первое;', 2, 2) +
          item('Доклад', 1, 0) +
          item('Ежегодно.', 1, 1),
        numbering,
      }),
    ).toEqual([
      'article [Статья 1.] Посещения',
      'paragraph [1.] Члены посещают:',
      'point [а)] тюрьмы;',
      'point [б)] больницы;',
      'paragraph [2.] Ещё:',
      'point [а)] первое;',
      'article [Статья 2.] Доклад',
      'paragraph [1.] Ежегодно.',
    ]);
  });

  test('of Google Docs has headings in pieces, a raised figure for an inserted article, bookmarks of its own', () => {
    const heading = (inner: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="Heading3"/><w:rPr/></w:pPr><w:bookmarkStart w:id="0" w:name="_heading=h.gjdgxs"/><w:bookmarkEnd w:id="0"/>${inner}</w:p>`;
    expect(
      lines({
        body:
          heading(
            run('Статья 12', '<w:rtl w:val="0"/>') +
              run('1', '<w:vertAlign w:val="superscript"/><w:rtl w:val="0"/>') +
              run('. Посещения'),
          ) +
          p('1. Члены посещают места.') +
          heading(run('Статья 13. ') + run('Доклад')) +
          p('Ежегодно.'),
        styles: '<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/></w:style>',
      }),
    ).toEqual([
      'article [Статья 12¹.] Посещения',
      'paragraph [1.] Члены посещают места.',
      'article [Статья 13.] Доклад',
      'paragraph [] Ежегодно.',
    ]);
  });

  test('of OnlyOffice has spaces that do not break, tabs after numbers, controls around paragraphs; one that waits to be filled in is no text', () => {
    const control = (inner: string, more = ''): string =>
      `<w:sdt><w:sdtPr>${more}<w:alias w:val="x"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const tabbed = (number: string, text: string): string =>
      `<w:p><w:r><w:t>${number}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const parts = {
      body:
        control(p('Статья\u00a01.\u00a0Цель')) +
        tabbed('1.', 'Цель закона.') +
        tabbed('1)', 'первое;') +
        tabbed('а)', 'малое;') +
        control(p('Место для ввода текста.'), '<w:showingPlcHdr/>') +
        `<w:p>${control(run('Нажмите'), '<w:showingPlcHdr/>')}${run('2. Срок.')}</w:p>`,
    };
    expect(lines(parts)).toEqual([
      'article [Статья 1.] Цель',
      'paragraph [1.] Цель закона.',
      'point [1)] первое;',
      'subpoint [а)] малое;',
      'paragraph [2.] Срок.',
    ]);
  });

  test('breaks the line between the number of an article and its heading', () => {
    expect(
      lines({
        body: `<w:p><w:r><w:t>Статья 1.</w:t><w:br/><w:t>Посещения</w:t></w:r></w:p>${p('Члены посещают.')}${p('СТАТЬЯ 2')}${p('Доклад ежегодный.')}`,
      }),
    ).toEqual([
      'article [Статья 1.] Посещения',
      'paragraph [] Члены посещают.',
      'article [Статья 2.] ',
      'paragraph [] Доклад ежегодный.',
    ]);
  });
});
