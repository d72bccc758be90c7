/** A bill as plain text, as it would be printed: numbers written out, points set in, one provision a line. */
import type { Node } from 'prosemirror-model';
import { type TextBlock, textBlocks, textOfRuns } from '../../bill/blocks.ts';

const INDENT = '    ';

function numbered(block: TextBlock): string {
  const text = textOfRuns(block.runs).replaceAll('\n', '\n    ');
  return block.number === '' ? text : `${block.number} ${text}`.trimEnd();
}

function tableText(block: TextBlock): string {
  return (block.rows ?? [])
    .map((row) => row.map((cell) => cell.blocks.map((b) => textOfRuns(b.runs)).join(' ')).join('\t'))
    .join('\n');
}

function lineOf(block: TextBlock): string {
  const text = block.role === 'table' ? tableText(block) : numbered(block);
  const depth = block.role === 'heading' ? 0 : block.depth;
  return (INDENT.repeat(depth) + text).trimEnd();
}

/** Two bills that print the same give the same text. Ends with a line break. */
export function writeText(bill: Node): string {
  const lines: string[] = [];
  for (const block of textBlocks(bill)) {
    if (lines.length > 0 && (block.role === 'heading' || block.role === 'table')) lines.push('');
    lines.push(lineOf(block));
  }
  return `${lines.join('\n')}\n`;
}
