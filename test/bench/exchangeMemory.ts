/**
 * `node test/bench/exchangeMemory.ts out|in|pdf|all`: jobs on the reviewed law of a thousand articles, as the app does them;
 * prints the peak of the process in MB.
 */
import { fileURLToPath } from 'node:url';
import { ExchangeWorker } from '../../electron/core/exchange/worker.ts';
import { reviewedLaw } from './reviewedLaw.ts';

const resources = fileURLToPath(new URL('../../resources', import.meta.url));
const job = process.argv[2];
const { before, after, annotations } = reviewedLaw(1000);
const worker = new ExchangeWorker();

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
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
await worker.close();
