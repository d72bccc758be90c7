/**
 * What a Word file prints, as one list for a plain bill and for a redline: a plain bill is a redline in which every line
 * stands on both sides.
 */
import type { Node } from 'prosemirror-model';
import { type MarkName, type TextBlock, textBlocks } from '../../bill/blocks.ts';
import { footnoteText } from '../../bill/footnotes.ts';
import type { Register } from '../../bill/references.ts';
import type { Comparison, Piece, PieceOp, RedlineBlock } from '../../compare/types.ts';
import { withFormatting } from './formatting.ts';

/** A piece as it is printed. `was`: a piece that stands in both sides, whose marks on the older side were these. */
export interface PrintPiece extends Piece {
  was?: MarkName[];
  /** The piece of the comparison that it was made from. */
  origin?: Piece;
}

export interface PrintLine {
  op: PieceOp;
  /** The line of the comparison. */
  origin?: RedlineBlock;
  from?: TextBlock;
  to?: TextBlock;
  pieces: PrintPiece[];
  /** The rows, where the line is a table. */
  rows?: PrintRow[];
}

export interface PrintRow {
  op: PieceOp;
  cells: { header: boolean; colspan: number; rowspan: number; lines: PrintLine[] }[];
}

/** The block that decides how the line looks: that of the newer side where there is one. */
export function looks(line: PrintLine): TextBlock {
  const block = line.to ?? line.from;
  if (!block) throw new RangeError('a printed line needs a block of one side');
  return block;
}

/** A line that stands wholly on both sides, only on the new one or only on the old one. */
function wholeLine(block: TextBlock, op: PieceOp): PrintLine {
  const line: PrintLine = { op, pieces: block.runs.map((run) => ({ ...run, op })) };
  if (op !== 'ins') line.from = block;
  if (op !== 'del') line.to = block;
  if (block.rows) line.rows = wholeRows(block, op);
  return line;
}

function wholeRows(table: TextBlock, op: PieceOp): PrintRow[] {
  return (table.rows ?? []).map((row) => ({
    op,
    cells: row.map(({ header, colspan, rowspan, blocks }) => ({
      header,
      colspan,
      rowspan,
      lines: blocks.map((b) => wholeLine(b, op)),
    })),
  }));
}

/** The lines of one bill, nothing marked. */
export function plainLines(bill: Node, reg?: Register): PrintLine[] {
  return textBlocks(bill, reg).map((block) => wholeLine(block, 'same'));
}

function redlineLine(block: RedlineBlock): PrintLine {
  const line: PrintLine = { op: block.op, origin: block, pieces: withFormatting(block.pieces) };
  if (block.from && block.op !== 'ins') line.from = block.from;
  if (block.to && block.op !== 'del') line.to = block.to;
  // A moved line that was edited on the way has marked words at its new place; there the whole line is new.
  if (block.op === 'ins')
    line.pieces = block.pieces.filter((p) => p.op !== 'del').map((p) => ({ ...p, op: 'ins', origin: p }));
  if (block.op === 'del')
    line.pieces = block.pieces.filter((p) => p.op !== 'ins').map((p) => ({ ...p, op: 'del', origin: p }));
  if (looks(line).role === 'table') line.rows = tableRows(line, block);
  return line;
}

function hasVerticalMerge(table: TextBlock | undefined): boolean {
  return (table?.rows ?? []).some((row) => row.some((cell) => cell.rowspan > 1));
}

/** Rows of a table with cells that reach over several rows cannot come or go one by one: such a table changes as a whole. */
function tableRows(line: PrintLine, block: RedlineBlock): PrintRow[] {
  if (line.op === 'ins') return line.to ? wholeRows(line.to, 'ins') : [];
  if (line.op === 'del') return line.from ? wholeRows(line.from, 'del') : [];
  const rows = block.rows;
  const changed = rows?.some((row) => row.op !== 'same') ?? true;
  if (!rows || (changed && (hasVerticalMerge(line.from) || hasVerticalMerge(line.to))))
    return [...(line.from ? wholeRows(line.from, 'del') : []), ...(line.to ? wholeRows(line.to, 'ins') : [])];
  return rows.map((row) => ({
    op: row.op,
    cells: row.cells.map((cell) => ({
      header: cell.header,
      colspan: cell.colspan,
      rowspan: cell.rowspan,
      lines: cell.blocks.map((b) => inRow(redlineLine(b), row.op)),
    })),
  }));
}

/** Everything in a row that came or went came or went with it. */
function inRow(line: PrintLine, op: PieceOp): PrintLine {
  return op === 'same'
    ? line
    : { ...line, op, pieces: line.pieces.map(({ was: _, ...p }) => ({ ...p, op })) };
}

/**
 * The lines of a redline. A move is written as a deletion and an insertion: Word shows its own moves less reliably, and
 * LibreOffice and older readers do not know them.
 */
export function redlineLines(comparison: Comparison): PrintLine[] {
  return comparison.blocks.map(redlineLine);
}

/** Leaves out the drafter's notes: they are for the drafter's eyes unless asked for. */
export function withoutNotes(lines: readonly PrintLine[]): PrintLine[] {
  return lines.filter((line) => !looks(line).note);
}

/** The text of a line with the words of its footnotes where their signs stand, so that a proof covers them. */
function provenText(block: TextBlock): string {
  return block.runs.map((r) => (r.footnote === undefined ? r.text : noted(r.footnote))).join('');
}

/** A footnote in the plain text of a Word file. */
export const noted = (words: string): string => `[${footnoteText(words)}]`;

/** What a reader sees of the lines when the changes are accepted (side B) or rejected (side A); empty lines left out. */
export function textOfSide(lines: readonly PrintLine[], side: 'accepted' | 'original'): string[] {
  const gone: PieceOp = side === 'accepted' ? 'del' : 'ins';
  const out: string[] = [];
  const push = (number: string, text: string): void => {
    const whole = normalLine(number === '' ? text : `${number} ${text}`);
    if (whole !== '') out.push(whole);
  };
  for (const line of lines) {
    const block = side === 'accepted' ? line.to : line.from;
    if (!block || line.op === gone) continue;
    if (block.role === 'table') {
      for (const row of block.rows ?? [])
        for (const cell of row) for (const b of cell.blocks) push('', provenText(b));
    } else push(block.number, provenText(block));
  }
  return out;
}

/** One line of text as it is compared: every kind of white space is one blank, and none at the ends. */
export function normalLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

// Control characters but tab and line ends, halves of surrogate pairs, and the two that are no characters.
const UNPRINTABLE = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ud800-\udfff\ufffe\uffff]/u;
const EACH_UNPRINTABLE = new RegExp(UNPRINTABLE, 'gu');

/** Leaves out the characters that XML 1.0 cannot hold at all (control characters, lone surrogates); none has a printed form. */
export function printable(text: string): string {
  return UNPRINTABLE.test(text) ? text.replace(EACH_UNPRINTABLE, '') : text;
}
