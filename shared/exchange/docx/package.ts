/** The written package made reproducible: same input, same bytes. */

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Node } from 'prosemirror-model';
import { embedBill } from './embedded.ts';

/** A zip entry needs a date; it says nothing, so it is always this one (zip counts from 1980, in local time). */
const ENTRY_DATE = new Date(2000, 0, 1, 0, 0, 0);

/**
 * Zips the package again with fixed entry dates and the given date as its date of creation and change.
 * @param date ISO 8601.
 * @param anonymous dates, and the names in the file's properties, are taken out instead.
 * @param bill is put into the file as it is (embedded.ts).
 */
export function pinPackage(
  bytes: Uint8Array,
  date: string,
  anonymous = false,
  bill: Node | null = null,
): Uint8Array {
  const entries = unzipSync(bytes);
  if (bill) embedBill(bill, entries);
  const out: Zippable = {};
  const names = Object.keys(entries).sort(byPackageOrder);
  for (const name of names) {
    const data = entries[name];
    if (!data || name.endsWith('/')) continue;
    const pinned =
      name === 'docProps/core.xml'
        ? pinDates(data, date)
        : name === 'word/document.xml'
          ? pinBookmarks(data)
          : data;
    out[name] = anonymous && name.endsWith('.xml') ? withoutTraces(pinned) : pinned;
  }
  return zipSync(out, { level: 4, mtime: ENTRY_DATE });
}

// Readers that sniff the type look for [Content_Types].xml first.
function byPackageOrder(a: string, b: string): number {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function pinDates(core: Uint8Array, date: string): Uint8Array {
  return strToU8(strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`));
}

// All of these may be absent: dates of changes and comments, names and dates of the file's properties.
function withoutTraces(part: Uint8Array): Uint8Array {
  return strToU8(
    strFromU8(part)
      .replace(/(<w:(?:ins|del|rPrChange|comment)\b[^>]*?) w:date="[^"]*"/g, '$1')
      .replace(/(<w16cex:commentExtensible\b[^>]*?) w16cex:dateUtc="[^"]*"/g, '$1')
      .replace(/<(dc:creator|cp:lastModifiedBy|dcterms:created|dcterms:modified)\b[^>]*>[^<]*<\/\1>/g, ''),
  );
}

/** Numbers in the order of their first use, from 1. */
function renumbering(): (old: string) => string {
  const known = new Map<string, string>();
  return (old) => {
    const next = known.get(old) ?? String(known.size + 1);
    known.set(old, next);
    return next;
  };
}

// docx counts bookmarks over all files of the process; here each file counts its own. Only attributes and field
// instructions that docx itself wrote are touched: text has no unescaped "<" or quoted attribute in it.
function pinBookmarks(document: Uint8Array): Uint8Array {
  const idOf = renumbering();
  const tocOf = renumbering();
  const text = strFromU8(document)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g,
      (_, head: string, id: string) => `${head}B${idOf(id)}"`,
    )
    .replace(
      /(<w:(?:bookmarkStart|hyperlink)\b[^>]*?w:(?:name|anchor)="_Toc)(\d+)"/g,
      (_, head: string, n: string) => `${head}${tocOf(n)}"`,
    )
    .replace(/(<w:instrText[^>]*>\s*PAGEREF _Toc)(\d+)/g, (_, head: string, n: string) => head + tocOf(n));
  return strToU8(separateIds(text));
}

// Revisions were numbered by the writer; bookmarks go on after the highest of them, so that every id occurs once.
function separateIds(text: string): string {
  let highest = 0;
  for (const match of text.matchAll(/<w:(?:ins|del|rPrChange)\b[^>]*?w:id="(\d+)"/g))
    highest = Math.max(highest, Number(match[1]));
  return text.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")B(\d+)"/g,
    (_, head: string, n: string) => `${head}${highest + Number(n)}"`,
  );
}
