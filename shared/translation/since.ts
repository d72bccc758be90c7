/** What changed in a line of the source since it was translated: a redline of its words, citations as they read today. */
import { runsOf } from '../bill/blocks.ts';
import type { Register } from '../bill/references.ts';
import { billSchema } from '../bill/schema.ts';
import type { Piece } from '../compare/types.ts';
import { diffRuns } from '../compare/words.ts';
import { inlineOf, type SourceLine } from './lines.ts';
import type { TranslatedLine } from './types.ts';

/** @param reg the register of the source as it is now. */
export function changedSince(
  line: Pick<TranslatedLine, 'basis'>,
  source: SourceLine,
  reg: Register,
): Piece[] {
  const basis = inlineOf(line.basis);
  const before = basis ? runsOf(billSchema.nodes.wording!.create(null, basis), reg) : [];
  return diffRuns(before, runsOf(source.node, reg)).pieces;
}
