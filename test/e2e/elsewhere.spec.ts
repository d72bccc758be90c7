/** The file of an open project is gone: the window says so, and goes on in another file with every word and version. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';

test('what is typed after the file was deleted goes into a copy, with the versions', async ({ host }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madda-elsewhere-'));
  try {
    const app = new App(host, 'en');
    const paper = new Paper(app);
    const { page, t } = app;
    await app.speak();
    await app.openSample();
    await app.saveVersion('Aman 1', 'Aman');
    await app.saved();
    for (const name of await readdir(host.folder))
      if (name.includes('.madda')) await rm(path.join(host.folder, name));
    await paper.typeInto(paper.articles.first(), ' AFTER');
    const alarm = page.getByRole('alert');
    await expect(alarm).toBeVisible();
    await app.intoProject(path.join(folder, 'rescued.madda'), () =>
      alarm.getByRole('button', { name: t('app:cmd.saveCopy') }).click(),
    );
    await expect(alarm).toBeHidden();
    await app.drafting();
    await expect(paper.articles.first().getByRole('heading')).toContainText('AFTER');
    await paper.typeInto(paper.articles.nth(1), ' MORE');
    await app.saved();
    await app.tab('versions');
    await expect(app.panel.getByRole('listitem', { name: 'Aman 1' })).toBeVisible();
    await app.closeProject();
    await app.projects.first().getByRole('button').click();
    await app.drafting();
    await expect(paper.articles.first().getByRole('heading')).toContainText('AFTER');
    await expect(paper.articles.nth(1).getByRole('heading')).toContainText('MORE');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
