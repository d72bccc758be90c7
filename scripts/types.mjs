// Type-checks each layer under its own tsconfig, so that a layer sees only the globals it may use.
import { spawnSync } from 'node:child_process';

const projects = ['shared', 'electron', 'renderer', '.'];
let failed = false;
for (const project of projects) {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  });
  failed ||= run.status !== 0;
}
process.exit(failed ? 1 : 0);
