/** A colleague's copy comes back: what it brought, what collides, and every conflict settled or left for another day. */
import type { Language } from '../../shared/bill/kinds.ts';
import { expect, type Host, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { MergeScreen } from './pages/merge.ts';
import { Paper } from './pages/paper.ts';
import { colleagueWorks } from './support/colleague.ts';
import { expectSound } from './support/screens.ts';

interface Scene {
  app: App;
  paper: Paper;
  merge: MergeScreen;
  headings: string[];
  /** Bahar's copy: she rewrote the headings of articles 1, 2, 3 and 5, and left a comment. */
  copy: string;
}

/** The sample with a version, the headings of articles 1 to 3 rewritten here and by a colleague. */
async function twoDrafts(host: Host, lang: Language): Promise<Scene> {
  const app = new App(host, lang);
  const paper = new Paper(app);
  await app.speak();
  await app.openSample();
  await app.saveVersion('Aman 1', 'Aman');
  const headings: string[] = [];
  for (const i of [0, 1, 2, 4])
    headings.push(((await paper.articles.nth(i).getByRole('heading').textContent()) ?? '').trim());
  const given = await host.takeFile('copy.madda', () => app.palette(app.t('app:cmd.saveCopy')));
  const copy = await colleagueWorks(given, 'Bahar.madda', 'Bahar', async ({ write, comment, opened }) => {
    for (const [i, heading] of headings.entries()) await write(heading, `${heading} BAHAR${i}`);
    await comment(opened.comments[0]?.provision ?? 'purpose', 'Bahar asks.');
  });
  for (const i of [0, 1, 2]) await paper.typeInto(paper.articles.nth(i), ` AMAN${i}`);
  await app.saved();
  return { app, paper, merge: new MergeScreen(app), headings, copy };
}

async function takeIn({ app, merge, copy }: Scene): Promise<void> {
  await app.host.pickFile(copy, () => app.palette(app.t('merge:take')));
  await merge.shown();
}

for (const lang of ['en', 'ru'] as const) {
  test(`a colleague's copy is taken in, and what collides is settled by mouse (${lang})`, async ({
    host,
  }) => {
    const scene = await twoDrafts(host, lang);
    const { app, paper, merge, headings } = scene;
    const { page, t } = app;
    await takeIn(scene);

    await test.step('what came is said, and what goes together is in the draft', async () => {
      await expect(merge.pane).toContainText(t('merge:came', { name: 'Bahar.madda' }));
      await expect(merge.pane).toContainText(t('merge:came.comments', { count: 1 }));
      await expect(merge.conflicts).toHaveCount(3);
      await expectSound(page, 'merge');
    });

    await test.step('the three sides stand beside each other with every word marked', async () => {
      const ours = merge.side(t('merge:ours.named', { name: 'Aman' }));
      const theirs = merge.side(t('merge:theirs.named', { name: 'Bahar' }));
      await expect(merge.side(t('merge:base'))).toContainText(headings[0] ?? '');
      await expect(ours.locator('ins')).toContainText('AMAN0');
      await expect(theirs.locator('ins')).toContainText('BAHAR0');
    });

    await test.step('ours, theirs, and words of one’s own', async () => {
      await merge.choice('ours').click();
      await expect(merge.conflicts.nth(0)).toHaveAttribute('data-settled', 'true');
      await expect(merge.conflicts.nth(1)).toHaveAttribute('aria-current', 'true');
      await merge.choice('theirs').click();
      await expect(merge.conflicts.nth(2)).toHaveAttribute('aria-current', 'true');
      await merge.choice('edit').click();
      const field = merge.current.getByRole('textbox', { name: t('merge:yourWords') });
      await field.fill(`${headings[2]} TOGETHER`);
      await expectSound(page, 'merge, writing');
      await merge.current.getByRole('button', { name: t('merge:apply') }).click();
      await expect(app.status).toContainText(t('merge:allSettled'));
    });

    await test.step('the draft has what was chosen, and each choice can be undone there', async () => {
      await app.button(t('merge:back')).click();
      await expect(paper.articles.nth(0).getByRole('heading')).toHaveText(`${headings[0]} AMAN0`);
      await expect(paper.articles.nth(1).getByRole('heading')).toHaveText(`${headings[1]} BAHAR1`);
      await expect(paper.articles.nth(2).getByRole('heading')).toHaveText(`${headings[2]} TOGETHER`);
      await expect(paper.articles.nth(4).getByRole('heading')).toHaveText(`${headings[3]} BAHAR3`);
      await app.tab('comments');
      await expect(app.panel).toContainText('Bahar asks.');
      await app.saved();
    });

    await test.step('taken in again, the same copy brings nothing', async () => {
      await takeIn(scene);
      await expect(merge.pane).toContainText(t('merge:came.nothing'));
      await expect(app.status).toContainText(t('merge:allSettled'));
    });
  });
}

test('a merge is settled by keyboard alone, left, and gone on with after the app was closed', async ({
  host,
  launch,
}) => {
  const scene = await twoDrafts(host, 'en');
  const { app, merge, headings } = scene;
  const { page, t } = app;
  await takeIn(scene);

  await test.step('a figure chooses, F7 goes on, Ctrl Z takes the choice back', async () => {
    await expect(merge.conflicts.first()).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('2');
    await expect(merge.conflicts.nth(0)).toHaveAttribute('data-settled', 'true');
    await expect(merge.conflicts.nth(1)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Control+z');
    await expect(merge.conflicts.nth(0)).toHaveAttribute('data-settled', 'false');
    await expect(merge.conflicts.nth(0)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('F7');
    await page.keyboard.press('F7');
    await expect(merge.conflicts.nth(2)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Shift+F7');
    await page.keyboard.press('3');
    await expect(merge.conflicts.nth(1)).toHaveAttribute('data-settled', 'true');
    await page.keyboard.press('Shift+F7');
    await page.keyboard.press('Shift+F7');
    await expect(merge.conflicts.nth(0)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('4');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Written by hand');
    await page.keyboard.press('Control+Enter');
    await expect(merge.conflicts.nth(0)).toHaveAttribute('data-settled', 'true');
  });

  await test.step('the app is closed; the conflict that is open waits', async () => {
    await page.keyboard.press('Escape');
    await app.drafting();
    await expect(app.status).toContainText(t('merge:open', { count: 1 }));
    await app.saved();
  });
  const { folder } = host;
  await app.closeProject();
  const again = await launch({ projectFolder: folder });
  const later = new App(again, 'en');
  const waiting = new MergeScreen(later);
  await later.projects.first().getByRole('button').click();
  await later.drafting();
  await later.status.getByRole('button', { name: t('merge:continue') }).click();
  await waiting.shown();
  await expect(waiting.conflicts).toHaveCount(3);
  await expect(waiting.conflicts.nth(2)).toHaveAttribute('aria-current', 'true');
  await again.page.keyboard.press('1');
  await expect(later.status).toContainText(t('merge:allSettled'));
  await again.page.keyboard.press('Escape');
  const paper = new Paper(later);
  await expect(paper.articles.nth(0).getByRole('heading')).toHaveText('Written by hand');
  await expect(paper.articles.nth(1).getByRole('heading')).toHaveText(
    `${headings[1]} AMAN1 ${headings[1]} BAHAR1`,
  );
  await expect(paper.articles.nth(2).getByRole('heading')).toHaveText(`${headings[2]} AMAN2`);
});

test('words written at the place of a conflict are seen, and a whole merge is taken back', async ({
  host,
}) => {
  const scene = await twoDrafts(host, 'en');
  const { app, paper, merge, headings } = scene;
  const { page, t } = app;
  await takeIn(scene);
  await page.keyboard.press('Escape');
  await paper.typeInto(paper.articles.first(), ' LATER');
  await app.saved();
  await app.status.getByRole('button', { name: t('merge:continue') }).click();
  await expect(merge.side(t('merge:draftNow'))).toContainText('LATER');
  await merge.choice('draft').click();
  await expect(merge.conflicts.nth(0)).toHaveAttribute('data-settled', 'true');

  await merge.pane.getByRole('button', { name: t('merge:takeBack') }).click();
  const dialog = app.dialog(t('merge:takeBack.title', { name: 'Bahar.madda' }));
  await dialog.getByRole('button', { name: t('merge:takeBack') }).click();
  await app.drafting();
  await expect(paper.articles.nth(0).getByRole('heading')).toHaveText(`${headings[0]} AMAN0`);
  await expect(paper.articles.nth(4).getByRole('heading')).toHaveText(headings[3] ?? '');
  await takeIn(scene);
  await expect(merge.conflicts).toHaveCount(3);
});
