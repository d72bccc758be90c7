import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeConformityPdf, writePdf } from '../../../../electron/core/exchange/pdf/write.ts';
import { billAttrs, readBill } from '../../../../shared/bill/document.ts';
import type { Language } from '../../../../shared/bill/kinds.ts';
import { listProvisions } from '../../../../shared/bill/provisions.ts';
import { type ConformityTable, conformityTable } from '../../../../shared/exchange/conformity.ts';
import { writeConformityDocx } from '../../../../shared/exchange/docx/conformityTable.ts';
import { writeConformityHtml } from '../../../../shared/exchange/html/conformity.ts';
import { readMarkdown } from '../../../../shared/exchange/markdown/read.ts';
import { unbroken } from '../../../../shared/exchange/unbroken.ts';
import { parseXml } from '../../../../shared/exchange/xml.ts';
import { createChecker } from '../../../../shared/requirements/check.ts';
import { packSchema } from '../../../../shared/requirements/pack.ts';

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url));
const DATE = '2026-11-22T10:00:00Z';

function sampleIn(lang: Language) {
  let n = 0;
  const text = readFileSync(join(resources, 'samples', `${lang}.md`), 'utf8');
  const read = readMarkdown(text, { newId: () => `p${++n}` });
  const bill = read.ok ? readBill(read.doc) : null;
  if (!bill?.ok) throw new Error(`the sample in ${lang} is not a bill`);
  return bill.bill;
}

function tableOf(lang: Language): ConformityTable {
  const bill = sampleIn(lang);
  const packs = [packSchema.parse(JSON.parse(readFileSync(join(resources, 'packs/opcat.json'), 'utf8')))];
  const provisions = listProvisions(bill);
  const { billTypes } = billAttrs(bill);
  const { findings } = createChecker(packs, { lang, uiLang: lang, billTypes }).check(provisions);
  return conformityTable({
    packs,
    findings,
    decisions: [],
    provisions,
    uiLang: lang,
    bill: 'Закон',
    billLang: lang,
    date: DATE,
  });
}

const TABLE = tableOf('ru');
const ROWS = TABLE.groups.flatMap((g) => g.rows);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the conformity table as a Word file', () => {
  it('has a row for each requirement under a head that is repeated, on a page across', async () => {
    const parts = unzipSync(await writeConformityDocx(TABLE, DATE));
    for (const [name, data] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) expect([name, parseXml(strFromU8(data)).ok]).toEqual([name, true]);
    const document = strFromU8(parts['word/document.xml']!);
    expect(document.match(/<w:tr>|<w:tr /g)).toHaveLength(1 + TABLE.groups.length + ROWS.length);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    const text = document.replaceAll('&quot;', '"');
    const sources = ROWS.map((row) => unbroken(row.source, 'ru'));
    expect(sources.filter((source) => !text.includes(source))).toEqual([]);
    expect(sources).toContain('ФПКПП, ст.\u00a018(3); Руководящие принципы ППП, п.\u00a011');
  });

  it('is the same bytes for the same input', async () => {
    expect(await writeConformityDocx(TABLE, DATE)).toEqual(await writeConformityDocx(TABLE, DATE));
  });

  it('puts each mark into the column of its answer', async () => {
    const document = strFromU8(unzipSync(await writeConformityDocx(TABLE, DATE))['word/document.xml']!);
    const marks = [...document.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].slice(1).flatMap(([row]) => {
      const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.replace(/<[^>]+>/g, ''));
      return cells.length === 6 ? [cells.slice(1, 4).findIndex((cell) => cell !== '')] : [];
    });
    expect(marks).toEqual(ROWS.map((row) => ['no', 'partial', 'yes'].indexOf(row.answer!)));
  });
});

describe('the conformity table as a web page', () => {
  it('is a table with heads, runs no script and takes text for text', () => {
    const hostile = { ...TABLE, bill: '<script>alert(1)</script>' };
    const html = writeConformityHtml(hostile);
    expect(html).not.toContain('<script');
    expect(html.match(/<tr data-requirement=/g)).toHaveLength(ROWS.length);
    expect(html.match(/<th scope="col">/g)).toHaveLength(6);
  });
});

describe.skipIf(spawnSync('pdftotext', ['-v']).error !== undefined)('the conformity table as a PDF', () => {
  it.each(['en', 'ru', 'tk'] as const)('prints every requirement in order (%s)', (lang) => {
    const table = tableOf(lang);
    const folder = mkdtempSync(join(tmpdir(), 'madda-table-'));
    try {
      const file = join(folder, 'table.pdf');
      writeFileSync(file, writeConformityPdf(table, DATE, resources));
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      const printed = letters(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
      expect(text).toContain(table.title);
      const at = table.groups.map((group) => printed.indexOf(letters(group.title)));
      expect(at.every((place, i) => place >= 0 && (i === 0 || place > at[i - 1]!))).toBe(true);
      for (const row of table.groups.flatMap((g) => g.rows)) expect(printed).toContain(letters(row.title));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a PDF of a bill with the table behind it', () => {
  const pdfOf = (annex: boolean) =>
    writePdf(
      {
        bill: sampleIn('ru'),
        title: 'Закон',
        uiLang: 'ru',
        date: DATE,
        annotations: [],
        notes: true,
        ...(annex ? { annex: TABLE } : {}),
      },
      resources,
      { standard: 'ua' },
    );

  it('has it on pages across, in one run of page numbers with the bill, as a PDF for screen readers', async () => {
    const clean = await PDFDocument.load(await pdfOf(false));
    const pdf = await PDFDocument.load(await pdfOf(true));
    const across = (file: PDFDocument): boolean[] =>
      file.getPages().map((page) => page.getWidth() > page.getHeight());
    expect(across(clean)).not.toContain(true);
    const upright = across(pdf).indexOf(true);
    expect(upright).toBe(clean.getPageCount());
    expect(across(pdf).slice(upright)).not.toContain(false);
  });

  it.skipIf(spawnSync('pdftotext', ['-v']).error !== undefined)(
    'names it in the contents and prints every requirement',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'madda-annex-'));
      try {
        const file = join(folder, 'bill.pdf');
        writeFileSync(file, await pdfOf(true));
        const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
        expect(text.split(TABLE.title).length).toBeGreaterThan(2);
        for (const row of ROWS) expect(letters(text)).toContain(letters(row.title));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
