/** The process for exchange jobs under Node. */
import { fork } from 'node:child_process';
import { type Answer, bareEnvironment, exchangeScript, type StartProcess } from './process.ts';

/**
 * Little room for what a job makes and drops at once. Left to itself it grows to tens of MB that are no quicker; a PDF of a
 * thousand articles needs them elsewhere.
 */
export const EXEC_ARGV = ['--max-semi-space-size=1'];

export const startNodeProcess: StartProcess = (events) => {
  const child = fork(exchangeScript(), [], {
    env: bareEnvironment(process.env),
    // Instead of those of the host, which may be a debugger's or a test's.
    execArgv: EXEC_ARGV,
    // Bytes go over as bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  child.on('message', (message) => events.answered(message as Answer));
  child.on('error', (error) => events.ended(error.message));
  child.once('exit', (code, signal) => events.ended(signal ?? `code ${code}`));
  return {
    pid: child.pid,
    // One that cannot be reached any more has ended, and says so by itself.
    send: (job) => void child.send(job, () => {}),
    kill: () => {
      child.ref();
      child.kill('SIGKILL');
    },
  };
};
