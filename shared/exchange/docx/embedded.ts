/**
 * The bill itself in a part of the Word file that Word keeps and nobody sees (custom XML). Word has no place for some of
 * what a bill is: which lines are one quotation, an empty line, an id where no bookmark stands.
 *
 * Nothing of it is believed that cannot be seen: it is taken only where every number, word, mark, footnote and cell of it
 * is what the file shows. A file that somebody edited is recognised from its text, as any other.
 */
import type { Node } from 'prosemirror-model';
import { type Run, type TextBlock, textBlocks, textOfRuns } from '../../bill/blocks.ts';
import { BILL_FORMAT, billAttrs, type NodeJson, readBill } from '../../bill/document.ts';
import { footnoteText } from '../../bill/footnotes.ts';
import { lengthOfWords } from '../../text/softHyphens.ts';
import { MADDA } from '../akn/names.ts';
import { countKinds } from '../recognise/counts.ts';
import type { LinePlace, RecognisedBill } from '../recognise.ts';
import type { SourceLine, SourceRun } from '../source.ts';
import type { ImportOptions } from '../types.ts';
import { HARD_HYPHEN } from '../unbroken.ts';
import { textOf } from '../xml.ts';
import { XML_HEAD } from './package.ts';
import type { WordParts } from './parts.ts';
import { normalLine, printable } from './print.ts';

const escaped = (text: string): string =>
  text
    .replace(/[\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** The bill as it is printed, as an XML part of its own. */
export function billData(bill: Node): { xml: string; namespace: string } {
  const json = escaped(JSON.stringify(bill.toJSON()));
  const root = `<madda:bill xmlns:madda="${MADDA}" format="${BILL_FORMAT}">${json}</madda:bill>`;
  return { xml: XML_HEAD + root, namespace: MADDA };
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
      text: alike(
        footnote === undefined ? printable(text) : `\u0000${printable(footnoteText(footnote))}\u0000`,
      ),
      marks: [...own].sort().join(' '),
    };
    const last = out.at(-1);
    if (shown.text === '') continue;
    if (last && last.marks === shown.marks) last.text += shown.text;
    else out.push(shown);
  }
  return out;
}

/** Blanks and hyphens look the same, whether a line may be broken there or not. */
const alike = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll(HARD_HYPHEN, '-');

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

/** The bill in the file, whatever the file shows; null where there is none, or none that can be read. */
export function embeddedBill({ embedded }: Pick<WordParts, 'embedded'>): Node | null {
  if (!embedded) return null;
  try {
    const read = readBill(JSON.parse(textOf(embedded)), Number(embedded.attrs.format));
    return read.ok ? read.bill : null;
  } catch {
    return null;
  }
}

/** The embedded bill, where the file still shows it and nothing else; null for any other file. */
export function unchangedBill(
  bill: Node,
  source: readonly SourceLine[],
  options: ImportOptions,
): Extract<RecognisedBill, { ok: true }> | null {
  const attrs = billAttrs(bill);
  if (options.lang && options.lang !== attrs.lang) return null;
  if (options.tradition && options.tradition !== attrs.tradition) return null;
  const places = placesShown(bill, source);
  if (!places) return null;
  const provisionOfLine: (string | null)[] = source.map(() => null);
  for (const { line, provision } of places) provisionOfLine[line] = provision;
  const doc = bill.toJSON() as NodeJson;
  const report = { lang: attrs.lang, tradition: attrs.tradition, counts: countKinds(doc), notes: [] };
  const ofText = places.filter(({ line }) => !source[line]!.table);
  return { ok: true, doc, report, comments: [], provisionOfLine, places: ofText };
}

/** Line by line, what the bill prints beside what the file shows; null at the first that differs. */
function placesShown(bill: Node, source: readonly SourceLine[]): LinePlace[] | null {
  const places: LinePlace[] = [];
  const ends = new Map<string, number>();
  let line = -1;
  let shown = '';
  const next = (): boolean => {
    for (line++; line < source.length; line++) {
      shown = sourceKey(source[line]!);
      if (shown !== '') return true;
    }
    return false;
  };
  for (const block of textBlocks(bill)) {
    const text = block.rows ? '' : textOfRuns(block.runs);
    const part = block.role === 'heading' ? 'heading' : 'text';
    // Where the line begins in the text of its provision (provisions.ts).
    const offset = part === 'heading' ? 0 : (ends.get(block.id) ?? 0);
    if (part === 'text' && !block.rows) ends.set(block.id, offset + lengthOfWords(text) + 1);
    const key = blockKey(block);
    if (key === '') continue;
    if (!next() || key !== shown) return null;
    places.push({ line, from: 0, to: text.length, provision: block.id, part, offset });
  }
  return next() ? null : places;
}
