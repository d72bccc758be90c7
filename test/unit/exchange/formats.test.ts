/** Every shipped bill through every format and back: what docs/formats.md says is kept, is kept; same input, same bytes. */
import path from 'node:path';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { readBillBytes } from '../../../electron/core/exchange/read.ts';
import { writeBillBytes } from '../../../electron/core/exchange/write.ts';
import { Resources } from '../../../electron/core/services/resources.ts';
import { textBlocks, textOfRuns } from '../../../shared/bill/blocks.ts';
import { type NodeJson, readBill } from '../../../shared/bill/document.ts';
import { LANGUAGES } from '../../../shared/bill/kinds.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/exchange/types.ts';

const RESOURCES = path.resolve(import.meta.dirname, '../../../resources');
let ids = 0;
const resources = new Resources(RESOURCES, () => `r-${++ids}`);

const BILLS: [string, Node][] = LANGUAGES.flatMap((lang) => [
  ...resources
    .listTemplates()
    .map((t): [string, Node] => [`${t.id}.${lang}`, billOf(resources.template(t.id, lang))]),
  ...(['now', 'earlier'] as const).map((w): [string, Node] => [
    `sample ${w}.${lang}`,
    billOf(resources.sample(lang, w)),
  ]),
]);

function billOf(result: ReturnType<Resources['sample']>): Node {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function write(doc: NodeJson, format: ExportFormat, title = 'T'): Promise<Uint8Array> {
  const written = await writeBillBytes({
    kind: 'write',
    format,
    doc,
    against: null,
    title,
    uiLang: 'en',
    date: '2026-01-01T00:00:00.000Z',
    annotations: [],
    notes: true,
    resources: RESOURCES,
  });
  if (!written.ok) throw new Error(`${written.code} ${written.detail}`);
  return written.bytes;
}

async function read(format: ExportFormat, bytes: Uint8Array): Promise<Node> {
  const result = await readBillBytes(`x.${format}`, bytes, { newId: () => `b-${++ids}` });
  const bill = result.ok ? readBill(result.doc) : null;
  if (!bill?.ok) throw new Error(JSON.stringify(result).slice(0, 300));
  return bill.bill;
}

const linesOf = (bill: Node) =>
  textBlocks(bill).map(({ role, kind, number, runs, quoted, note, annex }) => {
    return { role, kind, number, text: textOfRuns(runs), quoted, note, annex };
  });

function referencesIn(bill: Node): number {
  let count = 0;
  bill.descendants((node) => {
    if (node.type.name === 'reference') count++;
  });
  return count;
}

describe.each(BILLS)('%s', (_name, bill) => {
  const json = bill.toJSON() as NodeJson;

  it.each(['docx', 'xml', 'html', 'md'] as const)(
    'keeps structure, numbers, text and references as %s',
    async (format) => {
      const back = await read(format, await write(json, format));
      expect(linesOf(back)).toEqual(linesOf(bill));
      // A citation that was typed out may become a reference on the way; none is lost.
      expect(referencesIn(back)).toBeGreaterThanOrEqual(referencesIn(bill));
      expect(back.attrs).toEqual(bill.attrs);
    },
  );

  it('keeps every word and every number as txt', async () => {
    const wordsOf = (node: Node): string =>
      linesOf(node)
        .map(({ number, text }) => `${number} ${text}`)
        .join(' ')
        .replace(/\s+/g, '');
    const text = new TextDecoder().decode(await write(json, 'txt')).replace(/\s+/g, '');
    for (const { number, text: words } of linesOf(bill)) {
      expect(text).toContain(words.replace(/\s+/g, ''));
      expect(text).toContain(number.replace(/\s+/g, ''));
    }
    expect(wordsOf(await read('txt', await write(json, 'txt'))).length).toBeGreaterThan(0);
  });
});

describe('the same bill on the same date', () => {
  it.each(EXPORT_FORMATS)('gives the same bytes as %s', async (format) => {
    const json = BILLS[0]![1].toJSON() as NodeJson;
    expect(Buffer.compare(await write(json, format), await write(json, format))).toBe(0);
  });
});

describe('characters that no file can carry', () => {
  const bad = 'A\u0001\u000b\u001b\ud83d B \udc00 C \uffff \ufffe \u0000 \u202e e\u0301 <b>&amp; ]]> Z';
  const text = [{ type: 'text', text: bad }];
  const doc: NodeJson = {
    type: 'bill',
    attrs: { lang: 'en', tradition: 'post-soviet', form: 'law', billTypes: ['N'], npmModel: 'none' },
    content: [
      {
        type: 'title_block',
        attrs: { id: 't' },
        content: [{ type: 'title_line', attrs: { role: 'title' }, content: text }],
      },
      {
        type: 'article',
        attrs: { id: 'a', number: null },
        content: [
          { type: 'heading', content: text },
          {
            type: 'paragraph',
            attrs: { id: 'p', number: null },
            content: [{ type: 'wording', content: text }],
          },
        ],
      },
    ],
  };

  it.each(EXPORT_FORMATS)('become a mark, and the %s file is good', async (format) => {
    const bytes = await write(doc, format, bad);
    if (format === 'pdf') return expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    const back = await read(format, bytes);
    expect(linesOf(back).map((line) => line.text)).toContain(
      'A���� B � C � � � \u202e e\u0301 <b>&amp; ]]> Z',
    );
  });
});
