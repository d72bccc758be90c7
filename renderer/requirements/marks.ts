/** What the requirements and comments draw into the paper and beside the outline. */
import type { Comment } from '../../shared/api/comments.ts';
import type { Provision } from '../../shared/bill/provisions.ts';
import { locate } from '../../shared/requirements/anchors.ts';
import type { ShownState } from '../../shared/requirements/marks.ts';
import type { MarginMark, WordMark } from '../editor/types.ts';
import { flagId, placesOf, type Row } from './rows.ts';

export const evidenceId = (row: Row, index: number): string => `evidence/${row.requirement.id}/${index}`;
export const commentId = (comment: Comment): string => `comment/${comment.id}`;

/** The words that requirements rest on (lit for the open one), a wave under what is wrong, a line under what is commented. */
export function wordMarks(
  rows: readonly Row[],
  comments: readonly Comment[],
  provisions: readonly Provision[],
  openRow = '',
): WordMark[] {
  const marks: WordMark[] = [];
  for (const row of rows) {
    const lit = row.requirement.id === openRow;
    if (row.state === 'met' || row.state === 'partly')
      row.finding.evidence.forEach(({ provision, from, to }, i) => {
        if (to > from) marks.push({ id: evidenceId(row, i), kind: 'evidence', provision, from, to, lit });
      });
    for (const flag of row.flags) {
      const { provision, from, to } = flag.evidence;
      if (to > from) marks.push({ id: flagId(flag), kind: flag.severity, provision, from, to });
    }
  }
  for (const comment of comments) {
    if (comment.resolved) continue;
    const at = locate(comment, provisions);
    if (at && at.to > at.from)
      marks.push({
        id: commentId(comment),
        kind: 'comment',
        provision: at.provision,
        from: at.from,
        to: at.to,
      });
  }
  return marks;
}

// What a reader must see first: a contradiction outranks a stale signature, that a half, that a whole.
const RANK: ShownState[] = ['conflict', 'suspect', 'partly', 'met'];

export interface UnitState {
  state: ShownState;
  count: number;
}

/** The worst state of the requirements that rest on each article, and how many of them there are in that state. */
export function statesByUnit(rows: readonly Row[], provisions: readonly Provision[]): Map<string, UnitState> {
  const unitOf = new Map(provisions.map((p) => [p.id, p.unit]));
  const found = new Map<string, Map<ShownState, Set<string>>>();
  for (const row of rows) {
    if (!RANK.includes(row.shown)) continue;
    for (const place of placesOf(row.finding)) {
      const unit = unitOf.get(place.provision);
      if (unit === undefined) continue;
      const states = found.get(unit) ?? new Map<ShownState, Set<string>>();
      const ids = states.get(row.shown) ?? new Set<string>();
      ids.add(row.requirement.id);
      states.set(row.shown, ids);
      found.set(unit, states);
    }
  }
  const out = new Map<string, UnitState>();
  for (const [unit, states] of found) {
    const state = RANK.find((s) => states.has(s));
    if (state) out.set(unit, { state, count: states.get(state)?.size ?? 0 });
  }
  return out;
}

export function marginMarks(
  states: ReadonlyMap<string, UnitState>,
  title: (state: ShownState, count: number) => string,
): MarginMark[] {
  return [...states].flatMap(([provision, { state, count }]) =>
    state === 'notApplicable' ? [] : [{ provision, state, count, title: title(state, count) }],
  );
}
