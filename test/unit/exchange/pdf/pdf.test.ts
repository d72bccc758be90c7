import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Node } from 'prosemirror-model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/core/exchange/pdf/write.ts';
import { textBlocks, textOfRuns } from '../../../../shared/bill/blocks.ts';
import { readBill } from '../../../../shared/bill/document.ts';
import { listProvisions } from '../../../../shared/bill/provisions.ts';
import { compareBills } from '../../../../shared/compare/compare.ts';
import { readMarkdown } from '../../../../shared/exchange/markdown/read.ts';
import { layOut } from '../../../../shared/exchange/pdf/pages.ts';
import type { Annotation } from '../../../../shared/exchange/types.ts';
import { article, bill, paragraph, table } from '../../../builders/bill.ts';

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url));

function template(file: string): Node {
  let n = 0;
  const read = readMarkdown(readFileSync(join(resources, file), 'utf8'), { newId: () => `p${++n}` });
  const bill = read.ok ? readBill(read.doc) : null;
  if (!bill?.ok) throw new Error(`${file} is not a bill`);
  return bill.bill;
}

const BASE = {
  title: 'Title',
  uiLang: 'en' as const,
  date: '2026-01-02T03:04:05Z',
  annotations: [] as Annotation[],
  notes: false,
};

/** Letters and figures only: hyphens at line ends and spacing are the page setter's business. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('The layout of a PDF', () => {
  it('leaves drafter notes out of clean copies and keeps them in annotated ones', () => {
    const bill = template('templates/npm-separate.ru.md');
    const notes = (printed: boolean) =>
      layOut({ ...BASE, bill, notes: printed }).blocks.filter((b) => b.note).length;
    expect([notes(false), notes(true) > 0]).toEqual([0, true]);
  });

  it('sets the number of each remark behind the words it is about', () => {
    const bill = template('samples/ru.md');
    const provision = listProvisions(bill).find((p) => p.kind === 'paragraph' && p.text.length > 40)!;
    const remark = {
      id: 'r',
      author: 'A',
      initials: 'A',
      at: '',
      text: 'Why?',
      resolved: false,
      replies: [],
    };
    const pages = layOut({
      ...BASE,
      bill,
      annotations: [{ ...remark, provision: provision.id, from: 0, to: 12 }],
    });
    const runs = pages.blocks.find((b) => b.runs.some((r) => r.n.includes(1)))!.runs;
    const at = runs.findIndex((r) => r.n.includes(1));
    expect(
      runs
        .slice(0, at + 1)
        .map((r) => r.t)
        .join(''),
    ).toBe(provision.text.slice(0, 12));
    expect(pages.remarks).toEqual([
      { n: 1, label: provision.label, author: 'A', at: '', text: 'Why?', resolved: false, replies: [] },
    ]);
  });
});

describe('The layout of a redline', () => {
  it('marks words in the cells of a table that stands in both sides', () => {
    const before = bill(
      {},
      article(
        'a',
        'Places',
        paragraph('p', 'See the table.'),
        table('t', [
          ['Place', 'Number'],
          ['Prison', 'four'],
        ]),
      ),
    );
    const after = bill(
      {},
      article(
        'a',
        'Places',
        paragraph('p', 'See the table.'),
        table('t', [
          ['Place', 'Number'],
          ['Prison', 'five'],
        ]),
      ),
    );
    const pages = layOut({ ...BASE, bill: after, comparison: compareBills(before, after) });
    const cells = pages.blocks.find((b) => b.role === 'table')!.rows.flat();
    expect(cells.map((c) => c.lines.flat().map((r) => `${r.op} ${r.t}`))).toEqual([
      ['same Place'],
      ['same Number'],
      ['same Prison'],
      ['del four', 'ins five'],
    ]);
  });
});

const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;

describe('A PDF', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'madda-pdf-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (bytes: Uint8Array): string => {
    const file = join(folder, 'bill.pdf');
    writeFileSync(file, bytes);
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  };

  it('is the same to the byte for the same bill and date', async () => {
    const bill = template('samples/tk.md');
    const first = await writePdf({ ...BASE, bill }, resources);
    const second = await writePdf({ ...BASE, bill }, resources);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('carries title, language, tags and an outline', async () => {
    const bytes = await writePdf(
      { ...BASE, bill: template('templates/npm-separate.ru.md'), title: 'Закон' },
      resources,
    );
    const pdf = await PDFDocument.load(bytes);
    const catalogue = pdf.catalog.toString();
    expect(pdf.getTitle()).toBe('Закон');
    expect(['/StructTreeRoot', '/Outlines', '/Lang'].filter((key) => !catalogue.includes(key))).toEqual([]);
  });

  it.runIf(hasPdfToText)(
    'keeps the number of a law on one line wherever it stands, and has a hyphen in it that can be searched for',
    async () => {
      // One more letter before each: it comes to stand at every place of a line.
      const places = Array.from({ length: 60 }, (_, n) =>
        paragraph(
          `p${n}`,
          `${'а'.repeat(9)} ${'б'.repeat(n)} ${'Слово '.repeat(8)}закона № 476-V и закона № 131-ФЗ.`,
        ),
      );
      const law = bill({ lang: 'ru' }, article('a', 'Закон № 476-V', ...places));
      const text = textOf(await writePdf({ ...BASE, uiLang: 'ru', bill: law }, resources));
      expect(text).not.toContain('\u2011');
      expect(text.match(/476-V/g)?.length).toBeGreaterThanOrEqual(places.length + 1);
      expect(text.match(/131-ФЗ/g)?.length).toBe(places.length);
    },
  );

  it
    .runIf(hasPdfToText)
    .each(['templates/npm-separate.ru.md', 'templates/npm-separate.en.md', 'templates/npm-separate.tk.md'])(
    'has every heading and every line of %s in order',
    async (file) => {
      const bill = template(file);
      const text = letters(textOf(await writePdf({ ...BASE, bill }, resources)));
      let at = 0;
      const lost: string[] = [];
      for (const block of textBlocks(bill).filter((b) => !b.note && b.role === 'heading')) {
        // The contents come first, so each heading must stand again behind the one before it.
        const words = letters(block.number + textOfRuns(block.runs));
        const found = text.indexOf(words, at);
        if (found < 0) lost.push(textOfRuns(block.runs));
        else at = found;
      }
      expect(lost).toEqual([]);
    },
  );

  it.runIf(hasPdfToText)('of a redline shows what was taken out and what came in', async () => {
    const before = template('samples/en-earlier.md');
    const after = template('samples/en.md');
    const comparison = compareBills(before, after);
    const text = letters(textOf(await writePdf({ ...BASE, bill: after, comparison }, resources)));
    const words = (op: 'ins' | 'del') =>
      comparison.blocks.flatMap((b) =>
        b.pieces.filter((p) => p.op === op && letters(p.text).length > 3).map((p) => letters(p.text)),
      );
    const shown = (word: string) => text.includes(word.slice(0, 12));
    expect([words('ins').length > 0, words('del').length > 0]).toEqual([true, true]);
    expect([...words('ins'), ...words('del')].filter((w) => !shown(w))).toEqual([]);
  });
});
