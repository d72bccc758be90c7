/**
 * Several bills requirement by requirement: an own draft beside its versions, or beside the law of another State. The first
 * column is the one that the others are measured against.
 */
import type { Pack, Requirement } from './pack.ts';
import type { Finding, RequirementState } from './types.ts';

export interface BillReading {
  id: string;
  findings: readonly Finding[];
}

export interface SideBySideCell {
  state: RequirementState;
  /** The words that carry it, '' where nothing does. */
  label: string;
  quote: string;
  reason: string;
  /** Against the first column: gives more, gives less, the same; null in the first column. */
  against: 'stronger' | 'weaker' | 'same' | null;
}

export interface SideBySideRow {
  requirement: Requirement;
  pack: Pack;
  /** One for each reading, in their order; null where a reading says nothing of the requirement. */
  cells: (SideBySideCell | null)[];
  /** Not all columns say the same. */
  differs: boolean;
}

/** How much each state gives; what does not apply is not measured. */
const GIVES: Record<RequirementState, number | null> = {
  met: 3,
  partly: 2,
  missing: 1,
  conflict: 0,
  notApplicable: null,
};

export function sideBySide(packs: readonly Pack[], readings: readonly BillReading[]): SideBySideRow[] {
  const found = readings.map(({ findings }) => new Map(findings.map((one) => [one.requirement, one])));
  return packs.flatMap((pack) =>
    pack.requirements.flatMap((requirement): SideBySideRow[] => {
      const all = found.map((byId) => byId.get(requirement.id));
      const cells = all.map((finding, i) => (finding ? cellOf(finding, i === 0 ? null : all[0]) : null));
      const asked = cells.some((cell) => cell !== null && cell.state !== 'notApplicable');
      if (!asked) return [];
      // A bill that has not been read yet says nothing of anything.
      const read = cells.filter((_, i) => (found[i]?.size ?? 0) > 0);
      const differs = new Set(read.map((cell) => cell?.state ?? '')).size > 1;
      return [{ requirement, pack, cells, differs }];
    }),
  );
}

function cellOf(finding: Finding, first: Finding | null | undefined): SideBySideCell {
  const flagged = finding.state === 'conflict' ? finding.flags[0]?.evidence : undefined;
  const place = flagged ?? finding.evidence[0] ?? finding.flags[0]?.evidence;
  return {
    state: finding.state,
    label: place?.label ?? '',
    quote: place?.quote ?? '',
    reason: finding.reason,
    against: first === null ? null : measured(finding.state, first?.state),
  };
}

function measured(state: RequirementState, first: RequirementState | undefined): SideBySideCell['against'] {
  const [own, other] = [GIVES[state], first === undefined ? null : GIVES[first]];
  if (own === null || other === null || own === other) return 'same';
  return own > other ? 'stronger' : 'weaker';
}
