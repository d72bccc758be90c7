import type { Signals, SignalTable } from './signal.ts';

/** Several tables as one: what they say of the same requirement is put together, in their order. */
export function joined(...tables: readonly SignalTable[]): SignalTable {
  const all: Record<string, Signals> = {};
  for (const table of tables)
    for (const [requirement, signals] of Object.entries(table)) {
      const known = all[requirement];
      all[requirement] = known ? both(known, signals) : signals;
    }
  return all;
}

type Named = Readonly<Record<string, readonly string[]>>;

function both(a: Signals, b: Signals): Signals {
  return {
    ...a,
    ...b,
    met: [...(a.met ?? []), ...(b.met ?? [])],
    partly: [...(a.partly ?? []), ...(b.partly ?? [])],
    scope: [...(a.scope ?? []), ...(b.scope ?? [])],
    halves: byName(a.halves, b.halves),
    against: byName(a.against, b.against),
    narrowing: byName(a.narrowing, b.narrowing),
  };
}

function byName(a: Named = {}, b: Named = {}): Named {
  const all: Record<string, readonly string[]> = { ...a };
  for (const [name, lines] of Object.entries(b)) all[name] = [...(all[name] ?? []), ...lines];
  return all;
}
