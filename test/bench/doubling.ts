/**
 * `node test/bench/doubling.ts [WORDS]`: reads files of one shape, twice and four times as large, and names those that take
 * more than in proportion. `WORDS`: only the shapes whose name has them.
 */
import { runTask } from '../../electron/core/exchange/runTask.ts';
import { SHAPES } from './hostileShapes.ts';
import type { Shape } from './shapes/shape.ts';

/** Four times as much may take so many times as long before it is called out: machines are noisy, and what is kept grows. */
const IN_PROPORTION = 7;
/** Below this many milliseconds nothing is said of the shape. */
const MATTERS = 400;

/** Milliseconds that this thread worked: what else runs on the machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function answer(shape: Shape, bytes: Uint8Array): Promise<{ ms: number; said: string }> {
  const start = worked();
  const read = shape.returned
    ? await runTask({ kind: 'returned', bytes, lang: 'en', tradition: 'anglo' })
    : await runTask({ kind: 'read', fileName: shape.fileName, bytes });
  return { ms: worked() - start, said: read.ok ? 'read' : read.code };
}

let steep = 0;
const wanted = process.argv[2] ?? '';
for (const shape of SHAPES.filter(({ name }) => name.includes(wanted))) {
  const runs: { ms: number; said: string }[] = [];
  for (const size of [1, 1, 2, 4]) {
    const bytes = shape.make(shape.from * size);
    runs.push(await answer(shape, bytes));
  }
  const [, one, two, four] = runs as [unknown, { ms: number }, { ms: number }, { ms: number; said: string }];
  const isSteep = four.ms > MATTERS && four.ms > one.ms * IN_PROPORTION;
  if (isSteep) steep++;
  const times = [one, two, four].map(({ ms }) => `${Math.round(ms)}`.padStart(7)).join('');
  console.log(`${isSteep ? '!!' : '  '} ${shape.name.padEnd(52)}${times} ms  ${four.said}`);
}
console.log(`${steep} steep; at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
