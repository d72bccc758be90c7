/** The worker thread for jobs (see worker.ts): one job at a time, the answer under the job's number; `end` ends it. */
import { parentPort } from 'node:worker_threads';
import { runTask } from './runTask.ts';
import type { Task } from './task.ts';

parentPort?.on('message', async (message: { id: number; task: Task } | 'end') => {
  if (message === 'end') return parentPort?.close();
  const { id, task } = message;
  try {
    parentPort?.postMessage({ id, result: await runTask(task) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
