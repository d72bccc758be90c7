/**
 * A host for exchangeHost.test.ts: does a job, says the number of the process that did it, and ends by itself; told `stay`, it waits
 * to be ended.
 */
import { startNodeProcess } from '../../../electron/core/exchange/nodeProcess.ts';
import { ExchangeWorker } from '../../../electron/core/exchange/worker.ts';

const worker = new ExchangeWorker((events) => {
  const started = startNodeProcess(events);
  console.log(started.pid);
  return started;
});
const bytes = new TextEncoder().encode('Article 1. Name\nWords.');
await worker.run({ kind: 'read', fileName: 'x.txt', bytes });
console.log('done');
if (process.argv[2] === 'stay') process.stdin.resume();
