/** Which members of a list can stay where they are when the list takes a new order. */

/**
 * The longest part of `next` that is already in the order of `before` (longest increasing subsequence, patience method,
 * n log n). Everything else in `next` must be placed anew.
 */
export function keptInOrder(before: readonly string[], next: readonly string[]): Set<string> {
  const position = new Map(before.map((id, i) => [id, i]));
  const common = next.filter((id) => position.has(id));
  const tails: number[] = [];
  const previous: number[] = new Array<number>(common.length).fill(-1);
  common.forEach((id, i) => {
    const at = position.get(id)!;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (position.get(common[tails[middle]!]!)! < at) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[i] = tails[low - 1]!;
    tails[low] = i;
  });
  const kept = new Set<string>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]!) kept.add(common[i]!);
  return kept;
}
