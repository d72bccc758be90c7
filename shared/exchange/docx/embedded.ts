/**
 * The bill itself in a part of the Word file that Word keeps and nobody sees (custom XML). Word has no place for some of
 * what a bill is: which lines are one quotation, an empty line, an id where no bookmark stands.
 *
 * Nothing of it is believed that cannot be seen: it is taken only where every number, word, mark, footnote and cell of it
 * is what the file shows. A file that somebody edited is recognised from its text, as any other.
 */
import { strFromU8, strToU8 } from 'fflate';
import type { Node } from 'prosemirror-model';
import { type Run, type TextBlock, textBlocks, textOfRuns } from '../../bill/blocks.ts';
import { BILL_FORMAT, billAttrs, type NodeJson, readBill } from '../../bill/document.ts';
import { footnoteText } from '../../bill/footnotes.ts';
import { MADDA } from '../akn/names.ts';
import { countKinds } from '../recognise/counts.ts';
import type { LinePlace, RecognisedBill } from '../recognise.ts';
import type { SourceLine, SourceRun } from '../source.ts';
import type { ImportOptions } from '../types.ts';
import { textOf } from '../xml.ts';
import type { WordParts } from './parts.ts';
import { normalLine, printable } from './print.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Any fixed GUID: it names the part inside one file. */
const ITEM = '{6B1F0C52-94F3-4D0E-8A55-2F6A3C1E7D90}';

const escaped = (text: string): string =>
  text
    .replace(/[\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** Puts the bill as it is printed into a package; `entries` are its parts by name. */
export function embedBill(bill: Node, entries: Record<string, Uint8Array>): void {
  const text = (name: string): string => strFromU8(entries[name] ?? new Uint8Array());
  const json = escaped(JSON.stringify(bill.toJSON()));
  entries['customXml/item1.xml'] = strToU8(
    `${HEAD}<madda:bill xmlns:madda="${MADDA}" format="${BILL_FORMAT}">${json}</madda:bill>`,
  );
  entries['customXml/itemProps1.xml'] = strToU8(
    `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${ITEM}"><ds:schemaRefs><ds:schemaRef ds:uri="${MADDA}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  entries['customXml/_rels/item1.xml.rels'] = strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="rId1" Type="${REL}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  const rels = 'word/_rels/document.xml.rels';
  entries[rels] = strToU8(
    text(rels).replace(
      '</Relationships>',
      `<Relationship Id="rIdBill" Type="${REL}/customXml" Target="/customXml/item1.xml"/></Relationships>`,
    ),
  );
  const types = '[Content_Types].xml';
  entries[types] = strToU8(
    text(types).replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  );
}

interface Shown {
  text: string;
  marks: string;
}

/** Runs as a reader sees them: neighbours that look the same are one. */
function shownRuns(runs: readonly Pick<SourceRun, 'text' | 'marks' | 'footnote' | 'target'>[]): Shown[] {
  const out: Shown[] = [];
  for (const { text, marks = [], footnote, target } of runs) {
    // Links look underlined and signs of footnotes raised, whatever their marks are.
    const own = marks.filter(
      (m) => !(m === 'underline' && target) && !(m === 'superscript' && footnote !== undefined),
    );
    const shown = {
      text: footnote === undefined ? printable(text) : `\u0000${printable(footnoteText(footnote))}\u0000`,
      marks: [...own].sort().join(' '),
    };
    const last = out.at(-1);
    if (shown.text === '') continue;
    if (last && last.marks === shown.marks) last.text += shown.text;
    else out.push(shown);
  }
  return out;
}

const ofBlock = (runs: readonly Run[]): Shown[] =>
  shownRuns(runs.map(({ ref, ...run }) => (ref === undefined ? run : { ...run, target: ref })));

/** One printed line of either side as a string; '' for a line that shows nothing. */
function lineKey(number: string, runs: readonly Shown[]): string {
  const drawn = normalLine(printable(number));
  return drawn === '' && runs.length === 0 ? '' : JSON.stringify([drawn, runs]);
}

function blockKey(block: TextBlock): string {
  if (!block.rows) return lineKey(block.number, ofBlock(block.runs));
  const rows = block.rows
    .filter((row) => row.length > 0)
    .map((row) =>
      row.map((cell) => [
        cell.colspan,
        cell.rowspan,
        cell.blocks.map((line) => ofBlock(line.runs)).filter((runs) => runs.length > 0),
      ]),
    );
  return rows.length === 0 ? '' : JSON.stringify(rows);
}

function sourceKey(line: SourceLine): string {
  if (!line.table) return lineKey(line.number?.text ?? '', shownRuns(line.runs));
  const rows = line.table.rows.map((row) =>
    row.map((cell) => [
      cell.colspan,
      cell.rowspan,
      cell.lines.map((inner) => shownRuns(inner.runs)).filter((runs) => runs.length > 0),
    ]),
  );
  return JSON.stringify(rows);
}

function embeddedBill(parts: WordParts): Node | null {
  if (!parts.embedded) return null;
  try {
    const read = readBill(JSON.parse(textOf(parts.embedded)), Number(parts.embedded.attrs.format));
    return read.ok ? read.bill : null;
  } catch {
    return null;
  }
}

/** The embedded bill, where the file still shows it and nothing else; null for any other file. */
export function unchangedBill(
  parts: WordParts,
  source: readonly SourceLine[],
  options: ImportOptions,
): Extract<RecognisedBill, { ok: true }> | null {
  const bill = embeddedBill(parts);
  if (!bill) return null;
  const attrs = billAttrs(bill);
  if (options.lang && options.lang !== attrs.lang) return null;
  if (options.tradition && options.tradition !== attrs.tradition) return null;
  const blocks = textBlocks(bill)
    .map((block) => ({ block, key: blockKey(block) }))
    .filter(({ key }) => key !== '');
  const lines = source
    .map((line, index) => ({ line, index, key: sourceKey(line) }))
    .filter(({ key }) => key !== '');
  if (blocks.length !== lines.length) return null;
  if (blocks.some(({ key }, i) => key !== lines[i]!.key)) return null;
  const offsets = textOffsets(textBlocks(bill));
  const places: LinePlace[] = [];
  const provisionOfLine: (string | null)[] = source.map(() => null);
  blocks.forEach(({ block }, i) => {
    const { index } = lines[i]!;
    provisionOfLine[index] = block.id;
    if (block.rows) return;
    const to = textOfRuns(block.runs).length;
    const part = block.role === 'heading' ? 'heading' : 'text';
    // Blocks are made anew with each reading, so a line is known by its place among those of its provision.
    const offset = part === 'heading' ? 0 : (offsets.get(block.id)?.shift() ?? 0);
    places.push({ line: index, from: 0, to, provision: block.id, part, offset });
  });
  const doc = bill.toJSON() as NodeJson;
  const report = { lang: attrs.lang, tradition: attrs.tradition, counts: countKinds(doc), notes: [] };
  return { ok: true, doc, report, comments: [], provisionOfLine, places };
}

/** Where each printed line of a provision begins in its text (provisions.ts); of those that show something. */
function textOffsets(blocks: readonly TextBlock[]): Map<string, number[]> {
  const at = new Map<string, number>();
  const offsets = new Map<string, number[]>();
  for (const block of blocks) {
    if (block.role === 'heading' || block.rows) continue;
    const start = at.get(block.id) ?? 0;
    at.set(block.id, start + textOfRuns(block.runs).length + 1);
    if (blockKey(block) !== '') offsets.set(block.id, [...(offsets.get(block.id) ?? []), start]);
  }
  return offsets;
}
