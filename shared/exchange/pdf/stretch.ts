/** Which lines of a long bill are set to show one provision as it will be printed: the division it stands in, alone. */
import type { TextBlock } from '../../bill/blocks.ts';
import { textOfRuns } from '../../bill/blocks.ts';
import { withoutFootnoteSigns } from '../../bill/footnotes.ts';
import type { RedlineBlock } from '../../compare/types.ts';

/** Lines that are set in well under half a second on a slow machine: some fifty articles. */
export const QUICK_LINES = 350;

export interface Stretch {
  /** Places in the list of blocks, the end outside. */
  from: number;
  to: number;
  /** Place of the provision's first line. */
  focus: number;
  /** What is set alone ("Chapter 12"), '' where it is the whole bill. */
  part: string;
}

const DIVIDES = ['part', 'section', 'chapter', 'annex'];

const lineOf = (block: RedlineBlock): TextBlock => (block.to ?? block.from)!;

function isHeading(block: RedlineBlock, kinds: readonly string[]): boolean {
  const line = lineOf(block);
  return line.role === 'heading' && !line.quoted && kinds.includes(line.kind);
}

function nameOf(block: RedlineBlock): string {
  const line = lineOf(block);
  if (line.role !== 'heading') return '';
  return [line.number, withoutFootnoteSigns(textOfRuns(line.runs))].filter(Boolean).join(' ');
}

/**
 * The whole of a bill of at most `most` lines; else the division around the provision, and of a division that is longer
 * still the articles around it. A provision that is not printed ('' too) is taken as the beginning.
 */
export function stretchAround(blocks: readonly RedlineBlock[], provision: string, most: number): Stretch {
  const focus = Math.max(
    0,
    blocks.findIndex((b) => b.to?.id === provision || b.from?.id === provision),
  );
  if (blocks.length <= most) return { from: 0, to: blocks.length, focus, part: '' };
  let from = focus;
  while (from > 0 && !isHeading(blocks[from]!, DIVIDES)) from--;
  let to = focus + 1;
  while (to < blocks.length && !isHeading(blocks[to]!, DIVIDES)) to++;
  const part = nameOf(blocks[from]!);
  if (to - from > most) {
    const half = Math.floor(most / 2);
    from = Math.max(from, focus - half);
    while (from < focus && !isHeading(blocks[from]!, ['article'])) from++;
    to = Math.min(to, from + most);
  }
  return { from, to, focus, part };
}
