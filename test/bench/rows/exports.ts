/**
 * A law of forty and of a thousand articles: Word out beside pandoc on the same HTML, Word in beside pandoc reading the same
 * file to its JSON, PDF beside LibreOffice on our own Word file; at a thousand articles also with 300 comments and 2,000
 * tracked changes, and the memory all of it takes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { runTask } from '../../../electron/core/exchange/runTask.ts';
import type { WriteTask } from '../../../electron/core/exchange/task.ts';
import type { NodeJson } from '../../../shared/bill/document.ts';
import type { ExportFormat } from '../../../shared/exchange/types.ts';
import { afterOneKey, law, lawJson } from '../law.ts';
import { reviewedLaw } from '../reviewedLaw.ts';
import { type Bench, median, type Row, row, timed } from '../row.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));

function taskOf(format: ExportFormat, doc: NodeJson): WriteTask {
  return {
    kind: 'write',
    format,
    doc,
    against: null,
    title: 'О механизме',
    uiLang: 'ru',
    date: '2026-01-01T00:00:00Z',
    annotations: [],
    notes: false,
    resources,
  };
}

async function write(
  format: ExportFormat,
  articles: number,
  more: Partial<WriteTask> = {},
): Promise<{ milliseconds: number; bytes: Uint8Array }> {
  const task: WriteTask = { ...taskOf(format, more.doc ?? lawJson(articles)), ...more };
  const start = performance.now();
  const result = await runTask(task);
  if (!result.ok) throw new Error(result.detail);
  return { milliseconds: performance.now() - start, bytes: result.bytes };
}

async function read(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  const result = await runTask({ kind: 'read', fileName: 'law.docx', bytes });
  if (!result.ok) throw new Error(result.detail);
  return performance.now() - start;
}

/** The same of a file in which only what is seen is ours, as another program hands it on: it must be recognised. */
function seenOnly(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('customXml/'));
  return zipSync(Object.fromEntries(parts));
}

/** Peak of one job in a process of its own; reading also writes what it reads. */
function peakMemory(job: string): number | null {
  const script = fileURLToPath(new URL('../exchangeMemory.ts', import.meta.url));
  const run = spawnSync(process.execPath, [script, job], { encoding: 'utf8' });
  return run.status === 0 ? Number(run.stdout.trim()) : null;
}

/** Milliseconds a command takes, or null where it is not on this machine. */
function command(name: string, args: string[], cwd: string): number | null {
  const start = performance.now();
  const run = spawnSync(name, args, { cwd, stdio: 'ignore' });
  return run.error || run.status !== 0 ? null : performance.now() - start;
}

/** The pages around a changed article in the middle of the bill: the median of changes, after one that is not counted. */
async function preview(articles: number): Promise<number> {
  const middle = `a${Math.ceil(articles / 2)}`;
  let bill = law(articles);
  const runs = await timed(5, async () => {
    bill = afterOneKey(bill, 'изменено ');
    const result = await runTask({
      kind: 'preview',
      provision: middle,
      page: null,
      write: taskOf('pdf', bill.toJSON() as NodeJson),
    });
    if (!result.ok) throw new Error(result.detail);
  });
  return median(runs);
}

/** 300 comments and 2,000 tracked changes; the redline is read back and proven before it is handed over. */
async function reviewed(folder: string): Promise<Row[]> {
  const { before, after, annotations } = reviewedLaw(1000);
  const html = await write('html', 1000, { doc: after, annotations });
  const docx = await write('docx', 1000, { doc: after, against: before, annotations });
  writeFileSync(join(folder, 'reviewed.html'), html.bytes);
  writeFileSync(join(folder, 'reviewed.docx'), docx.bytes);
  const out = command('pandoc', ['reviewed.html', '-o', 'peer.docx'], folder);
  const args = ['reviewed.docx', '--track-changes=all', '-t', 'json', '-o', 'peer.json'];
  const peerIn = command('pandoc', args, folder);
  const own = await read(docx.bytes);
  return [
    row('docx-out-reviewed', docx.milliseconds, out, 'ms', 'pandoc, same HTML to .docx, without changes'),
    row('docx-in-reviewed', own, peerIn, 'ms', 'pandoc, the same .docx to JSON'),
  ];
}

export const exports: Bench = {
  name: 'exports',
  run: async () => {
    const rows: Row[] = [];
    for (const articles of [40, 1000]) {
      const folder = mkdtempSync(join(tmpdir(), 'madda-bench-'));
      // The first job of a process also loads the programs.
      if (articles === 40) for (const format of ['docx', 'pdf'] as const) await write(format, 2);
      const docx = await write('docx', articles);
      const html = await write('html', articles);
      const pdf = await write('pdf', articles);
      writeFileSync(join(folder, 'law.docx'), docx.bytes);
      writeFileSync(join(folder, 'law.html'), html.bytes);
      const pandoc = command('pandoc', ['law.html', '-o', 'peer.docx'], folder);
      const office = command(
        'soffice',
        ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', 'law.docx'],
        folder,
      );
      rows.push(row(`docx-out-${articles}`, docx.milliseconds, pandoc, 'ms', 'pandoc, same HTML to .docx'));
      const json = command('pandoc', ['law.docx', '-t', 'json', '-o', 'peer.json'], folder);
      const own = await read(docx.bytes);
      const foreign = await read(seenOnly(docx.bytes));
      rows.push(row(`docx-in-${articles}`, own, json, 'ms', 'pandoc, the same .docx to JSON'));
      rows.push(row(`docx-in-foreign-${articles}`, foreign, json, 'ms', 'pandoc, the same .docx to JSON'));
      rows.push(row(`pdf-out-${articles}`, pdf.milliseconds, office, 'ms', 'LibreOffice, our .docx to PDF'));
      if (articles === 1000) rows.push(...(await reviewed(folder)));
      rmSync(folder, { recursive: true, force: true });
    }
    rows.push(row('pdf-preview-1000', await preview(1000), 500, 'ms', 'the half second of a preview'));
    rows.push(row('pdf-preview-40', await preview(40), 500, 'ms', 'the half second of a preview'));
    for (const job of ['out', 'in', 'pdf', 'all']) {
      const memory = peakMemory(job);
      if (memory !== null) rows.push(row(`exchange-memory-${job}`, memory, 800, 'MB', 'the bound'));
    }
    return rows;
  },
};
