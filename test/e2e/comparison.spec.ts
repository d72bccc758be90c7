/** The comparison as a person reads it: what it does to the guarantees, change by change, article by article, as a table. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { CompareScreen } from './pages/compare.ts';
import { Exports } from './pages/exports.ts';
import { Paper } from './pages/paper.ts';
import { expectSound } from './support/screens.ts';

/** The markup of a Word file's text. */
async function wordsOf(file: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(file)));
  // No line is broken within a citation.
  return new TextDecoder().decode(parts['word/document.xml']).replaceAll('\u00a0', ' ');
}

for (const lang of ['en', 'ru', 'tk'] as const) {
  test(`by mouse: consequences, filters, one article at a time, a mark and back (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const compare = new CompareScreen(app);
    const { page, t } = app;
    await app.speak();
    await app.openSample();
    await compare.open();

    await test.step('the first thing is what it does to the guarantees, and the proof holds', async () => {
      await compare.done();
      await expect(compare.impact.getByRole('button').first()).toHaveAttribute('data-effect', 'lost');
      await expectSound(page, 'comparison');
    });

    await test.step('a class that is switched off is neither listed nor marked, and that is said', async () => {
      const before = await compare.changes.count();
      const marks = await compare.marks.count();
      await compare.classSwitch('substance').click();
      await expect(compare.changes).not.toHaveCount(before);
      expect(await compare.marks.count()).toBeLessThan(marks);
      await expect(app.status).toContainText(/◐/);
      await compare.classSwitch('substance').click();
      await expect(compare.changes).toHaveCount(before);
    });

    await test.step('what is only renumbered is one line that opens', async () => {
      const quiet = compare.pane.locator('.chg-quiet');
      const before = await compare.changes.count();
      await quiet.click();
      await expect(quiet).toHaveAttribute('aria-expanded', 'true');
      expect(await compare.changes.count()).toBeGreaterThan(before);
      await quiet.click();
    });

    await test.step('one article at a time', async () => {
      await app.button(t('compare:ui.oneByOne')).click();
      const bar = page.getByRole('navigation', { name: t('compare:ui.oneByOne') });
      await expect(bar).toContainText(t('compare:ui.articleOf', { number: 1, count: 8 }));
      await bar.getByRole('button', { name: t('compare:ui.nextArticle') }).click();
      await expect(bar).toContainText(t('compare:ui.articleOf', { number: 2, count: 8 }));
      await expect(compare.text.locator('.rl-section')).toHaveCount(1);
      await expectSound(page, 'one article');
      await app.button(t('compare:ui.oneByOne')).click();
    });

    await test.step('from a mark to the draft, and back to the same mark', async () => {
      await compare.changes.nth(1).click();
      await app.button(t('compare:ui.showInDraft')).click();
      await expect(app.paper).toBeFocused();
      await app.button(t('compare:ui.backToComparison')).click();
      await compare.shown();
      await expect(compare.changes.nth(1)).toHaveAttribute('aria-current', 'true');
      await expect(compare.text.locator('.rl-line.current').first()).toBeInViewport();
    });

    await test.step('in one column, and as a table', async () => {
      await compare.view('redline');
      await expectSound(page, 'redline');
      await compare.view('table');
      await expect(compare.text.getByRole('table')).toBeVisible();
      await expectSound(page, 'comparison table');
    });
  });
}

test('by keyboard alone: from change to change, to the draft and back, article by article', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const compare = new CompareScreen(app);
  const { page, t } = app;
  await app.speak();
  await app.openSample();
  await app.palette(t('app:cmd.compare'));
  await compare.done();
  await page.keyboard.press('F7');
  await expect(compare.changes.nth(0)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('F7');
  await expect(compare.changes.nth(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Shift+F7');
  await expect(compare.changes.nth(0)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(app.paper).toBeFocused();

  // What is written there meanwhile is in the comparison that one comes back to.
  await page.keyboard.press('End');
  await page.keyboard.type(' AGAIN');
  await app.button(t('compare:ui.backToComparison')).focus();
  await page.keyboard.press('Enter');
  await compare.done();
  await expect(compare.text.locator('ins').filter({ hasText: 'AGAIN' }).first()).toBeVisible();
  await expect(compare.currentChange).toHaveCount(1);

  await app.button(t('compare:ui.oneByOne')).focus();
  await page.keyboard.press('Enter');
  const bar = page.getByRole('navigation', { name: t('compare:ui.oneByOne') });
  const told = await bar.getByRole('status').textContent();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(bar.getByRole('status')).not.toHaveText(told ?? '');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(bar.getByRole('status')).toHaveText(told ?? '');
});

test('reasons are written into the table, stay with the project, and stand in the exported file', async ({
  host,
}) => {
  const app = new App(host, 'en');
  const compare = new CompareScreen(app);
  const exports = new Exports(app);
  const { page, t } = app;
  await app.speak();
  await app.openSample();
  await compare.open();
  await compare.done();
  await compare.view('table');
  const reasons = compare.text.getByRole('textbox');
  await reasons.first().fill('Guidelines on preventive mechanisms, paragraph 17.');
  await reasons.nth(1).fill('Second.');
  await reasons.nth(2).focus();

  await app.button(t('compare:ui.exportTable')).click();
  const file = await exports.take({ format: 'docx', fileName: 'table.docx' });
  await exports.close();
  expect(await wordsOf(file)).toContain('Guidelines on preventive mechanisms, paragraph 17.');

  await app.button(t('compare:ui.back')).click();
  await app.saveVersion('With reasons', 'Aman');
  await app.closeProject();
  await app.projects.first().getByRole('button').click();
  await app.drafting();
  await compare.open();
  await compare.sides('Draft 1', 'With reasons');
  await compare.done();
  await compare.view('table');
  await expect(reasons.first()).toHaveValue('Guidelines on preventive mechanisms, paragraph 17.');
  await expect(reasons.nth(1)).toHaveValue('Second.');
  await page.keyboard.press('Escape');
});

test('the draft is compared with the draft of another project, reasons stay beside it, and both go on paper', async ({
  host,
}) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madda-other-'));
  try {
    const app = new App(host, 'en');
    const compare = new CompareScreen(app);
    const paper = new Paper(app);
    const exports = new Exports(app);
    const { t } = app;
    await app.speak();
    await app.openSample();
    const other = await host.takeFile('other.madda', () => app.palette(t('app:cmd.saveCopy')));
    await paper.typeInto(paper.articles.first(), ' MINE');
    await compare.open();
    await host.pickFile(other, () => app.button(t('compare:ui.file')).click());
    await compare.done();
    await expect(compare.changes).toHaveCount(1);
    await expect(compare.text.locator('ins')).toContainText('MINE');

    await app.button(t('compare:ui.export')).click();
    const redline = await exports.take({ format: 'docx', fileName: 'redline.docx' });
    await expect(exports.dialog.getByRole('status')).toContainText(t('app:export.proven'));
    await exports.close();
    expect(await wordsOf(redline)).toContain('MINE');

    await compare.view('table');
    const reason = compare.text.getByRole('textbox').first();
    await reason.fill('As the other ministry asked.');
    await app.button(t('compare:ui.back')).click();
    await compare.open();
    await host.pickFile(other, () => app.button(t('compare:ui.file')).click());
    await compare.done();
    await expect(reason).toHaveValue('As the other ministry asked.');
    await app.button(t('compare:ui.exportTable')).click();
    const table = await exports.take({ format: 'docx', fileName: 'table.docx' });
    expect(await wordsOf(table)).toContain('As the other ministry asked.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('an article tells its history, and who last wrote its words', async ({ host }) => {
  const app = new App(host, 'en');
  const paper = new Paper(app);
  const compare = new CompareScreen(app);
  const { page, t } = app;
  await app.speak();
  await app.openSample();
  await app.saveVersion('Aman 1', 'Aman');
  await paper.typeInto(paper.articles.nth(4), ' WRITTEN');
  await app.saved();

  await test.step('from the palette', async () => {
    await app.palette(t('compare:history.command'));
    const history = app.panel.locator('.history');
    await expect(history.getByRole('heading', { level: 2 })).toContainText('art. 5');
    const blamed = history.locator('[data-version=draft]');
    await expect(blamed.filter({ hasText: 'WRITTEN' })).toHaveCount(1);
    const writers = history.getByRole('list', { name: t('compare:history.writers') });
    await expect(writers.getByRole('listitem').filter({ hasText: 'Aman 1' })).toHaveCount(1);
    await writers.getByRole('button', { name: /Aman 1/ }).click();
    await expect(history.locator('.words.on').first()).toBeVisible();
    await expectSound(page, 'history of an article');
  });

  await test.step('what changed in a version, there and as a comparison', async () => {
    const history = app.panel.locator('.history');
    await history
      .getByRole('button', { name: t('compare:history.show') })
      .first()
      .click();
    await expect(history.locator('.history-words ins').first()).toContainText('WRITTEN');
    await history
      .getByRole('button', { name: t('compare:history.compare') })
      .first()
      .click();
    await compare.done();
    await expect(compare.text.locator('ins')).toContainText('WRITTEN');
    await app.button(t('compare:ui.back')).click();
    await app.button(t('compare:history.back')).click();
    await expect(app.panel.getByRole('list', { name: t('app:tab.versions') })).toBeVisible();
  });

  await test.step('from the outline, by its menu', async () => {
    await app.unfoldOutline();
    await app.outline.getByRole('treeitem').filter({ hasText: 'Definitions' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: t('compare:history.command') }).click();
    await expect(app.panel.locator('.history').getByRole('heading', { level: 2 })).toContainText(
      'Definitions',
    );
    await app.outline.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: t('compare:history.goThere') }).press('Enter');
    await expect(app.paper).toBeFocused();
  });
});
