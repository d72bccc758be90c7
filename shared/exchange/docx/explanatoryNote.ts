/** The explanatory note as a Word file that can be finished by hand: real headings, blanks on a yellow ground. */
import type { Language } from '../../bill/kinds.ts';
import { quoted } from '../conformity.ts';
import type { ExplanatoryNote, NoteBlock } from '../explanatoryNote.ts';
import { unbroken } from '../unbroken.ts';
import { cellOf, paragraphOf, type RunLook, rowOf, tableMarkup } from './markup.ts';
import { STYLE } from './names.ts';
import { above, billLine, packPaper, paperRun, titleLine } from './papers.ts';
import { styleSheet, TEXT_WIDTH, WORD_LANGUAGE } from './styles.ts';

const BLANK_FILL = 'FFF2CC';
const COUNT_WIDTH = 1500;

function coverageTable({ heads, rows }: Extract<NoteBlock, { kind: 'coverage' }>, lang: Language): string {
  const widths = [TEXT_WIDTH - COUNT_WIDTH * (heads.length - 1), ...heads.slice(1).map(() => COUNT_WIDTH)];
  const cell = (text: string, i: number, style: string): string =>
    cellOf(paragraphOf(paperRun(text, lang), { style, align: i === 0 ? 'left' : 'center' }), {
      width: widths[i]!,
      margins: { side: 100 },
    });
  const row = (texts: readonly string[], style: string, head: boolean): string =>
    rowOf(texts.map((text, i) => cell(text, i, style)).join(''), { head, whole: true });
  const counted = rows.map(({ title, counts }, i) =>
    row([title, ...counts.map(String)], i === rows.length - 1 ? STYLE.cellHead : STYLE.cell, false),
  );
  return tableMarkup(row(heads, STYLE.cellHead, true) + counted.join(''), widths);
}

function blockOf(block: NoteBlock, note: ExplanatoryNote): string {
  const text = (runs: string, style: string = STYLE.paragraph): string => paragraphOf(runs, { style });
  const said = (words: string, look: RunLook = {}): string => paperRun(words, note.lang, look);
  switch (block.kind) {
    case 'text':
      return text(said(block.text));
    case 'quote': {
      const lang = WORD_LANGUAGE[note.billLang];
      const place =
        block.label === '' ? '' : paperRun(`${block.label}: `, note.billLang, { bold: true, lang });
      return text(place + paperRun(quoted(block.text, note.billLang), note.billLang, { lang }), STYLE.quoted);
    }
    case 'item':
      return text(said(`– ${block.title}`) + (block.detail === '' ? '' : said(`: ${block.detail}`)));
    case 'blank':
      return text(said(`[${block.text}]`, { fill: BLANK_FILL }));
    case 'coverage':
      return coverageTable(block, note.lang) + paragraphOf('', { style: STYLE.cell });
  }
}

/** @returns the bytes of the .docx. @param date ISO 8601, written into the file's properties. */
export async function writeNoteDocx(note: ExplanatoryNote, date: string): Promise<Uint8Array> {
  const { title, bill, lang, sections } = note;
  const made = sections.flatMap(({ heading, blocks }, i) => [
    paragraphOf(paperRun(`${i + 1}. ${heading}`, lang), { style: 'Heading1' }),
    ...blocks.map((block) => blockOf(block, note)),
  ]);
  const body = [
    titleLine(title),
    billLine(unbroken(bill, note.billLang), WORD_LANGUAGE[note.billLang]),
    above(note.date),
    ...made,
  ].join('');
  const styles = styleSheet('post-soviet', new Map([['article', 1]]));
  return packPaper({ title: `${title}. ${bill}`, lang, body, date, styles });
}
