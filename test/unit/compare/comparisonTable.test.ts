import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../shared/bill/blocks.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import { comparisonRows, comparisonTable, type TablePiece } from '../../../shared/compare/comparisonTable.ts';
import { allPieces } from '../../../shared/compare/counts.ts';
import { writeComparisonDocx } from '../../../shared/exchange/docx/comparisonTable.ts';
import { writeComparisonHtml } from '../../../shared/exchange/html/comparisonTable.ts';
import { messages } from '../../../shared/messages/index.ts';
import { compactBill } from '../../builders/compactBill.ts';
import { randomBill, randomlyEdited } from '../../builders/randomBill.ts';

const A = compactBill(`lang: ru
title: Закон о механизме
art #a1: Цель
- #p1 Закон учреждает механизм.
art #a2: Посещения
- #p2 Администрация обязана допускать членов механизма.
art #a3: Переходные положения
- #p3 Закон вступает в силу со дня опубликования.
art #a4: Бюджет
- #p4 Бюджет утверждается Меджлисом.
`);
const B = compactBill(`lang: ru
title: Закон о механизме
art #a4: Бюджет
- #p4 Бюджет утверждается Меджлисом.
art #a9: Термины
- #p9 Место содержания понимается широко.
art #a1: Цель
- #p1 Закон учреждает механизм.
art #a2: Посещения
- #p2 Администрация вправе допускать членов механизма.
`);
const table = comparisonTable({
  a: A,
  b: B,
  comparison: compareBills(A, B),
  comments: [
    { provision: 'p2', text: 'По предложению министерства.' },
    { provision: 'p3', text: 'Закон уже вступил в силу.' },
    { provision: 'p1', text: 'К этой статье изменений нет.' },
  ],
  lang: 'ru',
  bill: 'Закон о механизме',
  before: 'Редакция 1',
  after: 'Редакция 2',
});

const shown = (lines: TablePiece[][] | null): string | null =>
  lines === null
    ? null
    : lines.map((line) => line.map((p) => (p.changed ? `[${p.text}]` : p.text)).join('')).join(' / ');

describe('The comparison table', () => {
  it('has a row for what was edited, moved, added or removed, with the comments as reasons', () => {
    expect(
      table.rows.map((row) => [row.element, shown(row.current), shown(row.proposed), row.moved, row.reasons]),
    ).toEqual([
      [
        'ст. 4 → ст. 1',
        'Статья 4. Бюджет / Бюджет утверждается Меджлисом.',
        'Статья 1. Бюджет / Бюджет утверждается Меджлисом.',
        true,
        [],
      ],
      ['ст. 2', null, '[Статья 2. ][Термины] / [Место содержания понимается широко.]', false, []],
      [
        'ст. 2 → ст. 4',
        'Статья 2. Посещения / Администрация [обязана] допускать членов механизма.',
        'Статья 4. Посещения / Администрация [вправе] допускать членов механизма.',
        false,
        ['По предложению министерства.'],
      ],
      [
        'ст. 3',
        '[Статья 3. ][Переходные положения] / [Закон вступает в силу со дня опубликования.]',
        null,
        false,
        ['Закон уже вступил в силу.'],
      ],
    ]);
  });

  it('says which provision each row is about, on each side', () => {
    expect(table.rows.map((row) => [row.id, row.from, row.to])).toEqual([
      ['a4', 'a4', 'a4'],
      ['a9', null, 'a9'],
      ['a2', 'a2', 'a2'],
      ['a3', 'a3', null],
    ]);
  });

  it('takes written reasons before comments, and an empty one as none', () => {
    const edited = comparisonTable({
      ...tableInput(A, B),
      comments: [
        { provision: 'p2', text: 'Comment.' },
        { provision: 'p3', text: 'Comment.' },
      ],
      reasons: { a2: 'Written by hand. ', a3: '', a9: 'New terms.' },
      lang: 'en',
    });
    expect(edited.rows.map((row) => [row.id, row.reasons])).toEqual([
      ['a4', []],
      ['a9', ['New terms.']],
      ['a2', ['Written by hand.']],
      ['a3', []],
    ]);
  });

  it('is written as Word with struck and underlined words, and as HTML with del and ins', async () => {
    const files = unzipSync(await writeComparisonDocx(table, '2026-11-22T00:00:00Z'));
    const xml = strFromU8(files['word/document.xml']!);
    const runOf = (word: string): string => xml.match(new RegExp(`<w:r>(?:(?!<w:r>).)*>${word}<`))![0];
    expect(runOf('обязана')).toContain('<w:strike/>');
    expect(runOf('вправе')).toContain('<w:u w:val="single"/>');
    expect(xml).toContain('Отсутствует');
    expect(xml).toContain('Исключить');
    expect(xml).toContain('w:orient="landscape"');
    const html = writeComparisonHtml(table);
    expect(html).toContain('<del>обязана</del>');
    expect(html).toContain('<ins>вправе</ins>');
    expect(html).not.toContain('К этой статье изменений нет.');
  });

  it('says of two equal texts that they are the same', async () => {
    const same = comparisonTable({ ...tableInput(A, A), lang: 'tk' });
    expect(same.rows).toEqual([]);
    expect(writeComparisonHtml(same)).toContain('Tekstler birmeňzeş.');
  });

  it('loses no word that came or went', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 8 }), fc.boolean(), (seed, edits, keepIds) => {
        const a = randomBill(seed, { articles: 1 + (seed % 4) });
        const b = randomlyEdited(a, seed + 1, edits, keepIds);
        const comparison = compareBills(a, b);
        const rows = comparisonRows(a, b, comparison, [], messages('en'));
        const marked = { current: 0, proposed: 0 };
        for (const row of rows)
          for (const side of ['current', 'proposed'] as const)
            for (const line of row[side] ?? [])
              for (const piece of line) if (piece.changed) marked[side] += piece.text.length;
        const marks = (op: 'ins' | 'del'): number =>
          comparison.blocks
            .filter((block) => block.moved !== 'from')
            .flatMap(allPieces)
            .reduce((sum, piece) => sum + (piece.op === op ? piece.text.length : 0), 0);
        expect(marked.proposed).toBeGreaterThanOrEqual(marks('ins'));
        expect(marked.current).toBeGreaterThanOrEqual(marks('del'));
        // Every line of either text stands in at most one row, and every line of a changed element in its row.
        const printed = (side: 'current' | 'proposed') => rows.flatMap((row) => row[side] ?? []).length;
        expect(printed('proposed')).toBeLessThanOrEqual(lineCount(b));
        expect(printed('current')).toBeLessThanOrEqual(lineCount(a));
      }),
      { numRuns: Number(process.env.MADDA_COMPARE_RUNS ?? 300) },
    );
  });
});

function tableInput(a: typeof A, b: typeof A) {
  return { a, b, comparison: compareBills(a, b), comments: [], bill: 'L', before: '', after: '' };
}

function lineCount(bill: typeof A): number {
  return textBlocks(bill).reduce((sum, line) => sum + (line.rows?.length ?? 1), 0);
}
