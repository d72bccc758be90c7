/** A bill of 1,000 articles does what a bill of ten does. Nothing here is timed; `npm run bench` measures. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writeMarkdown } from '../../shared/exchange/markdown/write.ts';
import { law } from '../bench/law.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { madda } from './support/files.ts';

test('a bill of 1,000 articles opens, goes to article 500, is typed in and saved', async ({ launch }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madda-big-'));
  try {
    await writeFile(path.join(folder, 'law.md'), writeMarkdown(law(1000, 60)));
    await madda(['import', path.join(folder, 'law.md'), path.join(folder, 'law.madda'), '--lang', 'ru']);
    const app = new App(await launch({ projectFolder: folder }), 'ru');
    const paper = new Paper(app);
    await app.speak();
    await app.host.pickFile(path.join(folder, 'law.madda'), () => app.way(app.t('app:start.open')).click());
    await app.drafting();
    await app.palette('500');
    await expect(paper.article('ст. 500')).toBeInViewport();
    await expect(app.status).toContainText('500');
    await app.page.keyboard.press('End');
    await app.page.keyboard.type(' 12345');
    await expect(paper.article('ст. 500').getByRole('heading')).toContainText('12345');
    await app.saved();
    // Who knows the number does not wait for the list.
    await app.page.keyboard.press('Control+k');
    await expect(app.page.getByRole('searchbox')).toBeFocused();
    await app.page.keyboard.type('300');
    await app.page.keyboard.press('Enter');
    await expect(paper.article('ст. 300')).toBeInViewport();
    await app.page.reload();
    await app.drafting();
    await expect(paper.article('ст. 500').getByRole('heading')).toContainText('12345');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
