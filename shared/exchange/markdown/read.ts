/** A Markdown file: Madda's own dialect where its front matter says so, any other through the recogniser. */
import { hasMore, MAX_BREAKS, MAX_SIGNS, MAX_TEXT } from '../limits.ts';
import { countKinds } from '../recognise/counts.ts';
import { recogniseBill } from '../recognise.ts';
import type { ImportOptions, ImportResult } from '../types.ts';
import { readDialect } from './dialect.ts';
import { foreignLines } from './foreign.ts';
import { frontMatter } from './frontMatter.ts';

const SIGNS = '\n*_[<`~!&|\\';

/** Reads a bill from Markdown. Refused: more than 20 million characters or 150,000 signs that mean something, quotations nested deeper than 16. */
export function readMarkdown(text: string, options: ImportOptions): ImportResult {
  if (text.length > MAX_TEXT) return { ok: false, code: 'tooLarge', detail: `${text.length}` };
  const front = frontMatter(text);
  const own = front !== null && front.values.madda !== undefined;
  if (hasMore(text, own ? '\n' : SIGNS, own ? MAX_BREAKS : MAX_SIGNS))
    return { ok: false, code: 'tooLarge', detail: 'signs' };
  if (!own) return recogniseBill(foreignLines(front?.body ?? text), options);
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
