/** What a change of the text did to the guarantees: the findings of both sides, requirement by requirement. */
import type { CheckResult, Evidence, Finding, RequirementState } from '../requirements/types.ts';
import type { Comparison, Impact, ImpactItem, RedlineBlock } from './types.ts';

/** `notApplicable` stands outside the order: a requirement that ceased or began to apply was neither won nor lost. */
const RANK: Record<Exclude<RequirementState, 'notApplicable'>, number> = {
  conflict: 0,
  missing: 1,
  partly: 2,
  met: 3,
};

type Effect = keyof Impact;

/**
 * Lost: was there, at least partly, and is missing or contradicted now. Weakened: met became partly met, or missing became
 * contradicted. The other two mirror them.
 * @returns null where the state is the same or one of them does not apply.
 */
export function effectOf(before: RequirementState, after: RequirementState): Effect | null {
  if (before === 'notApplicable' || after === 'notApplicable' || before === after) return null;
  const there = (state: keyof typeof RANK): boolean => RANK[state] >= RANK.partly;
  if (there(before) && !there(after)) return 'lost';
  if (!there(before) && there(after)) return 'gained';
  return RANK[after] < RANK[before] ? 'weakened' : 'strengthened';
}

/**
 * The requirements that changed state between two checks of the same packs. Requirements that were only checked on one
 * side are left out: a pack that was switched on says nothing about the text.
 * Within each list those whose evidence words the comparison marked come first.
 */
export function impactOf(before: CheckResult, after: CheckResult, comparison: Comparison): Impact {
  const old = new Map(before.findings.map((f) => [f.requirement, f]));
  const impact: Impact = { lost: [], weakened: [], strengthened: [], gained: [] };
  const touched = touchedProvisions(comparison);
  for (const now of after.findings) {
    const was = old.get(now.requirement);
    const effect = was && effectOf(was.state, now.state);
    if (was && effect) impact[effect].push(itemOf(was, now, effect, touched));
  }
  for (const list of Object.values(impact) as ImpactItem[][]) {
    const near = new Map(list.map((item) => [item, isTouched(item, touched)]));
    list.sort((x, y) => Number(near.get(y)) - Number(near.get(x)));
  }
  return impact;
}

/** The words that did it stand first among the evidence; what was lost is explained by what the engine misses now. */
function itemOf(was: Finding, now: Finding, effect: Effect, touched: Touched): ImpactItem {
  const flagged = (f: Finding): Evidence[] => [...f.flags.map((flag) => flag.evidence), ...f.evidence];
  const worse = effect === 'lost' || effect === 'weakened';
  return {
    requirement: now.requirement,
    before: was.state,
    after: now.state,
    evidenceBefore: ordered(worse ? was.evidence : flagged(was), touched.a),
    evidenceAfter: ordered(worse ? flagged(now) : now.evidence, touched.b),
    reason: now.reason,
  };
}

interface Touched {
  a: Set<string>;
  b: Set<string>;
}

function touchedProvisions(comparison: Comparison): Touched {
  const touched: Touched = { a: new Set(), b: new Set() };
  const marked = (block: RedlineBlock): boolean =>
    block.op !== 'same' || block.pieces.some((p) => p.op !== 'same') || block.rows !== undefined;
  for (const block of comparison.blocks) {
    if (block.change === undefined || !marked(block)) continue;
    if (block.from) touched.a.add(block.from.id);
    if (block.to) touched.b.add(block.to.id);
  }
  return touched;
}

function ordered(evidence: readonly Evidence[], touched: ReadonlySet<string>): Evidence[] {
  const seen = new Set<string>();
  const unique = evidence.filter((e) => {
    const key = `${e.provision} ${e.from} ${e.to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return unique.sort((x, y) => Number(touched.has(y.provision)) - Number(touched.has(x.provision)));
}

function isTouched(item: ImpactItem, touched: Touched): boolean {
  return (
    item.evidenceBefore.some((e) => touched.a.has(e.provision)) ||
    item.evidenceAfter.some((e) => touched.b.has(e.provision))
  );
}
