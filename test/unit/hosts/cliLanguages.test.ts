/** `madda export --language` and `--paper languages`: what lies beside the text of a project, from the terminal. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli/run.ts';
import { createServices } from '../../../electron/core/createServices.ts';
import { readBill } from '../../../shared/bill/document.ts';
import { inlineJson, sourceLines } from '../../../shared/translation/lines.ts';

let folder = '';
const at = (name: string): string => path.join(folder, name);

async function madda(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env: { MADDA_LANG: 'en', MADDA_DATA_DIR: at('data'), MADDA_DIR: at('projects') },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'madda-cli-languages-'));
  const services = createServices({
    resources: path.resolve(import.meta.dirname, '../../../resources'),
    folder: at('projects'),
    dataDir: at('data'),
    clock: () => new Date(Date.UTC(2026, 0, 1)),
    newId: () => crypto.randomUUID(),
    dialogs: null,
    appVersion: '0.0.0',
    platform: 'test',
    log: () => {},
  });
  const made = await services.createProject({
    name: 'Law',
    path: at('law.madda'),
    template: 'blank',
    lang: 'ru',
  });
  if (!made.ok) throw new Error(made.error.code);
  const { project, doc } = made.value;
  await services.setLanguage({ project, lang: 'en', tradition: 'post-soviet' });
  const bill = readBill(doc);
  const line = bill.ok ? sourceLines(bill.bill)[0]! : null;
  if (!line) throw new Error('no line');
  const content = [{ type: 'text', text: 'A translated line' }];
  const { provision, slot, node } = line;
  const put = [{ id: 'l', provision, slot, content, basis: inlineJson(node.content), sure: true }];
  await services.saveTranslations({ project, lang: 'en', put, dropped: [] });
  await services.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('madda export', () => {
  it('writes the bill of a project in one of its languages', async () => {
    const ran = await madda('export', at('law.madda'), '--to', at('english.txt'), '--language', 'en');
    expect([ran.err, ran.code]).toEqual(['', 0]);
    expect(readFileSync(at('english.txt'), 'utf8')).toContain('A translated line');
  });

  it('writes all its languages side by side', async () => {
    const ran = await madda('export', at('law.madda'), '--to', at('both.html'), '--paper', 'languages');
    expect(ran.code).toBe(0);
    expect(readFileSync(at('both.html'), 'utf8')).toMatch(/Russian \(source\).*English.*A translated line/s);
  });

  it('says so where the input is no project, or has no such language', async () => {
    const text = await madda('export', at('english.txt'), '--to', at('no.html'), '--paper', 'languages');
    const none = await madda('export', at('law.madda'), '--to', at('no.txt'), '--language', 'tk');
    expect([text.code, none.code === 0, existsSync(at('no.html')), existsSync(at('no.txt'))]).toEqual([
      2,
      false,
      false,
      false,
    ]);
    expect(text.err).toContain('.madda');
  });
});
