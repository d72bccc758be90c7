/** Export of a thousand articles: Word beside pandoc on the same HTML, PDF beside LibreOffice on our own Word file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTask } from '../../../electron/core/exchange/runTask.ts';
import type { WriteTask } from '../../../electron/core/exchange/task.ts';
import type { ExportFormat } from '../../../shared/exchange/types.ts';
import { lawJson } from '../law.ts';
import { type Bench, type Row, row } from '../row.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));

async function write(
  format: ExportFormat,
  articles: number,
): Promise<{ milliseconds: number; bytes: Uint8Array }> {
  const task: WriteTask = {
    kind: 'write',
    format,
    doc: lawJson(articles),
    against: null,
    title: 'О механизме',
    uiLang: 'ru',
    date: '2026-01-01T00:00:00Z',
    annotations: [],
    notes: false,
    resources,
  };
  const start = performance.now();
  const result = await runTask(task);
  if (!result.ok) throw new Error(result.detail);
  return { milliseconds: performance.now() - start, bytes: result.bytes };
}

/** Milliseconds a command takes, or null where it is not on this machine. */
function command(name: string, args: string[], cwd: string): number | null {
  const start = performance.now();
  const run = spawnSync(name, args, { cwd, stdio: 'ignore' });
  return run.error || run.status !== 0 ? null : performance.now() - start;
}

export const exports: Bench = {
  name: 'exports',
  run: async () => {
    const rows: Row[] = [];
    for (const articles of [40, 1000]) {
      const folder = mkdtempSync(join(tmpdir(), 'madda-bench-'));
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
      rows.push(row(`pdf-out-${articles}`, pdf.milliseconds, office, 'ms', 'LibreOffice, our .docx to PDF'));
      rmSync(folder, { recursive: true, force: true });
    }
    return rows;
  },
};
