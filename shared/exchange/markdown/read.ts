/** A Markdown file: Madda's own dialect where its front matter says so, any other through the recogniser. */
import { MAX_TEXT } from '../limits.ts';
import { countKinds } from '../recognise/counts.ts';
import { recogniseBill } from '../recognise.ts';
import type { ImportOptions, ImportResult } from '../types.ts';
import { readDialect } from './dialect.ts';
import { foreignLines } from './foreign.ts';
import { frontMatter } from './frontMatter.ts';

/** Reads a bill from Markdown. Refused: more than 20 million characters, quotations nested deeper than 16. */
export function readMarkdown(text: string, options: ImportOptions): ImportResult {
  if (text.length > MAX_TEXT) return { ok: false, code: 'tooLarge', detail: `${text.length}` };
  const front = frontMatter(text);
  if (!front || front.values.madda === undefined)
    return recogniseBill(foreignLines(front?.body ?? text), options);
  const read = readDialect(front.values, front.body, options);
  if (!read.ok) return read;
  const attrs = read.doc.attrs as { lang: 'en' | 'ru' | 'tk'; tradition: 'post-soviet' | 'anglo' };
  return {
    ok: true,
    doc: read.doc,
    report: { lang: attrs.lang, tradition: attrs.tradition, counts: countKinds(read.doc), notes: read.notes },
    comments: [],
  };
}
