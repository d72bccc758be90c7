/**
 * `npm run bench [-- --only NAME… --json FILE]`: our figures beside the peers', side by side in one run. Machines are noisy:
 * read the ratios.
 */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Bench, Row } from './row.ts';
import { check } from './rows/check.ts';
import { compare } from './rows/compare.ts';
import { exports } from './rows/exports.ts';
import { history } from './rows/history.ts';
import { lint } from './rows/lint.ts';
import { open } from './rows/open.ts';
import { recognition } from './rows/recognition.ts';
import { save } from './rows/save.ts';
import { typing } from './rows/typing.ts';
import { versions } from './rows/versions.ts';

const BENCHES: Bench[] = [save, open, check, lint, recognition, compare, versions, history, exports, typing];

const program = new Command('bench')
  .option('--only <names...>', `run only these: ${BENCHES.map((b) => b.name).join(', ')}`)
  .option('--json <file>', 'write the rows as JSON')
  .parse();
const options = program.opts<{ only?: string[]; json?: string }>();

const stranger = options.only?.find((name) => !BENCHES.some((b) => b.name === name));
if (stranger !== undefined) {
  console.error(`There is no bench named ${stranger}. There are: ${BENCHES.map((b) => b.name).join(', ')}.`);
  process.exit(2);
}

const rows: Row[] = [];
for (const bench of BENCHES) {
  if (options.only && !options.only.includes(bench.name)) continue;
  const measured = await bench.run();
  rows.push(...measured);
  for (const r of measured) print(r);
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exit(0);

function print(r: Row): void {
  const ours = `${r.ours} ${r.unit}`.padStart(18);
  const peer = (r.peer === null ? 'not here' : `${r.peer} ${r.unit}`).padStart(18);
  const ratio = (r.ratio === null ? '-' : `×${r.ratio}`).padStart(9);
  console.log(`${r.name.padEnd(34)}${ours}${peer}${ratio}  ${r.against}`);
}
