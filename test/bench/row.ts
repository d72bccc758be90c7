/** One line of the bench: our figure beside the peer's, taken in the same run on the same machine. */
export interface Row {
  /** Stable over time, so that figures can be followed. */
  name: string;
  ours: number;
  /** null where the peer is not on this machine. */
  peer: number | null;
  /** What the peer is. */
  against: string;
  unit: string;
  /** ours / peer. */
  ratio: number | null;
}

export interface Bench {
  name: string;
  run(): Promise<Row[]>;
}

export function row(name: string, ours: number, peer: number | null, unit: string, against: string): Row {
  return {
    name,
    ours: round(ours),
    peer: peer === null ? null : round(peer),
    against,
    unit,
    ratio: peer ? round(ours / peer) : null,
  };
}

function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds of each of `times` runs, after one that is not counted. */
export async function timed(times: number, work: (run: number) => unknown): Promise<number[]> {
  await work(-1);
  const out: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work(i);
    out.push(performance.now() - start);
  }
  return out;
}
