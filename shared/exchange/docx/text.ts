/** The plain text of a Word file with its tracked changes accepted or rejected. */
import type { Language } from '../../bill/kinds.ts';
import { child } from '../xml.ts';
import { withoutAnnex } from './annex.ts';
import { BodyReader } from './body.ts';
import { type ListCounter, listCounter } from './lists.ts';
import type { WordBlock, WordParagraph } from './model.ts';
import { noteElements, openParts } from './parts.ts';
import { noted } from './print.ts';
import { readStyleSheet, type StyleSheet } from './sheet.ts';
import { type ChangeSide, takeSide } from './sides.ts';
import { blocksText } from './source.ts';

function lineOf(
  paragraph: WordParagraph,
  sheet: StyleSheet,
  counter: ListCounter,
  wordsOf: (id: string, endnote: boolean) => string,
): string {
  const style = sheet.propsOf(paragraph.style);
  const own = paragraph.props;
  const numId = own.numId ?? style.numId;
  const number =
    numId !== undefined && numId !== '0'
      ? (counter.next(numId, own.ilvl ?? (own.numId === undefined ? style.ilvl : 0), style.styles)?.text ??
        '')
      : '';
  let text = '';
  // What is typed behind a number that Word counts may be its end ("-njy madda.").
  const goesOn = paragraph.segments.find((s) => s.kind === 'text');
  const gap = goesOn?.kind === 'text' && goesOn.number && /^[^\p{L}\p{N}(]/u.test(goesOn.text) ? '' : ' ';
  for (const segment of paragraph.segments) {
    if (segment.kind === 'text') text += segment.text;
    if (segment.kind === 'footnote') text += noted(wordsOf(segment.id, segment.endnote));
  }
  return number === '' ? text : `${number}${gap}${text}`;
}

/**
 * The paragraphs of the body of either side in reading order, those of tables cell by cell; automatic numbers are spelled
 * out, footnotes stand in brackets where their signs are; a table of contents, an annexed conformity table and empty paragraphs
 * are left out.
 * @returns null where the bytes are no readable Word file.
 */
export function docxSides(bytes: Uint8Array, lang: Language = 'en'): ((side: ChangeSide) => string[]) | null {
  const opened = openParts(bytes, { embedded: false, most: Number.POSITIVE_INFINITY });
  if (!opened.ok) return null;
  const body = child(opened.parts.document, 'w:body');
  if (!body) return null;
  const sheet = readStyleSheet(opened.parts.styles);
  const noteOf = noteElements(opened.parts);
  const both = new BodyReader(sheet).blocks(body);
  return (side) => {
    const counter = listCounter(opened.parts.numbering, sheet, lang);
    const wordsOf = (id: string, endnote: boolean): string => {
      const note = noteOf(id, endnote);
      return note ? blocksText(takeSide(new BodyReader(sheet).blocks(note), side)) : '';
    };
    const out: string[] = [];
    const visit = (blocks: readonly WordBlock[]): void => {
      for (const block of blocks) {
        if (block.kind === 'table')
          for (const row of block.rows) for (const cell of row.cells) visit(cell.blocks);
        else if (!block.contents) {
          const line = lineOf(block, sheet, counter, wordsOf);
          if (line.trim() !== '') out.push(line);
        }
      }
    };
    visit(withoutAnnex(takeSide(both, side)).body);
    return out;
  };
}
