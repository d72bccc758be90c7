/** The process for jobs (see worker.ts): one job at a time, the answer under the job's number. */
import { constants, setPriority } from 'node:os';
import { hostPort } from './hostPort.ts';
import { runTask } from './runTask.ts';

// Who types while a file is made has the processor first. Some systems do not let a program say so; then it goes as it goes.
try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {}

const port = hostPort();

port.onJob(async ({ id, task }) => {
  try {
    port.answer({ id, result: await runTask(task) });
  } catch (error) {
    port.answer({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

// A Ctrl-C in the terminal reaches every process there; when jobs end is for the host to say.
process.on('SIGINT', () => {});
