/** `npm run -s madda -- <command>`: the terminal. What it does is in run.ts; one file a command in commands/. */
import { runCli } from './run.ts';

// A reader that has seen enough (madda … | head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

// Nobody is there to read what is wrong: the exit code still says it.
process.stderr.on('error', () => {});

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
});
