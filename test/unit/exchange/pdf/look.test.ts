/** What a reader sees on the pages of a PDF, read back with pdftotext; skipped, by name, where that is not installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Node } from 'prosemirror-model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/core/exchange/pdf/write.ts';
import { readBill } from '../../../../shared/bill/document.ts';
import { readMarkdown } from '../../../../shared/exchange/markdown/read.ts';

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url));
const canRead = spawnSync('pdftotext', ['-v']).error === undefined;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madda-look-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function template(file: string): Node {
  let n = 0;
  const read = readMarkdown(readFileSync(join(resources, file), 'utf8'), { newId: () => `p${++n}` });
  const bill = read.ok ? readBill(read.doc) : null;
  if (!bill?.ok) throw new Error(`${file} is not a bill`);
  return bill.bill;
}

/** The lines of each page between its head and its foot. */
async function pagesOf(bill: Node): Promise<string[][]> {
  const options = {
    title: 'T',
    uiLang: 'ru' as const,
    date: '2026-01-02T03:04:05Z',
    annotations: [],
    notes: false,
  };
  const path = join(folder, 'bill.pdf');
  writeFileSync(path, await writePdf({ bill, ...options }, resources));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .map((page) => page.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== '' && line !== 'T' && !/^\d+ \/ \d+$/.test(line)))
    .filter((lines) => lines.length > 0);
}

describe.skipIf(!canRead)('The pages of a PDF', () => {
  it.each(['ru', 'tk', 'en'])('end with no heading of a quoted article (%s)', async (lang) => {
    const pages = await pagesOf(template(`templates/ombudsman-amendments.${lang}.md`));
    expect(pages.length).toBeGreaterThan(5);
    const last = pages.map((lines) => lines.at(-1)!);
    expect(last.filter((line) => /^(?:Статья|Article) \d|^\d+(?:-\d+)?-nj[iy] madda\./.test(line))).toEqual(
      [],
    );
  });

  it('print who issues the law in capitals', async () => {
    const [first] = await pagesOf(template('templates/npm-separate.tk.md'));
    expect(first![0]).toBe('TÜRKMENISTANYŇ KANUNY');
  });
});
