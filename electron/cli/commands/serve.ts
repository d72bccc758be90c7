/** `madda serve`: the app for a browser on this machine, until Ctrl-C. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { SOURCE_FOLDER } from '../../core/host.ts';
import { serveUntilStopped } from '../../loopback/serve.ts';
import type { AddCommand } from '../run.ts';
import { badInput } from '../terminal.ts';

export const serveCommand: AddCommand = (program, terminal) => {
  const { m, io } = terminal;
  program
    .command('serve')
    .description(m.t('cli:serve.about'))
    .option('--port <number>', m.t('cli:option.port'), '0')
    .option('--dir <folder>', m.t('cli:option.dir'))
    .action(async (options: { port: string; dir?: string }) => {
      const port = Number(options.port);
      if (!/^\d+$/.test(options.port) || port > 65_535)
        throw badInput(terminal, 'cli:start.badPort', { port: options.port });
      buildPages();
      const pages = path.join(SOURCE_FOLDER, 'dist', 'renderer');
      const onReady = (url: string): void => {
        io.out(m.t('cli:start.ready', { url }));
        io.out(m.t('cli:start.stop'));
      };
      try {
        await serveUntilStopped({ pages, dir: options.dir, port, onReady });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
        throw badInput(terminal, 'cli:start.portTaken', { port });
      }
    });
};

/** From a source tree the pages are built where they are out of date; an installation brings them along. */
function buildPages(): void {
  const script = path.join(SOURCE_FOLDER, 'scripts', 'build.mjs');
  if (existsSync(script))
    spawnSync(process.execPath, [script, 'renderer'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
