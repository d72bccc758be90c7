/** An HTML file: Madda's own gives back the same bill, any other page goes through the recogniser. */
import { MAX_TEXT } from '../limits.ts';
import { countKinds } from '../recognise/counts.ts';
import { recogniseBill } from '../recognise.ts';
import type { ImportOptions, ImportResult } from '../types.ts';
import { htmlLines } from './lines.ts';
import { readOwnHtml } from './own.ts';
import { findElement, htmlTree } from './tree.ts';

/** Reads a bill from HTML. Scripts, styles and comments are ignored; refused: more than 20 million characters, depth above 256. */
export function readHtml(text: string, options: ImportOptions): ImportResult {
  if (text.length > MAX_TEXT) return { ok: false, code: 'tooLarge', detail: `${text.length}` };
  const tree = htmlTree(text);
  if (!tree.ok) return tree;
  const own = findElement(tree.root, (element) => element.attrs['data-madda'] === '1');
  if (!own)
    return recogniseBill(htmlLines(findElement(tree.root, (e) => e.name === 'body') ?? tree.root), options);
  const read = readOwnHtml(own, options);
  if (!read.ok) return read;
  const { lang, tradition } = read.doc.attrs as {
    lang: 'en' | 'ru' | 'tk';
    tradition: 'post-soviet' | 'anglo';
  };
  return {
    ok: true,
    doc: read.doc,
    report: { lang, tradition, counts: countKinds(read.doc), notes: [] },
    comments: [],
  };
}
