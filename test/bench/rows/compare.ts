/**
 * Two versions of a thousand articles of 200 words (5% edited, 2% moved, 10 new ones in front), beside git's word diff on the
 * same text, one provision a line; the same as imported text without common ids; ten times as long; and how long the marks
 * are on real reforms beside the shortest edit of the same lines.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Node } from 'prosemirror-model';
import { billSchema } from '../../../shared/bill/schema.ts';
import { compareBills } from '../../../shared/compare/compare.ts';
import type { Comparison } from '../../../shared/compare/types.ts';
import { markLength } from '../../builders/shortestEdit.ts';
import { statuteBill } from '../../builders/statuteMarkdown.ts';
import { type Bench, type Row, row } from '../row.ts';
import { asLines, type BenchPair, thousandArticles } from '../thousandArticles.ts';

const GIT = 'git diff --word-diff, same text, best of 15';
/** The best of all rounds: what else the machine does can only add to it. */
const best = (values: readonly number[]): number => Math.min(...values);

/** Rounds that are not counted: what a window does that has compared a few times. */
const WARM = 5;

export const compare: Bench = {
  name: 'compare',
  run: async () => {
    const pair = thousandArticles();
    complain(pair);
    return [...versions(pair), ...growth(pair), ...reforms()];
  },
};

/** A fast answer that misses a move is worth nothing. */
function complain(pair: BenchPair): void {
  for (const side of ['b', 'imported'] as const) {
    const { changes } = compareBills(pair.a, pair[side]);
    const of = (kind: string) => changes.filter((c) => c.kind === kind).length;
    const found = [of('edited'), of('moved'), of('added'), of('removed')];
    const wanted = [pair.edited.length, pair.moved.length, pair.added, 0];
    if (found.join() !== wanted.join()) throw new Error(`${side}: found ${found}, there are ${wanted}`);
  }
}

function took(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { type: 'minor' }) => void;

/**
 * What was just made is moved twice before it stays where it is. For a document of 26 million characters that takes longer
 * than the comparison, whoever allocates next pays for it, and it is the loading's: it is done before the clock runs.
 */
function settled<T>(documents: T): T {
  collect({ type: 'minor' });
  collect({ type: 'minor' });
  return documents;
}

/** The same document as it comes from a file: no node of it was ever compared. */
const reload = (bill: Node): Node => Node.fromJSON(billSchema, JSON.parse(JSON.stringify(bill.toJSON())));

function versions(pair: BenchPair): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'madda-bench-'));
  writeFileSync(join(folder, 'a.txt'), asLines(pair.a));
  writeFileSync(join(folder, 'b.txt'), asLines(pair.b));
  const times = { git: [0], known: [0], fresh: [0], laidOut: [0], imported: [0] };
  for (const list of Object.values(times)) list.pop();
  for (let round = -WARM; round < 15; round++) {
    // Side by side in every round, so that a noisy machine is noisy for both.
    const [a, b, c] = [reload(pair.a), reload(pair.b), reload(pair.imported)];
    let result: Comparison | null = null;
    const measured = {
      git: took(() =>
        spawnSync('git', ['diff', '--no-index', '--word-diff=porcelain', 'a.txt', 'b.txt'], {
          cwd: folder,
          maxBuffer: 1 << 28,
        }),
      ),
      fresh: took(() => {
        result = compareBills(a, b);
      }),
      laidOut: took(() => result!.blocks),
      known: took(() => compareBills(a, b)),
      imported: took(() => compareBills(a, c)),
    };
    if (round < 0) continue;
    for (const name of Object.keys(times) as (keyof typeof times)[]) times[name].push(measured[name]);
  }
  rmSync(folder, { recursive: true, force: true });
  const git = best(times.git);
  const whole = times.fresh.map((ms, i) => ms + times.laidOut[i]!);
  return [
    row('compare-versions-1000', best(times.known), git, 'ms', `${GIT}; content known`),
    row('compare-versions-1000-first-time', best(times.fresh), git, 'ms', `${GIT}; just loaded`),
    row('compare-versions-1000-every-line', best(whole), git, 'ms', `${GIT}; whole redline laid out`),
    row('compare-without-ids-1000', best(times.imported), git, 'ms', GIT),
  ];
}

/**
 * Ten times as long. All four documents are loaded before the clock runs: the short ones, just read, would else lie in the
 * processor's cache as a whole, which the long ones never can, and the row would measure the cache and not the comparison.
 */
function growth(pair: BenchPair): Row[] {
  const long = thousandArticles({ articles: 10_000 });
  const times = { short: [0], long: [0] };
  for (let round = -3; round < 7; round++) {
    const [a, b] = [reload(pair.a), reload(pair.b)];
    const [c, d] = settled([reload(long.a), reload(long.b)] as const);
    const short = took(() => compareBills(a, b));
    const ten = took(() => compareBills(c, d));
    if (round < 0) continue;
    times.short[round] = short;
    times.long[round] = ten;
  }
  return [
    row('compare-versions-10000', best(times.long), best(times.short), 'ms', 'ourselves, 1,000 articles'),
  ];
}

const CORPUS =
  process.env.MADDA_CORPUS ?? fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

/** Consecutive versions of real statutes; none where the corpus is not on this machine. */
function reforms(): Row[] {
  const folder = join(CORPUS, 'reforms');
  if (!existsSync(folder)) return [];
  const out: Row[] = [];
  for (const name of readdirSync(folder).sort())
    for (let n = 1; existsSync(join(folder, name, `${n + 1}.md`)); n++) {
      const read = (v: number) => statuteBill(readFileSync(join(folder, name, `${v}.md`), 'utf8'), `v${v}-`);
      const { marks, shortest } = markLength(compareBills(read(n), read(n + 1)));
      out.push(row(`marks-${name}-${n}`, marks, shortest, 'characters', 'shortest word edit, same lines'));
    }
  return out;
}
