/** A list whose items never change places while it is shown, with each item's position as its key. */
export function keyed<T>(items: readonly T[]): { key: string; item: T; first: boolean }[] {
  return items.map((item, i) => ({ key: `at-${i}`, item, first: i === 0 }));
}
