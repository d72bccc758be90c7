/** A process for files that breaks down under its job: the window says so and goes on, and the next file is taken. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { lawInWord } from '../builders/lawInWord.ts';
import { launchShell } from '../e2e/hosts/shell.ts';
import { expect, test } from '../e2e/hosts/test.ts';
import { App } from '../e2e/pages/app.ts';

test('an import whose process breaks down is refused with a sentence, and the next one works', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madda-broken-'));
  const host = await launchShell({ locale: 'ru' });
  try {
    const [long, short] = [path.join(folder, 'long.docx'), path.join(folder, 'short.docx')];
    await writeFile(long, await lawInWord(3000));
    await writeFile(short, await lawInWord(3));
    const started = (): number[] => host.heard.flatMap((said) => (said.type === 'process' ? [said.pid] : []));
    const app = new App(host, 'ru');
    await app.speak();
    await app.importBill(long, path.join(folder, 'long.madda'));
    await expect.poll(started).toHaveLength(1);
    process.kill(started()[0]!, 'SIGABRT');
    await expect(app.page.getByText(app.t('exchange:error.brokeDown'))).toBeVisible();
    await app.importBill(short, path.join(folder, 'short.madda'));
    await app.drafting();
    expect(started()).toHaveLength(2);
  } finally {
    await host.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
