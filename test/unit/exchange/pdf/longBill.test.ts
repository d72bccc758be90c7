/** A bill that is rehearsed in stretches (resources/typst/bill.typ), read back with pdftotext; skipped, by name, without it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageSetter } from '../../../../electron/core/exchange/pdf/setter.ts';
import { writePdf } from '../../../../electron/core/exchange/pdf/write.ts';
import { textBlocks, textOfRuns } from '../../../../shared/bill/blocks.ts';
import { pageData } from '../../../../shared/exchange/pdf/data.ts';
import { layOut } from '../../../../shared/exchange/pdf/pages.ts';
import { law } from '../../../bench/law.ts';
import { article, bill, footnote, paragraph } from '../../../builders/bill.ts';

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url));
const canRead = spawnSync('pdftotext', ['-v']).error === undefined;

const BASE = {
  title: 'О механизме',
  uiLang: 'ru' as const,
  date: '2026-01-02T03:04:05Z',
  annotations: [],
  notes: false,
};

describe.runIf(canRead)('A bill of a hundred and thirty articles', () => {
  const long = law(130, 60);
  let folder = '';
  let pages: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'madda-long-'));
    const file = join(folder, 'bill.pdf');
    writeFileSync(file, await writePdf({ ...BASE, bill: long }, resources));
    pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const isContents = (page: string): boolean =>
    page.split('\n').filter((l) => /\S {2,}\d+$/.test(l)).length > 2;

  it('has each article on the page that its contents name', () => {
    const entries = pages
      .filter(isContents)
      .flatMap((page) => [...page.matchAll(/(Статья \d+\.).* {2,}(\d+)$/gm)].map(([, of, at]) => [of, at]));
    const stand = pages.flatMap((page, i) =>
      isContents(page) ? [] : [...page.matchAll(/^ *(Статья \d+\.)/gm)].map(([, of]) => [of, String(i + 1)]),
    );
    expect([entries.length, entries]).toEqual([130, stand]);
  });

  it('has no page of its text that ends early, but the last', () => {
    const text = pages.filter((page) => !isContents(page)).slice(0, -1);
    expect(text.filter((page) => page.split('\n').filter((l) => l.trim() !== '').length < 30)).toEqual([]);
  });

  it('says its number of pages on each page', () => {
    expect(pages.filter((page, i) => !page.includes(`${i + 1} / ${pages.length}`))).toEqual([]);
  });
});

describe('A rehearsal', () => {
  it('changes no byte of the file', () => {
    const data = pageData(layOut({ ...BASE, bill: law(110, 30) }));
    const [rehearsed, straight] = [true, false].map((first) => {
      const setter = new PageSetter(resources);
      const bytes = setter.set('bill', data, first).bytes(BASE.date, {});
      setter.forget();
      return bytes;
    });
    expect([data.long, Buffer.compare(rehearsed!, straight!)]).toEqual([true, 0]);
  });

  it('hides no fault of the bill that is set after it', () => {
    const data = { ...pageData(layOut({ ...BASE, bill: law(110, 5) })), date: BASE.date, remarks: 'none' };
    expect(() => new PageSetter(resources).set('bill', data, true)).toThrow(/page setting/);
  });
});

describe('What the page setter is given', () => {
  it('is one text for a line of a number and plain words, the words of the bill as they are', () => {
    const short = law(2, 30);
    const { blocks } = pageData(layOut({ ...BASE, bill: short }));
    const given = blocks.flatMap((block) => ('line' in block ? [block.line] : []));
    const printed = textBlocks(short)
      .filter((block) => block.role !== 'heading' && block.role !== 'title')
      .map((block) => [block.number, textOfRuns(block.runs)].filter(Boolean).join('\u00a0'));
    expect([given.length > 5, given]).toEqual([true, printed]);
  });

  it('is the words of the contents for a heading that is nothing else', () => {
    const marked = article('b', ['Сроки', footnote('См. Протокол.')], paragraph('q', 'Срок.'));
    const short = bill({}, article('a', 'Посещения', paragraph('p', 'Места.')), marked);
    const { blocks } = pageData(layOut({ ...BASE, bill: short }));
    const headings = blocks.filter((block) => block.role === 'heading');
    expect(headings[0]).toEqual({
      role: 'heading',
      kind: 'article',
      place: 1,
      level: 1,
      plain: 'Статья\u00a01.\u00a0Посещения',
    });
    expect(headings[1]).toMatchObject({ runs: ['Сроки', { f: 'См. Протокол.' }] });
  });

  it('keeps runs apart where numbers stand in a column of their own', () => {
    const anglo = bill({ tradition: 'anglo' }, article('a', 'Places', paragraph('p', 'See the table.')));
    const { blocks } = pageData(layOut({ ...BASE, bill: anglo }));
    expect(blocks.filter((block) => 'line' in block)).toEqual([]);
    expect(blocks.at(-1)).toMatchObject({ runs: ['See the table.'] });
  });
});
