/** What a tradition would make of a sample and of the bill that is open, as plain lines. */
import type { Node } from 'prosemirror-model';
import { textBlocks, textOfRuns } from '../../shared/bill/blocks.ts';
import { fullCitation } from '../../shared/bill/citations.ts';
import { type BillAttrs, billAttrs } from '../../shared/bill/document.ts';
import type { Case } from '../../shared/bill/ordinals.ts';
import { labelOf, register } from '../../shared/bill/references.ts';
import { misplaced } from '../../shared/bill/tradition/places.ts';
import { sampleBill } from '../../shared/bill/tradition/sample.ts';
import type { Tradition } from '../../shared/bill/tradition/shape.ts';

export interface PreviewLine {
  id: string;
  depth: number;
  number: string;
  text: string;
  heading: boolean;
}

export function attrsUnder(attrs: BillAttrs, tradition: Tradition): BillAttrs {
  return { ...attrs, tradition: tradition.base, ownTradition: tradition };
}

const DEPTHS = ['part', 'section', 'chapter', 'article', 'paragraph', 'point', 'subpoint'];

export interface Sample {
  lines: PreviewLine[];
  /** References to the deepest provision and to the article around it. */
  references: string[];
  label: string;
}

export function sampleOf(attrs: BillAttrs, words: { heading: string; text: string }): Sample {
  const bill = sampleBill(attrs, words);
  const reg = register(bill);
  const levels = DEPTHS.filter((kind) => textBlocks(bill, reg).some((block) => block.kind === kind));
  const lines = textBlocks(bill, reg)
    .filter((block) => block.role === 'heading' || block.role === 'lead')
    .map((block) => ({
      id: block.id,
      depth: Math.max(0, levels.indexOf(block.kind)),
      number: block.number,
      text: textOfRuns(block.runs),
      heading: block.role === 'heading',
    }));
  const deepest = [...reg.paths].reduce<string>(
    (best, [id, path]) => (path.length >= (reg.paths.get(best)?.length ?? 0) ? id : best),
    '',
  );
  const path = reg.paths.get(deepest) ?? [];
  const cases: Case[] = attrs.lang === 'en' ? ['nom'] : ['nom', 'gen', 'loc'];
  const references = cases.flatMap((one) => (path.length > 0 ? [fullCitation(path, attrs, one)] : []));
  return { lines, references, label: labelOf(deepest, reg) };
}

export interface DraftChange {
  id: string;
  was: string;
  now: string;
}

/** Provisions of the bill that would be drawn otherwise, and how many would have no place. */
export function draftUnder(bill: Node, tradition: Tradition): { changes: DraftChange[]; misplaced: number } {
  const attrs = attrsUnder(billAttrs(bill), tradition);
  const before = register(bill);
  const after = register(bill.type.create(attrs, bill.content));
  const changes: DraftChange[] = [];
  for (const [id, number] of after.numbers) {
    const was = before.numbers.get(id)?.drawn ?? '';
    if (was !== number.drawn) changes.push({ id, was, now: number.drawn });
    else if (labelOf(id, before) !== labelOf(id, after))
      changes.push({ id, was: labelOf(id, before), now: labelOf(id, after) });
  }
  return { changes, misplaced: misplaced(bill, attrs).length };
}
