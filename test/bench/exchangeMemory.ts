/** `node test/bench/exchangeMemory.ts out|in|pdf`: one job on the reviewed law of a thousand articles; prints the peak in MB. */
import { fileURLToPath } from 'node:url';
import { runTask } from '../../electron/core/exchange/runTask.ts';
import { reviewedLaw } from './reviewedLaw.ts';

const resources = fileURLToPath(new URL('../../resources', import.meta.url));
const job = process.argv[2];
const { before, after, annotations } = reviewedLaw(1000);
const format = job === 'pdf' ? 'pdf' : 'docx';
const result = await runTask({
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
if (job === 'in') await runTask({ kind: 'read', fileName: 'law.docx', bytes: result.bytes });
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
