/** The way from a process for jobs to its host: Electron's port for utility processes, or Node's channel to the parent. */
import type { Answer, Job } from './process.ts';

export interface HostPort {
  onJob(listener: (job: Job) => void): void;
  answer(answer: Answer): void;
}

/** What Electron gives a utility process as `process.parentPort`. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
}

export function hostPort(): HostPort {
  const port = Reflect.get(process, 'parentPort') as ParentPort | undefined;
  if (port)
    return {
      onJob: (listener) => void port.on('message', ({ data }) => listener(data as Job)),
      answer: (answer) => port.postMessage(answer),
    };
  // Electron ends its processes with itself; under Node the channel closes.
  process.once('disconnect', () => process.exit());
  return {
    onJob: (listener) => void process.on('message', (message) => listener(message as Job)),
    answer: (answer) => void process.send?.(answer),
  };
}
