/** Where a project begins with the question which mechanism: the models side by side, one of them chosen, its law to start from. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Language } from '../../shared/bill/kinds.ts';
import { CHOICE_MODELS, MODELS } from '../../shared/ratification/models.ts';
import { ROOT } from './hosts/host.ts';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { RequirementsPane } from './pages/requirements.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

type Texts = Record<Language, string>;
const resource = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(ROOT, 'resources', name), 'utf8'));
const templates = resource('templates/index.json') as {
  id: string;
  titles: Texts;
  descriptions: Texts;
}[];
const women = resource('packs/women.json') as {
  title: Texts;
  requirements: { id: string; title: Texts }[];
};

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madda-models-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

for (const lang of ['en', 'ru'] as const)
  test(`the models are compared, one is chosen, and its law is drafted against the packs ticked (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const { page, t } = app;
    const requirements = new RequirementsPane(app);
    await app.atStart();
    await app.speak();
    await app.way(t('app:start.new')).click();
    const dialog = app.dialog(t('app:new.title'));
    const guide = app.dialog(t('models:title'));

    await test.step('every template is offered', async () => {
      await expect(dialog.getByRole('radiogroup').getByRole('radio')).toHaveCount(templates.length);
      await look(page, `new-${lang}`);
    });

    await test.step('each of the four models says what its law must regulate, and has a law', async () => {
      await dialog.getByRole('button', { name: t('models:help') }).click();
      for (const model of CHOICE_MODELS) {
        const card = guide.getByRole('region', { name: t(`models:${model}.name`), exact: true });
        for (const id of MODELS[model].mustRegulate)
          await expect(card.getByText(requirements.title(id), { exact: true })).toBeAttached();
        await expect(card.getByRole('button', { name: t('models:choose') })).toBeEnabled();
      }
      await look(page, `models-${lang}`);
      await expectSound(page, `models (${lang})`);
    });

    await test.step('the chosen model is the template, and its title the name of the project', async () => {
      for (const model of ['ombudsman', 'several'] as const) {
        if (!(await guide.isVisible())) await dialog.getByRole('button', { name: t('models:help') }).click();
        await guide
          .getByRole('region', { name: t(`models:${model}.name`), exact: true })
          .getByRole('button', { name: t('models:choose') })
          .click();
        await expect(guide).toBeHidden();
        const { titles, descriptions } = templates.find(({ id }) => id === MODELS[model].template)!;
        const card = beginning(`${titles[lang]} ${descriptions[lang]}`);
        await expect(dialog.getByRole('radio', { name: card })).toBeChecked();
        await expect(dialog.getByRole('textbox', { name: t('app:new.name') })).toHaveValue(titles[lang]);
      }
    });

    await test.step('the law is on the paper and is read against the Protocol and the pack that was ticked', async () => {
      await dialog.getByRole('checkbox', { name: women.title[lang] }).click({ force: true });
      await look(page, `chosen-${lang}`);
      await app.intoProject(path.join(folder, 'several.madda'), () =>
        dialog.getByRole('button', { name: t('app:new.create') }).click(),
      );
      await app.drafting();
      await expect(app.paper).toHaveAttribute('lang', lang);
      await expect(requirements.line('OPCAT-17-MULTI').first()).toBeVisible();
      const ticked = women.requirements.find(({ id }) => id === 'BKK-25.3-MONITORS')!;
      await expect(
        app.panel.getByRole('button').filter({ hasText: ticked.title[lang] }).first(),
      ).toBeVisible();
      await look(page, `drafted-${lang}`);
    });
  });
