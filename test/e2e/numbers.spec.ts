/** Numbers of what was put between enacted articles: given by hand, explained where one points at them, and what else they moved. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { madda } from './support/files.ts';
import { look } from './support/look.ts';

const ACTS = {
  ru: { tradition: 'post-soviet', given: '5-1', next: '5-2', at: (n: string) => `ст. ${n}` },
  en: { tradition: 'anglo', given: '5A', next: '5B', at: (n: string) => `s. ${n}` },
} as const;

for (const lang of ['ru', 'en'] as const)
  test(`an inserted number is given, explained and told (${lang})`, async ({ launch }) => {
    const { tradition, given, next, at } = ACTS[lang];
    const folder = await mkdtemp(path.join(os.tmpdir(), 'madda-numbers-'));
    try {
      const articles = Array.from({ length: 9 }, (_one, i) => `### Heading ${i + 1}\n\nWords ${i + 1}.`);
      const head = `---\nmadda: 1\nlang: ${lang}\ntradition: ${tradition}\nform: law\nbillTypes: N\nnpmModel: none\n---`;
      await writeFile(path.join(folder, 'law.md'), [head, '# Law', ...articles].join('\n\n'));
      await madda(['import', path.join(folder, 'law.md'), path.join(folder, 'law.madda')]);
      const app = new App(await launch({ projectFolder: folder }), lang);
      const { page, t } = app;
      const paper = new Paper(app);
      await app.speak();
      await app.host.pickFile(path.join(folder, 'law.madda'), () => app.way(app.t('app:start.open')).click());
      await app.drafting();
      const card = page.locator('.place-card');
      const give = async (heading: string, number: string): Promise<void> => {
        await paper.caretAfter(heading);
        await page.keyboard.press('F2');
        await card.getByRole('button', { name: number, exact: true }).click();
        await expect(card).toBeHidden();
      };
      await give('Heading 6', given);
      await expect(paper.article(at(given))).toContainText('Heading 6');
      const told = t('editor:renumbered.run', { was: '7–9', now: '6–8' });
      await expect(app.status).toContainText(told);
      await give('Heading 7', next);
      await expect(paper.article(at(next))).toContainText('Heading 7');
      // The number is drawn before the first letter, or hangs in the margin.
      const place = await paper
        .article(at('6'))
        .getByRole('heading')
        .evaluate((heading) => {
          const range = document.createRange();
          range.selectNodeContents(heading);
          const { left, top, height } = range.getClientRects()[0]!;
          return { x: left - 10, y: top + height / 2 };
        });
      await page.mouse.move(place.x - 4, place.y);
      await page.mouse.move(place.x, place.y, { steps: 4 });
      await expect(card).toContainText(
        t('editor:why.afterPassing', { previous: at('5'), passed: `${at(given)}, ${at(next)}` }),
      );
      await look(page, `numbers.${lang}`);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
