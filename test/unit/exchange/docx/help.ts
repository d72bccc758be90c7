/** Shared by the tests of the Word reader and writer. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Node } from 'prosemirror-model';
import { type Run, type TextBlock, textBlocks, textOfRuns } from '../../../../shared/bill/blocks.ts';
import { type NodeJson, readBill } from '../../../../shared/bill/document.ts';
import { type DocxInput, writeDocx } from '../../../../shared/exchange/docx/write.ts';

export const DATE = '2026-11-22T10:00:00Z';

export function newIds(): () => string {
  let last = 0;
  return () => `new${++last}`;
}

export function write(bill: Node, more: Partial<DocxInput> = {}): Promise<Uint8Array> {
  return writeDocx({
    bill,
    title: 'Законопроект',
    lang: bill.attrs.lang,
    uiLang: bill.attrs.lang,
    date: DATE,
    annotations: [],
    options: { contents: true, notes: true },
    ...more,
  });
}

/** The file without the bill that Madda put into it: as a program hands it on that keeps only what is seen. */
export function seenOnly(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const seen = Object.entries(files).filter(([name]) => !name.startsWith('customXml/'));
  return zipSync(Object.fromEntries(seen));
}

export function billOf(doc: NodeJson): Node {
  const read = readBill(doc);
  if (!read.ok) throw new Error(read.reason);
  return read.bill;
}

function textOfBlock(block: TextBlock): string {
  if (!block.rows)
    return block.runs
      .map((r) => {
        const text = r.footnote === undefined ? r.text : `^[${r.footnote}]`;
        return r.marks ? `<${r.marks}>${text}</>` : text;
      })
      .join('');
  return block.rows
    .map((row) =>
      row.map((c) => (c.header ? '#' : '') + c.blocks.map((b) => textOfRuns(b.runs)).join('/')).join(' | '),
    )
    .join(' || ');
}

/** A bill as lines one can read: kind, depth, number, text with its marks, what it refers to. */
export function outline(bill: Node): string[] {
  return textBlocks(bill).map((block) => {
    const refs = block.runs.flatMap((r) => (r.ref ? [r.ref] : []));
    const flags = `${block.quoted ? ' quoted' : ''}${block.note ? ' note' : ''}${block.annex ? ' annex' : ''}`;
    // Which provision a note or table hangs on is not printed.
    const depth = block.note || block.role === 'table' ? '' : ` ${block.depth}`;
    const to = refs.length > 0 ? ` → ${refs.join()}` : '';
    return `${block.role} ${block.kind}${depth}${flags} ${block.id}: [${block.number}] ${textOfBlock(block)}${to}`;
  });
}

/** What a reader sees: numbers and text, white space as one blank, empty lines left out. */
export function printed(bill: Node): string[] {
  const flat = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
  const textOfRuns = (runs: readonly Run[]): string =>
    runs.map((r) => (r.footnote === undefined ? r.text : `[${r.footnote}]`)).join('');
  return textBlocks(bill)
    .flatMap((block) =>
      block.rows
        ? block.rows.flatMap((row) => row.flatMap((c) => c.blocks.map((b) => flat(textOfRuns(b.runs)))))
        : [flat(`${block.number} ${textOfRuns(block.runs)}`)],
    )
    .filter((line) => line !== '');
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

export interface RawParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  comments?: string;
  commentsExtended?: string;
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file written by hand, as other programs write them. */
export function rawDocx(parts: RawParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const put = (name: string, text: string): void => {
    files[name] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  };
  put('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  put(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  put('word/document.xml', `<w:document ${W} ${MORE}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`);
  const roots = {
    styles: 'w:styles',
    numbering: 'w:numbering',
    footnotes: 'w:footnotes',
    comments: 'w:comments',
    commentsExtended: 'w15:commentsEx',
  };
  let rels = '';
  for (const [name, root] of Object.entries(roots)) {
    const text = parts[name as keyof typeof roots];
    if (text === undefined) continue;
    put(`word/${name}.xml`, `<${root} ${W} ${MORE}>${text}</${root}>`);
    rels += `<Relationship Id="${name}" Type="${REL}/${name}" Target="${name}.xml"/>`;
  }
  put(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels}</Relationships>`,
  );
  return zipSync(files);
}

/** A paragraph of plain text. */
export const p = (text: string, pPr = ''): string =>
  `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
