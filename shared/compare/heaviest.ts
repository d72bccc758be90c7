/**
 * The heaviest increasing subsequence: which of the paired lines keep their place, so that the least text counts as moved.
 * A Fenwick tree over the second coordinate keeps the best weight so far: O(n log n).
 */

/**
 * @param to the place in B of each item, in the order of A; all different.
 * @param weight what it would cost to call the item moved.
 * @returns for each item whether it keeps its place.
 */
export function heaviestIncreasing(to: readonly number[], weight: readonly number[]): boolean[] {
  const kept = to.map(() => false);
  let sorted = true;
  for (let i = 1; i < to.length && sorted; i++) sorted = to[i]! > to[i - 1]!;
  if (sorted) return kept.map(() => true);
  const size = to.reduce((max, t) => Math.max(max, t), 0) + 1;
  const best = new Array<number>(size + 1).fill(-1);
  const total: number[] = [];
  const previous: number[] = [];
  let last = -1;
  to.forEach((place, i) => {
    let before = -1;
    for (let k = place; k > 0; k -= k & -k) {
      const other = best[k]!;
      if (other >= 0 && (before < 0 || total[other]! > total[before]!)) before = other;
    }
    previous.push(before);
    total.push((before < 0 ? 0 : total[before]!) + weight[i]!);
    for (let k = place + 1; k <= size; k += k & -k) {
      const other = best[k]!;
      if (other < 0 || total[i]! > total[other]!) best[k] = i;
    }
    if (last < 0 || total[i]! > total[last]!) last = i;
  });
  for (let i = last; i >= 0; i = previous[i]!) kept[i] = true;
  return kept;
}
