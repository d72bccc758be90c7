/**
 * The order of the parts of one provision after a merge. Parts that neither side moved keep the order of the base; what a
 * side put in or moved stands after the part it followed there. Where both put something into the same gap, the ids
 * decide, so that the result is the same whoever is called "ours".
 */
import { keptInOrder } from '../bill/order.ts';

export interface SidesOrder {
  base: readonly string[];
  ours: readonly string[];
  theirs: readonly string[];
}

/**
 * @param members the parts of the merged provision.
 * @param moved told of each part that both sides moved, to different places; it stays where it was.
 */
export function mergeOrder(
  { base, ours, theirs }: SidesOrder,
  members: ReadonlySet<string>,
  moved: (part: string) => void,
): string[] {
  const own = (list: readonly string[]) => list.filter((part) => members.has(part));
  const [b, o, t] = [own(base), own(ours), own(theirs)];
  const inBase = new Set(b);
  const staysO = keptInOrder(b, o);
  const staysT = keptInOrder(b, t);
  const [inO, inT] = [new Set(o), new Set(t)];
  // A part that a side lacks has no other place there.
  const restsIn = (part: string, has: ReadonlySet<string>, stays: ReadonlySet<string>): boolean =>
    !has.has(part) || stays.has(part);
  const stable = new Set(b.filter((p) => restsIn(p, inO, staysO) && restsIn(p, inT, staysT)));
  const placedBy = (list: readonly string[], stays: ReadonlySet<string>): Map<string, string> => {
    const anchors = new Map<string, string>();
    let anchor = '';
    for (const part of list) {
      if (stable.has(part)) anchor = part;
      else if (!inBase.has(part) || !stays.has(part)) anchors.set(part, anchor);
    }
    return anchors;
  };
  const byO = placedBy(o, staysO);
  const byT = placedBy(t, staysT);
  const inBoth = [...byO.keys()].filter((part) => byT.has(part));
  const rank = new Map(['', ...b].map((part, i) => [part, i]));
  const together = new Map<string, string>();
  for (const part of inBoth) {
    const [after, afterT] = [byO.get(part)!, byT.get(part)!];
    byO.delete(part);
    byT.delete(part);
    if (after !== afterT && inBase.has(part)) moved(part);
    else together.set(part, rank.get(after)! <= rank.get(afterT)! ? after : afterT);
  }
  const gaps = new Map<string, string[][]>();
  const intoGaps = (anchors: ReadonlyMap<string, string>): void => {
    const runs = new Map<string, string[]>();
    for (const [part, anchor] of anchors) {
      const run = runs.get(anchor);
      if (run) run.push(part);
      else runs.set(anchor, [part]);
    }
    for (const [anchor, run] of runs) gaps.set(anchor, [...(gaps.get(anchor) ?? []), run]);
  };
  intoGaps(byO);
  intoGaps(byT);
  const shared = [...together.keys()];
  const inTheirOrder = t.filter((part) => together.has(part));
  if (shared.join('\n') === inTheirOrder.join('\n')) intoGaps(together);
  // Each alone, since whose order they would follow depends on who is called "ours".
  else for (const [part, after] of together) intoGaps(new Map([[part, after]]));
  const placed = new Set([...stable, ...byO.keys(), ...byT.keys(), ...together.keys()]);
  const left = new Map<string, string>();
  let anchor = '';
  for (const part of b) {
    if (stable.has(part)) anchor = part;
    else if (!placed.has(part)) left.set(part, anchor);
  }
  intoGaps(left);
  const first = (run: readonly string[]): string => [...run].sort()[0]!;
  const gap = (after: string): string[] =>
    (gaps.get(after) ?? []).sort((x, y) => (first(x) < first(y) ? -1 : 1)).flat();
  return [...gap(''), ...b.filter((part) => stable.has(part)).flatMap((part) => [part, ...gap(part)])];
}
