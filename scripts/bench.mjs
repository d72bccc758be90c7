// `npm run bench`: see test/bench/run.ts. Under Node 24 the TypeScript runs as it is.
import { spawnSync } from 'node:child_process';

const run = spawnSync(process.execPath, ['test/bench/run.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
