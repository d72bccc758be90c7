import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPdfLines } from '../../../shared/text/pdfLines.ts';

const fixture = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../fixtures/paste/pdf', name), 'utf8').trimEnd();

describe('text out of a PDF', () => {
  it('becomes paragraphs, with divided words put together and page numbers gone', () => {
    expect(joinPdfLines(fixture('clipboard.txt'))).toBe(fixture('expected.txt'));
  });

  it('keeps paragraphs apart that a blank line or a short line parts', () => {
    const text =
      'The Mechanism visits places where people are deprived of their\n' +
      'liberty at any time.\n' +
      'Nobody may be punished for what they told the members of the\n' +
      'Mechanism.\n\n' +
      'The report is published in full.';
    expect(joinPdfLines(text).split('\n')).toEqual([
      'The Mechanism visits places where people are deprived of their liberty at any time.',
      'Nobody may be punished for what they told the members of the Mechanism.',
      'The report is published in full.',
    ]);
  });

  it.each([
    ['какому-\nлибо органу', 'какому-либо органу'],
    ['кто-\nто из них', 'кто-то из них'],
    ['мес-\nто лишения', 'место лишения'],
    ['предварительно-\nго следствия', 'предварительного следствия'],
    ['статьёй 5-\n1 настоящего', 'статьёй 5-1 настоящего'],
    ['Kanunyň 7-\nnji maddasynda', 'Kanunyň 7-nji maddasynda'],
    ['за 2021–\n2025 годы', 'за 2021–2025 годы'],
    ['в городе Санкт-\nПетербурге', 'в городе Санкт-Петербурге'],
    ['non-\nrefoulement, and again non-refoulement', 'non-refoulement, and again non-refoulement'],
  ])('a line that ends in %j is joined as %j', (divided, whole) => {
    const [first, second] = divided.split('\n');
    const before = 'и все эти слова стоят на одной длинной строке листа перед';
    const text = `${before} ${first}\n${second} и слова, которые продолжают её на следующей строке до\nконца.`;
    expect(joinPdfLines(text)).toContain(whole);
  });

  it('leaves out running heads with the page numbers beside them, and nothing that only comes twice', () => {
    const head = 'Закон Туркменистана «О механизме»';
    const text = `${head}
1. Механизм действует самостоятельно и не подотчётен никакому органу, а зако-
3
${head}
ном ему дано право посещать места лишения свободы, когда он это сочтёт нуж-
4
${head}
ным и возможным. Правительство Туркменистана и его органы
2. Правительство Туркменистана и его органы
содействуют ему.`;
    const joinedText = joinPdfLines(text);
    expect(joinedText).not.toContain('О механизме');
    expect(joinedText).toContain('а законом ему дано');
    expect(joinedText).toContain('сочтёт нужным');
    expect(joinedText.match(/Правительство Туркменистана и его органы/g)).toHaveLength(2);
  });

  it.each([
    ['one line', 'The Mechanism visits places where people are deprived of their liberty.'],
    ['a list', 'resignation;\ndeath;\na final conviction;'],
    [
      'paragraphs of one line each',
      'The Mechanism visits places where people are deprived of liberty.\nIt reports to the Mejlis once a year, in writing and in public.\nIts members are elected for five years and may be elected again.',
    ],
    ['a table of a spreadsheet', 'a\tb\tc\n1\t2\t3'],
  ])('leaves %s as it is', (_what, text) => expect(joinPdfLines(text)).toBe(text));

  it('loses no word but the numbers of pages, and is quick with whatever it is given', () => {
    const line = fc.stringMatching(/^[а-яё ,.-]{0,80}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const letters = (text: string): string => text.replace(/[\s-]/g, '');
        const text = lines.join('\n');
        expect(letters(joinPdfLines(text))).toBe(letters(text));
      }),
    );
  });
});
