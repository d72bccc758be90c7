/** Steps 3 and 4 of the storyboard: what the bill gives, half gives and takes back; what people say of it, and what becomes of that. */
import { LANGUAGES } from '../../shared/bill/kinds.ts';
import { expect, test } from './hosts/test.ts';
import { App, beginning } from './pages/app.ts';
import { Paper } from './pages/paper.ts';
import { RequirementsPane } from './pages/requirements.ts';
import { look } from './support/look.ts';
import { expectSound } from './support/screens.ts';

const STORIES = {
  en: {
    dismissal: 'at his discretion',
    interview: {
      line: 'may interview persons deprived',
      before: 'without witnesses',
      spaced: 'without  witnesses',
      again: 'witnesses',
      after: 'onlookers',
    },
    linked: { line: 'Correspondence with the Mechanism', words: 'free of charge' },
    reviewer: 'A. Durdyyeva',
    reason: 'The oath is ruled elsewhere in this sentence.',
    citation: 'Penitentiary Code, art. 12',
  },
  ru: {
    dismissal: 'по его усмотрению',
    interview: {
      line: 'беседы наедине, без свидетелей',
      before: 'без свидетелей',
      spaced: 'без  свидетелей',
      again: 'свидетелей',
      after: 'посторонних лиц',
    },
    linked: { line: 'Корреспонденция', words: 'бесплатно' },
    reviewer: 'А. Дурдыева',
    reason: 'Об этом сказано в том же предложении.',
    citation: 'УИК, ст. 12',
  },
  tk: {
    dismissal: 'öz islegine görä',
    interview: {
      line: 'ikiçäk, şaýatsyz',
      before: 'şaýatsyz',
      spaced: ' şaýatsyz',
      again: 'şaýatsyz',
      after: 'şaýatlarsyz',
    },
    linked: { line: '', words: '' },
    reviewer: 'A. Durdyýewa',
    reason: 'Bu barada şol sözlemde aýdylýar.',
    citation: 'Jeza kodeksi, 12-nji madda',
  },
} as const;

const DISMISS = 'SPTG-9-DISMISS';
const PRIVATE = 'OPCAT-20d-PRIVATE';

for (const lang of LANGUAGES) {
  const story = STORIES[lang];

  test(`a warning teaches, a confirmation holds for its words (${lang}, by mouse)`, async ({ host }) => {
    test.setTimeout(180_000);
    const app = new App(host, lang);
    const { page, t } = app;
    page.setDefaultTimeout(15_000);
    const paper = new Paper(app);
    const panel = new RequirementsPane(app);
    await app.atStart();
    await app.speak();
    await app.openSample();

    await test.step('a wavy line tells why, by which source, how other laws solved it, and offers a clause', async () => {
      await expect(paper.wavy(story.dismissal)).toBeVisible();
      await paper.wavy(story.dismissal).click();
      await expect(paper.popover).toContainText(t('requirements:ui.source'));
      await paper.popover.getByText(beginning(t('practice:title'))).click();
      await expect(paper.popover.getByRole('listitem').first()).toBeVisible();
      await look(page, `flag.${lang}`);
      await expectSound(page, `flag (${lang})`);
    });

    await test.step('the words are let stand with a reason, listed, and warned of again', async () => {
      await paper.popover.getByRole('button', { name: t('requirements:ui.letStand') }).click();
      const dialog = app.dialog(t('requirements:ui.letStandTitle'));
      await dialog.getByRole('button', { name: t('requirements:ui.letStandStore') }).click();
      await expect(dialog).toContainText(t('requirements:ui.letStandNeeded'));
      await dialog.getByRole('textbox').fill(story.reason);
      await dialog.getByRole('button', { name: t('requirements:ui.letStandStore') }).click();
      const who = app.dialog(t('app:author.title'));
      await who.getByRole('textbox').fill(story.reviewer);
      await who.getByRole('button', { name: t('app:continue') }).click();
      await expect(dialog).toBeHidden();
      await expect(paper.wavy(story.dismissal)).toBeHidden();
      await panel.filter(t('requirements:ui.filter.ignored'));
      const list = app.panel.locator('.ignored-list');
      await expect(list).toContainText(story.reason);
      await list
        .getByRole('button', { name: t('requirements:ui.raiseAgain') })
        .first()
        .click();
      await expect(paper.wavy(story.dismissal)).toBeVisible();
      await panel.filter(t('requirements:ui.filter.all'));
    });

    await test.step('the model clause goes where it belongs', async () => {
      await paper.wavy(story.dismissal).click();
      await paper.popover
        .getByRole('button', { name: t('requirements:ui.insertClause') })
        .first()
        .click();
      await expect(paper.popover).toBeHidden();
      await expect(app.paper).toBeFocused();
      await page.keyboard.press('Control+z');
    });

    await test.step('resting on words shows what rests on them', async () => {
      const words = app.paper.locator('.word-evidence').filter({ hasText: story.interview.before }).first();
      await words.scrollIntoViewIfNeeded();
      await words.hover();
      const card = page.locator('.words-card');
      await expect(card).toContainText(panel.title(PRIVATE));
      await look(page, `words.${lang}`);
      await card.getByRole('button', { name: panel.title(PRIVATE) }).click();
      await expect(panel.item(PRIVATE).getByRole('button', { expanded: true })).toBeVisible();
      await expect(app.paper.locator('.word-evidence.lit').first()).toBeVisible();
    });

    await test.step('the reviewer confirms; a cosmetic edit is declared so and keeps the signature', async () => {
      const card = panel.item(PRIVATE);
      await card.getByRole('button', { name: t('requirements:ui.confirm'), exact: true }).click();
      await expect(card).toContainText(t('requirements:ui.standing.confirmed', { author: story.reviewer }));
      await paper.select(story.interview.line, story.interview.before);
      await page.keyboard.type(story.interview.spaced);
      await expect(card).toHaveAttribute('data-state', 'suspect');
      await expect(card.locator('.then-now')).toBeVisible();
      await look(page, `then-now.${lang}`);
      await expectSound(page, `then and now (${lang})`);
      await card.getByRole('button', { name: t('requirements:ui.cosmetic') }).click();
      await expect(card).not.toHaveAttribute('data-state', 'suspect');
      await expect(card).toContainText(t('requirements:ui.standing.cosmetic', { author: story.reviewer }));
    });

    await test.step('another edit makes it amber again, and it is confirmed again', async () => {
      const card = panel.item(PRIVATE);
      await paper.select(story.interview.line, story.interview.again);
      await page.keyboard.type(story.interview.after);
      await expect(card).toHaveAttribute('data-state', 'suspect');
      await expect(card.getByRole('insertion').first()).toBeVisible();
      await card.getByRole('button', { name: t('requirements:ui.reconfirm') }).click();
      await expect(card).not.toHaveAttribute('data-state', 'suspect');
    });

    await test.step('an answer in another act is a decision with its citation', async () => {
      const card = await panel.open(DISMISS);
      await card.getByRole('button', { name: t('requirements:ui.elsewhere') }).click();
      const dialog = app.dialog(t('requirements:ui.elsewhereTitle'));
      await dialog.getByRole('textbox').first().fill(story.citation);
      await dialog.getByRole('button', { name: t('requirements:ui.store') }).click();
      await expect(card).toContainText(story.citation);
      await card.getByRole('button', { name: t('requirements:ui.undo') }).click();
      await expect(card).not.toContainText(story.citation);
    });

    await test.step('what rests on one provision, and what no requirement rests on, are one click away', async () => {
      await panel.filter(t('requirements:ui.filter.single'));
      await expect(app.panel.locator('.req').first()).toBeVisible();
      await panel.filter(t('requirements:ui.filter.orphans'));
      const orphan = app.panel.locator('.orphan-line').first();
      await expect(orphan).toBeVisible();
      await look(page, `orphans.${lang}`);
      await orphan.click();
      await expect(app.paper).toBeFocused();
      await panel.filter(t('requirements:ui.filter.all'));
    });

    await test.step('the kind of bill decides what is asked, and can be undone', async () => {
      const before = await panel.met.textContent();
      await app.panel.getByRole('button', { name: beginning(t('requirements:kind.title')) }).click();
      const dialog = app.dialog(t('requirements:kind.title'));
      await look(page, `kind.${lang}`);
      await expectSound(page, `kind (${lang})`);
      for (const type of ['R', 'P', 'X'] as const) {
        const tick = dialog.getByRole('checkbox', { name: beginning(t(`requirements:kind.${type}`)) });
        if (!(await tick.isChecked())) await tick.check({ force: true });
      }
      await dialog.getByRole('button', { name: t('requirements:kind.apply') }).click();
      await expect(panel.met).not.toHaveText(before ?? '');
      await app.paper.focus();
      await page.keyboard.press('Control+z');
      await expect(panel.met).toHaveText(before ?? '');
    });
  });

  test(`the same by keyboard alone (${lang})`, async ({ host }) => {
    test.setTimeout(120_000);
    const app = new App(host, lang);
    const { page, t } = app;
    page.setDefaultTimeout(15_000);
    const paper = new Paper(app);
    await app.atStart();
    await app.speak();
    await app.openSample();
    const open = app.panel.locator('.req.open');

    await test.step('the next warning, and what is said of it', async () => {
      await page.keyboard.press('F8');
      await expect(app.paper).toBeFocused();
      await page.keyboard.press('Control+.');
      await expect(paper.popover).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(paper.popover).toBeHidden();
    });

    await test.step('the next that waits is confirmed where the keyboard is', async () => {
      await page.keyboard.press('Shift+F8');
      await expect(open.locator('.req-line')).toBeFocused();
      await page.keyboard.press('Control+Enter');
      await expect(app.dialog(t('app:author.title'))).toBeVisible();
      await page.keyboard.type(story.reviewer);
      await page.keyboard.press('Enter');
      await expect(open).toContainText(t('requirements:ui.standing.confirmed', { author: story.reviewer }));
    });

    await test.step('another is decided otherwise, with a reason', async () => {
      await page.keyboard.press('Shift+F8');
      await expect(open.locator('.req-line')).toBeFocused();
      await page.keyboard.press('Control+Alt+Enter');
      const dialog = app.dialog(t('requirements:ui.overruledTitle'));
      await expect(dialog).toBeVisible();
      for (let i = 0; i < 8; i++) {
        if (await dialog.getByRole('textbox').evaluate((one) => one === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type(story.reason);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(open).toContainText(story.reason);
    });

    await test.step('the filters and the kind of bill are in the palette', async () => {
      await app.palette(t('requirements:cmd.orphans'));
      await expect(app.panel.locator('.orphan-line').first()).toBeVisible();
      await app.palette(t('requirements:kind.title'));
      const dialog = app.dialog(t('requirements:kind.title'));
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  });
}

test('selected words become what an answer rests on', async ({ host }) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  page.setDefaultTimeout(15_000);
  const paper = new Paper(app);
  const panel = new RequirementsPane(app);
  const story = STORIES.en;
  await app.atStart();
  await app.speak();
  await app.openSample();
  await panel.filter(t('requirements:ui.state.missing'));
  const row = app.panel.locator('.req').first();
  const id = (await row.getAttribute('data-requirement')) ?? '';
  await row.locator('.req-line').click();
  await paper.select(story.linked.line, story.linked.words);
  await app.palette(t('requirements:cmd.overrule'));
  const dialog = app.dialog(t('requirements:ui.overruledTitle'));
  await expect(dialog.getByRole('checkbox')).toBeChecked();
  await expect(dialog).toContainText(story.linked.words);
  await dialog.getByRole('textbox').fill(story.reason);
  await look(page, 'linking');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url().replace(/^.*\//, '')));
  // A doubled press is one.
  await dialog.getByRole('button', { name: t('requirements:ui.store') }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  const who = app.dialog(t('app:author.title'));
  await who.getByRole('textbox').fill(story.reviewer);
  await who.getByRole('button', { name: t('app:continue') }).click();
  const card = app.panel.locator(`[data-requirement="${id}"]`);
  await expect(card.locator('.req-quote')).toContainText(story.linked.words);
  await expect(app.paper.locator('.word-evidence.lit')).toHaveText(story.linked.words);
  const again = app.dialog(t('requirements:ui.overruledTitle'));
  await app.palette(t('requirements:cmd.overrule'));
  await again.getByRole('textbox').fill(`${story.reason} 2`);
  await again.getByRole('button', { name: t('requirements:ui.store') }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(again).toBeHidden();
  // Over the shell calls do not go by HTTP.
  expect(sent.filter((method) => method === 'setDecision')).toHaveLength(host.kind === 'loopback' ? 2 : 0);
});

test('what is confirmed right after a letter holds for all that was typed', async ({ host }) => {
  const app = new App(host, 'en');
  const { page, t } = app;
  page.setDefaultTimeout(15_000);
  const paper = new Paper(app);
  const panel = new RequirementsPane(app);
  const { interview, reviewer } = STORIES.en;
  await app.atStart();
  await app.speak();
  await app.openSample();
  const card = await panel.open(PRIVATE);
  await card.getByRole('button', { name: t('requirements:ui.confirm'), exact: true }).click();
  const who = app.dialog(t('app:author.title'));
  await who.getByRole('textbox').fill(reviewer);
  await who.getByRole('button', { name: t('app:continue') }).click();
  await expect(card).toContainText(t('requirements:ui.standing.confirmed', { author: reviewer }));
  // The letter and the press in one task: on a busy machine the panel has not read the letter when the button is pressed.
  const typeAndPress = (name: string) =>
    card.getByRole('button', { name, exact: true }).evaluate(async (button: HTMLElement) => {
      document.execCommand('insertText', false, ' ');
      // The editor has it as soon as the browser has put it in.
      await Promise.resolve();
      button.click();
    });
  const changed = card.locator('.then-now');
  const said = {
    'requirements:ui.cosmetic': [interview.before, interview.spaced],
    'requirements:ui.reconfirm': [interview.again, interview.after],
  } as const;
  for (const press of ['requirements:ui.cosmetic', 'requirements:ui.reconfirm'] as const) {
    const [before, after] = said[press];
    await paper.select(interview.line, before);
    await page.keyboard.type(after);
    await expect(changed).toBeVisible();
    await typeAndPress(t(press));
    await expect(changed).toBeHidden();
    // Nor is it suspect when all is read that was typed before.
    await paper.typeInto(paper.articles.first(), ` ${press.length}`);
    await expect(app.outline).toContainText(` ${press.length}`);
    await expect(changed).toBeHidden();
  }
});
