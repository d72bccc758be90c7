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
