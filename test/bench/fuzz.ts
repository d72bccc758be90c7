/**
 * `node test/bench/fuzz.ts COUNT [SEED] [FORMATS]`: reads COUNT damaged files ("docx,xml" or other formats); prints the seed of
 * each that a reader falls over, how many were read and refused, the slowest, and the most memory.
 */
import path from 'node:path';
import { Resources } from '../../electron/core/services/resources.ts';
import type { NodeJson } from '../../shared/bill/document.ts';
import { LANGUAGES } from '../../shared/bill/kinds.ts';
import { EXPORT_FORMATS } from '../../shared/exchange/types.ts';
import { answerOf, mutate, samplesOf } from '../unit/hostile/mutations.ts';
import { seeded } from '../unit/hostile/seeded.ts';

const RESOURCES = path.resolve(import.meta.dirname, '../../resources');
const count = Number(process.argv[2] ?? 1000);
const first = Number(process.argv[3] ?? 1_000_000);
const formats = process.argv[4]?.split(',').flatMap((f) => EXPORT_FORMATS.filter((known) => known === f));

let ids = 0;
const resources = new Resources(RESOURCES, () => `s-${++ids}`);
const all = await Promise.all(
  LANGUAGES.map(async (lang) => {
    const sample = resources.sample(lang, 'now');
    if (!sample.ok) throw new Error(sample.error.code);
    return samplesOf(sample.value.toJSON() as NodeJson, RESOURCES);
  }),
);
let faults = 0;
const answers = new Map<string, number>();
let slowest = { ms: 0, seed: 0, format: '' };
for (let n = 0; n < count; n++) {
  const seed = first + n;
  const mutant = mutate(all[n % all.length]!, seeded(seed), formats);
  const start = performance.now();
  const { fault, read } = await answerOf(mutant);
  answers.set(read, (answers.get(read) ?? 0) + 1);
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { ms, seed, format: mutant.format };
  if (fault === null) continue;
  faults++;
  console.log(`seed ${seed} (${mutant.format}, sample ${n % all.length}): ${fault}`);
}
console.log(
  `${count} files, ${faults} faults; slowest ${Math.round(slowest.ms)} ms (${slowest.format}, seed ${slowest.seed})`,
);
console.log([...answers].map(([answer, n]) => `${answer} ${n}`).join(', '));
console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
process.exitCode = faults > 0 ? 1 : 0;
