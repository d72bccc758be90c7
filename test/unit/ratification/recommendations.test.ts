import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimitedRows } from '../../../shared/ratification/delimited.ts';
import {
  packOfRecommendations,
  recommendationTable,
  tablesOf,
} from '../../../shared/ratification/recommendations.ts';
import { packSchema } from '../../../shared/requirements/pack.ts';

describe('rows of delimited text', () => {
  it('are read with commas, semicolons or tabs, quotes and line ends of any system', () => {
    expect(delimitedRows('No,Text\r\n1,"Ratify, soon"\r\n')).toEqual([
      ['No', 'Text'],
      ['1', 'Ratify, soon'],
    ]);
    expect(delimitedRows('\uFEFF№;Текст\n1;"Создать ""механизм""\nдо конца года"\n\n')).toEqual([
      ['№', 'Текст'],
      ['1', 'Создать "механизм"\nдо конца года'],
    ]);
    expect(delimitedRows('1\tAccede, as agreed\tUPR')).toEqual([['1', 'Accede, as agreed', 'UPR']]);
    expect(delimitedRows('"a, b, c";d\n1;2')).toEqual([
      ['a, b, c', 'd'],
      ['1', '2'],
    ]);
    expect(delimitedRows('')).toEqual([]);
  });

  it('give back what was written, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ж', ' ', ',', ';', '"', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = `"head","line"\n${rows.map((row) => row.map(quote).join(',')).join('\n')}`;
        const kept = rows
          .map((row) => row.map((one) => one.trim()))
          .filter((row) => row.some((one) => one !== ''));
        expect(delimitedRows(text)).toEqual([['head', 'line'], ...kept]);
      }),
    );
  });

  it('end where a quote never does', () => {
    expect(delimitedRows('a,b\n1,"open\nand on')).toEqual([
      ['a', 'b'],
      ['1', 'open\nand on'],
    ]);
  });
});

describe('a table of recommendations', () => {
  it('is understood by its head in three languages', () => {
    const columnsOf = (head: string[]) =>
      recommendationTable([head, ['136.12', 'Accede to the Optional Protocol', 'UPR 2023', 'Chile']])
        ?.columns;
    expect(columnsOf(['No.', 'Recommendation', 'Source', 'State'])).toEqual([
      'number',
      'text',
      'source',
      'state',
    ]);
    expect(columnsOf(['№', 'Рекомендация', 'Источник', 'Государство'])).toEqual([
      'number',
      'text',
      'source',
      'state',
    ]);
    expect(columnsOf(['Belgi', 'Teklip', 'Çeşme', 'Döwlet'])).toEqual(['number', 'text', 'source', 'state']);
    expect(columnsOf(['№', 'Рекомендация', 'Примечание', 'Срок'])).toEqual([
      'number',
      'text',
      'ignored',
      'ignored',
    ]);
  });

  it('is understood without a head', () => {
    const table = recommendationTable([
      ['1', 'Accede to the Optional Protocol without delay', 'UPR 2018'],
      ['2', 'Set up an independent mechanism', 'CAT 2017'],
    ]);
    expect(table).toMatchObject({ columns: ['number', 'text', 'source'], head: [] });
    expect(table?.rows).toHaveLength(2);
  });

  it('is refused where no column holds text', () => {
    expect(
      recommendationTable([
        ['1', '2'],
        ['3', '4'],
      ]),
    ).toBeNull();
    expect(recommendationTable([])).toBeNull();
  });

  it('becomes a pack that passes the schema of packs, grouped by source', () => {
    const table = recommendationTable([
      ['№', 'Рекомендация', 'Источник'],
      ['12', 'Присоединиться к Факультативному протоколу', 'УПО 2023'],
      ['13', '', 'УПО 2023'],
      ['', 'Создать независимый механизм', 'КПП 2017'],
    ])!;
    const pack = packOfRecommendations(table, { id: 'rec-1', title: 'Рекомендации', lang: 'ru' })!;
    expect(packSchema.parse(pack)).toEqual(pack);
    expect(pack.groups.map((group) => group.title.ru)).toEqual(['УПО 2023', 'КПП 2017']);
    expect(pack.requirements.map(({ id, pinpoint, group, source }) => [id, pinpoint, group, source])).toEqual(
      [
        ['rec-1/1', '12', '1', 'УПО 2023'],
        ['rec-1/2', '2', '2', 'КПП 2017'],
      ],
    );
    expect(
      packOfRecommendations({ ...table, rows: [['1', '', 'x']] }, { id: 'r', title: 't', lang: 'en' }),
    ).toBeNull();
  });

  it('is found in an imported document, the longest table first', () => {
    const cell = (text: string) => ({
      type: 'table_cell',
      content: [{ type: 'wording', content: [{ type: 'text', text }] }],
    });
    const table = (...rows: string[][]) => ({
      type: 'table',
      content: rows.map((row) => ({ type: 'table_row', content: row.map(cell) })),
    });
    const doc = {
      type: 'bill',
      content: [table(['a']), { type: 'article', content: [table(['1', 'x'], ['2', 'y'])] }],
    };
    expect(tablesOf(doc)).toEqual([
      [
        ['1', 'x'],
        ['2', 'y'],
      ],
      [['a']],
    ]);
  });
});
