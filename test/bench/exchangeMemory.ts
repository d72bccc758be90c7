/**
 * `node test/bench/exchangeMemory.ts out|in|pdf|all`: jobs on the reviewed law of a thousand articles, as the app does them;
 * prints the most that host and process together may have had, in MB: the peaks of both, of processes that came one after the
 * other the largest (Linux, which tells the peak of another process).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startNodeProcess } from '../../electron/core/exchange/nodeProcess.ts';
import { ExchangeWorker } from '../../electron/core/exchange/worker.ts';
import { reviewedLaw } from './reviewedLaw.ts';

const resources = fileURLToPath(new URL('../../resources', import.meta.url));
const job = process.argv[2];
const { before, after, annotations } = reviewedLaw(1000);

const peaks: number[] = [];
const peakOf = (pid: number | undefined): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

const worker = new ExchangeWorker((events) => {
  const started = startNodeProcess(events);
  // Only a process that is told to end ends here, so this is the last that can be seen of it.
  const kill = (): void => {
    peaks.push(Math.round(peakOf(started.pid)));
    started.kill();
  };
  return { ...started, kill };
});

async function write(format: 'docx' | 'pdf'): Promise<Uint8Array> {
  const result = await worker.run({
    kind: 'write',
    format,
    doc: after,
    against: format === 'docx' ? before : null,
    title: 'Закон',
    uiLang: 'ru',
    date: '2026-01-01T00:00:00Z',
    annotations,
    notes: false,
    resources,
  });
  if (!result.ok) throw new Error(result.detail);
  return result.bytes;
}

if (job !== 'pdf') {
  const bytes = await write('docx');
  if (job !== 'out') await worker.run({ kind: 'read', fileName: 'law.docx', bytes });
}
if (job === 'pdf' || job === 'all') await write('pdf');
await worker.close();
console.log(Math.round(process.resourceUsage().maxRSS / 1024) + Math.max(...peaks));
