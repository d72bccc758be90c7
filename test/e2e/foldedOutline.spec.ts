/** The structure of a long bill in a small window: numbers with the signs of what rests on their articles. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { look } from './support/look.ts';

/** What a thin scroll bar takes; a browser without a window shows none. */
const SCROLL_BAR = 11;

const article = (number: string, words: string): string => `Статья ${number}. Работа\n\n${words}\n`;
const OWN = 'Механизм вправе беседовать наедине с лицами, лишёнными свободы, без свидетелей.';

/** A law of 120 articles; on 105 and on 105-1 a requirement rests. */
const law = (): string => {
  const articles = Array.from({ length: 120 }, (_, i) =>
    article(`${i + 1}`, i === 104 ? OWN : 'Он работает.'),
  );
  articles.splice(105, 0, article('105-1', OWN));
  return ['ЗАКОН', '', 'О национальном превентивном механизме', '', ...articles].join('\n');
};

test('signs beside numbers of three figures stand clear of the scroll bar', async ({ host }) => {
  const app = new App(host, 'ru');
  const { page } = app;
  await app.speak();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madda-folded-'));
  await writeFile(path.join(folder, 'law.txt'), law());
  await app.importBill(path.join(folder, 'law.txt'), path.join(folder, 'law.madda'));
  await app.button(app.t('app:imported.go')).click();
  await app.drafting();
  await app.palette('106');
  const row = (number: string): Locator =>
    app.outline.getByRole('treeitem', { name: new RegExp(`^${number} ?Работа`) });
  for (const number of ['105', '105-1']) {
    const sign = row(number).locator('.state-mark');
    await expect(sign, number).toBeVisible();
    const room = await app.outline.evaluate((list) => list.getBoundingClientRect().right);
    const box = await sign.boundingBox();
    expect(box!.x + box!.width, number).toBeLessThanOrEqual(room - SCROLL_BAR);
  }
  await look(page, 'folded-outline');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
