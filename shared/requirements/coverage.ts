/** The one computation behind every number about coverage: panel, bar, exports, terminal, comparison. */
import type { Provision } from '../bill/provisions.ts';
import { statusOf } from './decisions.ts';
import type { Requirement } from './pack.ts';
import type { Coverage, Decision, Finding, RequirementState } from './types.ts';

export interface CoverageRow {
  requirement: string;
  /** The engine's word. */
  suggested: RequirementState;
  /** A person's word, where there is one. */
  decided: RequirementState | null;
  /** What counts. */
  state: RequirementState;
  suspect: boolean;
}

export function emptyCoverage(): Coverage {
  return { met: 0, partly: 0, missing: 0, conflict: 0, notApplicable: 0 };
}

export function countStates(states: Iterable<RequirementState>): Coverage {
  const coverage = emptyCoverage();
  for (const state of states) coverage[state]++;
  return coverage;
}

/** One row per finding, and their count. A decision outranks the engine; a suspect one still counts and is marked. */
export function coverageOf(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  provisions: readonly Provision[],
  requirements: readonly Requirement[],
): { rows: CoverageRow[]; coverage: Coverage; suspect: number } {
  const byRequirement = new Map(decisions.map((d) => [d.requirement, d]));
  const byId = new Map(requirements.map((r) => [r.id, r]));
  const rows = findings.flatMap((finding): CoverageRow[] => {
    const requirement = byId.get(finding.requirement);
    if (!requirement) return [];
    const decision = byRequirement.get(finding.requirement);
    const status = statusOf(finding, decision, provisions, requirement);
    return [
      {
        requirement: finding.requirement,
        suggested: finding.state,
        decided: decision?.state ?? null,
        state: status.state,
        suspect: status.suspect,
      },
    ];
  });
  return {
    rows,
    coverage: countStates(rows.map((r) => r.state)),
    suspect: rows.filter((r) => r.suspect).length,
  };
}
