/** A bill as plain text, as it would be printed: numbers written out, points set in, one provision a line, no soft hyphens. */
import type { Node } from 'prosemirror-model';
import { type Run, type TextBlock, textBlocks } from '../../bill/blocks.ts';
import { withoutSoftHyphens } from '../../text/softHyphens.ts';

const INDENT = '    ';

/** Footnotes are cited as "[1]" and stand at the end. */
type Notes = string[];

function textOf(runs: readonly Run[], notes: Notes): string {
  return runs
    .map((run) => (run.footnote === undefined ? run.text : `[${notes.push(run.footnote)}]`))
    .join('');
}

function numbered(block: TextBlock, notes: Notes): string {
  const text = textOf(block.runs, notes).replaceAll('\n', '\n    ');
  return block.number === '' ? text : `${block.number} ${text}`.trimEnd();
}

function tableText(block: TextBlock, notes: Notes): string {
  return (block.rows ?? [])
    .map((row) => row.map((cell) => cell.blocks.map((b) => textOf(b.runs, notes)).join(' ')).join('\t'))
    .join('\n');
}

function lineOf(block: TextBlock, notes: Notes): string {
  const text = block.role === 'table' ? tableText(block, notes) : numbered(block, notes);
  const depth = block.role === 'heading' ? 0 : block.depth;
  return (INDENT.repeat(depth) + text).trimEnd();
}

/** Two bills that print the same give the same text. Ends with a line break. */
export function writeText(bill: Node): string {
  const lines: string[] = [];
  const notes: Notes = [];
  for (const block of textBlocks(bill)) {
    if (lines.length > 0 && (block.role === 'heading' || block.role === 'table')) lines.push('');
    lines.push(lineOf(block, notes));
  }
  if (notes.length > 0) lines.push('', ...notes.map((words, i) => `[${i + 1}] ${words}`.trimEnd()));
  return withoutSoftHyphens(`${lines.join('\n')}\n`);
}
