/** The comparison as the terminal prints it: `madda diff A B --json`. */
import type { ProvisionKind } from '../bill/kinds.ts';
import type { RequirementState } from '../requirements/types.ts';
import type { Change, ChangeKind, Comparison, Impact, ImpactItem, Side } from './types.ts';

export interface SideJson {
  provision: string;
  label: string;
  heading: string;
  kind: ProvisionKind;
  number: string;
}

export interface ChangeJson {
  kind: ChangeKind;
  from?: SideJson;
  to?: SideJson;
  /** Where a person finds it: in B, or in A for what is gone. */
  label: string;
  inserted: number;
  deleted: number;
  strength?: Change['strength'];
  strengths?: Change['strengths'];
  number?: Change['number'];
  references?: number;
  punctuation?: true;
  formatting?: true;
}

export interface ImpactItemJson {
  requirement: string;
  before: RequirementState;
  after: RequirementState;
  reason: string;
  evidenceBefore: ImpactItem['evidenceBefore'];
  evidenceAfter: ImpactItem['evidenceAfter'];
}

export interface DiffJson {
  changes: ChangeJson[];
  impact: {
    gained: ImpactItemJson[];
    lost: ImpactItemJson[];
    strengthened: ImpactItemJson[];
    weakened: ImpactItemJson[];
  };
  stats: { inserted: number; deleted: number; milliseconds: number };
  /** Parts were too large or too different to be compared word by word. */
  coarse: boolean;
  /** Attributes of the bill itself that differ. */
  attributes?: Comparison['attributes'];
}

const NOTHING: Impact = { lost: [], weakened: [], strengthened: [], gained: [] };

/** @param milliseconds measured by the caller: shared code has no clock. */
export function comparisonJson(
  comparison: Comparison,
  impact: Impact | null,
  milliseconds: number,
): DiffJson {
  const { gained, lost, strengthened, weakened } = impact ?? NOTHING;
  const items = (list: readonly ImpactItem[]) => list.map(itemJson);
  return {
    changes: comparison.changes.map(changeJson),
    impact: {
      gained: items(gained),
      lost: items(lost),
      strengthened: items(strengthened),
      weakened: items(weakened),
    },
    stats: { ...comparison.stats, milliseconds },
    coarse: comparison.coarse,
    ...(comparison.attributes ? { attributes: comparison.attributes } : {}),
  };
}

function changeJson(change: Change): ChangeJson {
  const { kind, from, to, inserted, deleted } = change;
  const place = to ?? from;
  const json: ChangeJson = { kind, label: place?.label ?? '', inserted, deleted };
  if (from) json.from = sideJson(from);
  if (to) json.to = sideJson(to);
  if (change.strength) json.strength = change.strength;
  if (change.strengths) json.strengths = change.strengths;
  if (change.number) json.number = change.number;
  if (change.references) json.references = change.references;
  if (change.punctuation) json.punctuation = true;
  if (change.formatting) json.formatting = true;
  return json;
}

function sideJson(side: Side): SideJson {
  const { id, label, heading, kind, number } = side;
  return { provision: id, label, heading, kind, number };
}

function itemJson(item: ImpactItem): ImpactItemJson {
  const { requirement, before, after, reason, evidenceBefore, evidenceAfter } = item;
  return { requirement, before, after, reason, evidenceBefore, evidenceAfter };
}
