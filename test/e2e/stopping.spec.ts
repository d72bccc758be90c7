/** What takes long is said on the screen, and can be stopped: nothing of it is left. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { lawInWord } from '../builders/lawInWord.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';

test('the import of 3,000 articles from Word is stopped, and nothing is written', async ({ launch }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madda-stop-'));
  try {
    const file = path.join(folder, 'long.docx');
    await writeFile(file, await lawInWord(3000));
    const app = new App(await launch(), 'ru');
    await app.speak();
    await app.importBill(file, 'long.madda');
    const working = app.page.getByRole('dialog', { name: app.t('exchange:working.title') });
    await expect(working).toContainText('long.docx');
    await working.getByRole('button', { name: app.t('exchange:working.stop') }).click();
    await expect(working).toBeHidden();
    await expect(app.page.getByText(app.t('errors:cancelled'))).toBeVisible();
    await app.atStart();
    await expect(app.projects).toHaveCount(0);
    expect(await readdir(app.host.folder).catch(() => [])).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
