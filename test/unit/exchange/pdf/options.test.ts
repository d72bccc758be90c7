/** What a PDF can be asked for: numbers of lines, remarks as comments, a standard. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/core/exchange/pdf/write.ts';
import { compareBills } from '../../../../shared/compare/compare.ts';
import type { Annotation } from '../../../../shared/exchange/types.ts';
import { annex, article, bill, chapter, footnote, paragraph, point, table } from '../../../builders/bill.ts';

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url));
const hasPdfToText = spawnSync('pdftotext', ['-v']).status === 0;

const long = 'Члены механизма посещают места лишения свободы в любое время без уведомления. '.repeat(3);
const law = (end: string) =>
  bill(
    {},
    chapter(
      'c',
      'Основы',
      ...Array.from({ length: 7 }, (_, i) =>
        article(
          `a${i}`,
          'Посещения',
          paragraph(`p${i}`, [long, footnote('См. Протокол.'), end], point(`q${i}`, 'точка;')),
          table(`t${i}`, [['Орган', 'Срок']]),
        ),
      ),
    ),
    annex('x', 'Перечень', paragraph('xp', 'Места.')),
  );
const remark = (id: string, provision: string, more: Partial<Annotation> = {}): Annotation => ({
  id,
  provision,
  from: 0,
  to: 5,
  author: 'Aýna',
  initials: 'A',
  at: '2026-11-20T09:30:00Z',
  text: `Замечание ${id}`,
  resolved: false,
  replies: [],
  ...more,
});
const BASE = {
  bill: law(' Конец.'),
  title: 'Закон',
  uiLang: 'ru' as const,
  date: '2026-01-02T03:04:05Z',
  annotations: [
    remark('r1', 'p0', { replies: [{ author: 'Bo', initials: 'B', at: '', text: 'Да.' }] }),
    remark('r2', 'a3', { resolved: true }),
    remark('r3', 'gone'),
  ],
  notes: false,
};

function comments(
  pdf: PDFDocument,
): { page: number; author: string; text: string; tagged: boolean; answers: boolean }[] {
  return pdf.getPages().flatMap((page, i) => {
    const list = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    const refs = (list?.asArray() ?? []) as PDFRef[];
    return refs
      .map((ref) => pdf.context.lookup(ref, PDFDict))
      .filter((a) => a.get(PDFName.of('Subtype'))?.toString() === '/Text')
      .map((a) => ({
        page: i + 1,
        author: a.lookup(PDFName.of('T'), PDFHexString).decodeText(),
        text: a.lookup(PDFName.of('Contents'), PDFHexString).decodeText(),
        tagged: a.has(PDFName.of('StructParent')),
        answers: a.has(PDFName.of('IRT')),
      }));
  });
}

describe('a PDF with its remarks as comments', () => {
  it('has each remark, each answer and each settlement as a comment, the visible ones in the structure tree', async () => {
    const pdf = await PDFDocument.load(await writePdf({ ...BASE, comments: true }, resources), {
      updateMetadata: false,
    });
    const found = comments(pdf);
    expect(
      found.map(({ author, text, tagged, answers }) => [author, text.split('\n').at(-1), tagged, answers]),
    ).toEqual(
      expect.arrayContaining([
        ['Aýna', 'Замечание r1', true, false],
        ['Bo', 'Да.', true, true],
        ['Aýna', 'Замечание r2', true, false],
        ['Aýna', 'Completed', false, true],
        ['Aýna', 'Замечание r3', true, false],
      ]),
    );
    expect(found).toHaveLength(5);
  });

  it('lists no remark at its end, and is the same to the byte', async () => {
    const once = await writePdf({ ...BASE, comments: true }, resources);
    const twice = await writePdf({ ...BASE, comments: true }, resources);
    expect(Buffer.compare(once, twice)).toBe(0);
    const printed = await PDFDocument.load(await writePdf(BASE, resources));
    expect((await PDFDocument.load(once)).getPageCount()).toBe(printed.getPageCount() - 1);
  });
});

describe('a standard', () => {
  const claims = async (bytes: Uint8Array): Promise<string> => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const stream = pdf.catalog.lookup(PDFName.of('Metadata'))!;
    return Buffer.from((stream as unknown as { getContents(): Uint8Array }).getContents()).toString('utf8');
  };

  it.each([
    ['ua', /<pdfuaid:part>1</],
    ['a', /<pdfaid:part>2</],
  ] as const)(
    '%s is kept by clean, commented and compared copies, and said in the file',
    async (standard, mark) => {
      const comparison = compareBills(BASE.bill, law(' Другой конец.'));
      for (const more of [{}, { comments: true, lineNumbers: true }, { comparison, annotations: [] }])
        expect(await claims(await writePdf({ ...BASE, ...more }, resources, { standard }))).toMatch(mark);
    },
  );
});

describe('numbers of lines', () => {
  it.runIf(hasPdfToText)('stand at every fifth line', async () => {
    const text = (bytes: Uint8Array): string =>
      spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' }).stdout;
    const numbers = (bytes: Uint8Array) => text(bytes).match(/^ {0,12}(?:5|10|15|20|25)(?= {2,}\S)/gm) ?? [];
    expect(
      numbers(await writePdf({ ...BASE, annotations: [], lineNumbers: true }, resources)).length,
    ).toBeGreaterThan(4);
    expect(numbers(await writePdf({ ...BASE, annotations: [] }, resources))).toEqual([]);
  });
});
