/**
 * A valid file that is longer than any bill is told so before it is built (shared/exchange/limits.ts);
 * `test/bench/importBounds.ts` measures what the readers take at these bounds.
 */
import { describe, expect, it } from 'vitest';
import { readBillBytes } from '../../../electron/core/exchange/read.ts';
import { MAX_BREAKS, MAX_LINES, MAX_PARAGRAPHS, MAX_SIGNS } from '../../../shared/exchange/limits.ts';
import { akn } from '../../bench/shapes/akn.ts';
import { docx, p } from '../../bench/shapes/docx.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const rows = (count: number): string =>
  `<w:tbl>${`<w:tr>${`<w:tc>${p('x')}</w:tc>`.repeat(2)}</w:tr>`.repeat(count)}</w:tbl>`;

const LONG: [what: string, fileName: string, bytes: () => Uint8Array, why: RegExp][] = [
  ['paragraphs of a Word file', 'x.docx', () => docx(p('1. x').repeat(MAX_PARAGRAPHS + 1)), /lines/],
  ['paragraphs that are no contents', 'x.docx', () => docx(p('1. x').repeat(MAX_LINES + 1)), /lines/],
  ['cells of one table', 'x.docx', () => docx(rows(MAX_PARAGRAPHS / 2 + 1)), /lines/],
  ['lines of Akoma Ntoso', 'x.xml', () => akn('<p>x</p>'.repeat(MAX_LINES + 1)), /lines/],
  ['paragraphs of a web page', 'x.html', () => text('<p>x</p>'.repeat(MAX_LINES + 1)), /lines/],
  ['line breaks of a web page', 'x.html', () => text('x<br>'.repeat(500_000)), /nodes/],
  ['signs of Markdown', 'x.md', () => text('**a*'.repeat(MAX_SIGNS / 2)), /signs/],
  ['lines of a text', 'x.txt', () => text('1. x\n'.repeat(MAX_LINES + 1)), /lines/],
  ['empty lines of a text', 'x.txt', () => text('\n'.repeat(MAX_BREAKS + 1)), /characters/],
];

describe('too many', () => {
  it.each(LONG)('%s are refused', async (_what, fileName, bytes, why) => {
    let ids = 0;
    const read = await readBillBytes(fileName, bytes(), { newId: () => `i${++ids}` });
    expect(read).toMatchObject({ ok: false, code: 'tooLarge', detail: expect.stringMatching(why) });
  });
});
