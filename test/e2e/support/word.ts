/** Word files as LibreOffice writes them, and what LibreOffice and pdftotext read in ours. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../hosts/host.ts';

const run = promisify(execFile);

function answers(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const hasLibreOffice = (): boolean => answers('soffice', ['--version']);
export const hasPdfText = (): boolean => answers('pdftotext', ['-v']);

/** Converts a file beside it with a LibreOffice of its own, so that an open one is not disturbed. */
export async function convert(file: string, to: string, filter?: string): Promise<string> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'madda-soffice-'));
  try {
    await run(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${profile}`,
        '--convert-to',
        filter ? `${to}:${filter}` : to,
        '--outdir',
        path.dirname(file),
        file,
      ],
      { timeout: 90_000 },
    );
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return file.replace(/\.[^.]+$/, `.${to}`);
}

export async function pdfText(file: string): Promise<string> {
  return (await run('pdftotext', ['-layout', file, '-'])).stdout;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A law of the fixtures as a page: title, articles as headings, the points of a list as a list that numbers itself. */
function pageOf(law: string, lang: string): string {
  const lines = law.split('\n').map((line) => line.trim());
  const title = (lines[0] ?? '').replace(/^# /, '').replace(/ - .*$/, '');
  const out = [`<p align="center"><b>${escaped(title)}</b></p>`];
  let listed: string[] = [];
  const closeList = (): void => {
    if (listed.length > 0) out.push(`<ol type="a">${listed.join('')}</ol>`);
    listed = [];
  };
  for (const line of lines.slice(1)) {
    if (line === '' || line.startsWith('#')) continue;
    const point = lang === 'en' ? /^[a-z]\. (.*)$/.exec(line) : null;
    if (point?.[1]) {
      listed.push(`<li>${escaped(point[1])}</li>`);
      continue;
    }
    closeList();
    out.push(
      /^(Art\.|Статья) \d/.test(line)
        ? `<p style="margin-top:0.5cm"><b>${escaped(line)}</b></p>`
        : `<p>${escaped(line)}</p>`,
    );
  }
  closeList();
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"></head><body>${out.join('\n')}</body></html>`;
}

/** The Swiss law in our own translation, as a Word file that LibreOffice wrote into this folder. */
export async function swissLawInWord(lang: 'en' | 'ru', folder: string, name: string): Promise<string> {
  const law = await readFile(path.join(ROOT, 'test/fixtures/import', `swiss-${lang}.txt`), 'utf8');
  const page = path.join(folder, `${name}.html`);
  await writeFile(page, pageOf(law, lang));
  return convert(page, 'docx', 'MS Word 2007 XML');
}
