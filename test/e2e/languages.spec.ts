/** Every screen in three languages, light and dark: nothing cut off, no missing message, nothing that axe objects to. */
import path from 'node:path';
import { LANGUAGES } from '../../shared/bill/kinds.ts';
import { ROOT } from './hosts/host.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { CompareScreen } from './pages/compare.ts';
import { Exports } from './pages/exports.ts';
import { Paper } from './pages/paper.ts';
import { RequirementsPane } from './pages/requirements.ts';
import { expectSound } from './support/screens.ts';

for (const lang of LANGUAGES)
  test(`every screen is sound, light and dark (${lang})`, async ({ host }) => {
    test.skip(host.kind === 'shell', 'the pages are the same as over loopback');
    test.setTimeout(180_000);
    const app = new App(host, lang);
    const { page, t } = app;
    const compare = new CompareScreen(app);
    const exports = new Exports(app);
    const sound = async (screen: string): Promise<void> => {
      // To look at them all: MADDA_LOOK=folder.
      const look = process.env.MADDA_LOOK;
      if (look) await page.screenshot({ path: path.join(look, `${screen}.${lang}.png`) });
      await expectSound(page, `${screen} (${lang})`);
    };
    await app.atStart();
    await app.speak();
    await sound('start');
    await app.way(t('app:start.new')).click();
    await expect(app.dialog(t('app:new.title')).getByRole('radio').first()).toBeVisible();
    await sound('new');
    await page.keyboard.press('Escape');
    await app.openSample();
    await sound('draft');
    await new RequirementsPane(app).open('SPTG-9-DISMISS');
    await sound('requirement');
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+.');
    await expect(new Paper(app).popover).toBeVisible();
    await sound('flag');
    await page.keyboard.press('Escape');
    await app.tab('comments');
    await sound('comments');
    await app.tab('versions');
    await sound('versions');
    await exports.open();
    await sound('export');
    await exports.close();
    await page.keyboard.press('Control+k');
    await expect(app.dialog(t('app:palette.title'))).toBeVisible();
    await sound('palette');
    await page.keyboard.press('Escape');
    await compare.open();
    await expect(compare.proof).toContainText('✓');
    await sound('compare');
  });

test.describe('the pictures of the README', () => {
  test.skip(!process.env.MADDA_PICTURES, 'made on demand: MADDA_PICTURES=1');
  for (const lang of LANGUAGES)
    test(`start, draft and compare in ${lang}`, async ({ launch }) => {
      const app = new App(await launch({ viewport: { width: 1440, height: 900 } }), lang);
      const picture = (name: string): Promise<unknown> =>
        app.page.screenshot({
          path: path.join(ROOT, 'docs/pictures', `${name}.${lang}.png`),
          animations: 'disabled',
          // The folder is one of this machine.
          style: '.start-list .start-foot { visibility: hidden }',
        });
      await app.atStart();
      await app.speak();
      await picture('start');
      await app.openSample();
      await new RequirementsPane(app).open('SPTG-9-DISMISS');
      await app.palette('5');
      await picture('draft');
      const compare = new CompareScreen(app);
      await compare.open();
      await expect(compare.proof).toContainText('✓');
      await picture('compare');
    });
});
