/**
 * Which state of a line came after which, told by what was written and not by clocks. A state is named by who wrote it (one
 * opening of the project, by a random id) and how many states that writer had given to the line: `writer:3` comes after
 * `writer:2`, so of each writer only the last is remembered. Lines of before are named by their content alone.
 */
const NAME = /^(.*):(\d{1,12})$/u;

function partsOf(name: string): { writer: string; n: number } | null {
  const found = NAME.exec(name);
  return found ? { writer: found[1]!, n: Number(found[2]) } : null;
}

/** The last state of each writer, and the names of before. */
function lastOf(names: readonly string[]): { writers: Map<string, number>; plain: Set<string> } {
  const writers = new Map<string, number>();
  const plain = new Set<string>();
  for (const name of names) {
    const one = partsOf(name);
    if (one) writers.set(one.writer, Math.max(one.n, writers.get(one.writer) ?? 0));
    else plain.add(name);
  }
  return { writers, plain };
}

/** Whether these states, and those that came before them, have this one among them. */
export function remembers(was: readonly string[], name: string): boolean {
  const one = partsOf(name);
  return one
    ? was.some((other) => {
        const { writer, n } = partsOf(other) ?? { writer: '', n: 0 };
        return writer === one.writer && n >= one.n;
      })
    : was.includes(name);
}

/** What several lists remember together, the same in whatever order they are given. */
export function rememberedBy(...lists: (readonly string[])[]): string[] {
  const { writers, plain } = lastOf(lists.flat());
  return [...[...writers].map(([writer, n]) => `${writer}:${n}`), ...plain].sort();
}

/** The name of the state that a writer gives to a line that remembers these. */
export function nextName(was: readonly string[], writer: string): string {
  return `${writer}:${(lastOf(was).writers.get(writer) ?? 0) + 1}`;
}
