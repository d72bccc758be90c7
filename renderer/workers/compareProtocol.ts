import type { NodeJson } from '../../shared/bill/document.ts';
import type { Extent } from '../../shared/bill/extent.ts';
import type { Language } from '../../shared/bill/kinds.ts';
import type { StructuralOperation } from '../../shared/bill/operations.ts';
import type { DrawnBy } from '../../shared/bill/tradition/shipped.ts';
import type { ComparisonRow } from '../../shared/compare/comparisonTable.ts';
import type { Comparison, Impact } from '../../shared/compare/types.ts';
import type { Pack } from '../../shared/requirements/pack.ts';

export interface CompareTask {
  a: NodeJson;
  b: NodeJson;
  packs: Pack[];
  uiLang: Language;
  /** Both texts come from this project: the same id is the same provision. */
  sharedIds: boolean;
  /** They give the reasons in the comparison table. */
  comments: { provision: string; text: string }[];
  /** What the editor did to the structure on the way from A to B. */
  operations: StructuralOperation[];
}

export interface Compared {
  comparison: Comparison;
  impact: Impact;
  /** Provision id → the article (or point, annex) it belongs to, for each side. */
  unitsA: Record<string, string>;
  unitsB: Record<string, string>;
  /** How long each side is, and by which rules its parts are called. */
  extentA: Extent & { attrs: DrawnBy };
  extentB: Extent & { attrs: DrawnBy };
  /** The comparison table: current text, proposed text, reason. */
  table: ComparisonRow[];
  /** Accepting all gives B and rejecting all gives A: read back from the redline and compared line by line. */
  proven: boolean;
}

/** What the comparison is at, in this order. */
export const COMPARE_STEPS = ['reading', 'comparing', 'checking', 'proving'] as const;
export type CompareStep = (typeof COMPARE_STEPS)[number];

export type CompareAnswer =
  | { kind: 'at'; step: CompareStep }
  | { kind: 'compared'; result: Compared }
  | { kind: 'failed'; reason: string };
