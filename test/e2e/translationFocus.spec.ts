/** Where the keyboard is on the screen of languages: in whatever order things come there, it is never nowhere. */
import type { Language } from '../../shared/bill/kinds.ts';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Keys } from './pages/keys.ts';
import { Paper } from './pages/paper.ts';
import { Translation } from './pages/translation.ts';
import { look } from './support/look.ts';

const WORDS: Record<Language, { other: Language; line: string }> = {
  en: { other: 'ru', line: 'The purpose of this Law' },
  ru: { other: 'en', line: 'Целью настоящего Закона' },
  tk: { other: 'ru', line: 'Şu Kanunyň' },
};

class Desk {
  readonly app: App;
  readonly keys: Keys;
  readonly side: Translation;
  readonly line: string;

  constructor(app: App, lang: Language) {
    this.app = app;
    this.keys = new Keys(app);
    this.side = new Translation(app, WORDS[lang].other);
    this.line = WORDS[lang].line;
  }

  async begin(): Promise<void> {
    await this.app.atStart();
    await this.app.speak();
    await this.app.openSample();
    await new Paper(this.app).caretAfter(this.line);
  }

  get first() {
    return this.side.main.locator('.translation-empty .btn.primary');
  }

  /** The cell in this column beside the cursor of the draft. */
  beside(column: Language | 'source') {
    return this.side.cell('purpose-prevent/w0', column);
  }

  async open(): Promise<void> {
    await this.keys.palette(this.app.t('translation:cmd.open'));
  }

  /** By keyboard, from the screen without a language or from the button above the grid. */
  async add(lang: Language): Promise<void> {
    const { app, keys } = this;
    const { t } = app;
    const dialog = app.dialog(t('translation:ui.add'));
    const language = t(`translation:lang.${lang}`);
    const adds = t('translation:ui.addThis', { language });
    const here = this.side.main.getByRole('button', { name: adds });
    await keys.push(here.or(app.page.getByRole('button', { name: t('translation:ui.add'), exact: true })));
    await expect(dialog.getByRole('button', { name: adds })).toBeVisible();
    await keys.press('Enter');
    await expect(dialog).toBeHidden();
  }

  /** By keyboard, from the head of its column. */
  async remove(lang: Language): Promise<void> {
    const { app, keys } = this;
    const { t } = app;
    const language = t(`translation:lang.${lang}`);
    const settings = t('translation:ui.settings', { language });
    await keys.push(this.side.main.getByRole('button', { name: settings }), 'Shift+Tab');
    const dialog = app.dialog(settings);
    await keys.push(dialog.getByRole('button', { name: t('translation:ui.remove') }));
    await expect(dialog).toBeHidden();
  }

  async leave(): Promise<void> {
    await this.keys.press('Escape');
    await this.app.drafting();
    await expect(this.app.paper).toBeFocused();
  }
}

for (const lang of ['en', 'ru', 'tk'] as const)
  test(`the keyboard comes to the cell even before the window notices that what had it is hidden (${lang})`, async ({
    host,
  }) => {
    const desk = new Desk(new App(host, lang), lang);
    const { side, keys } = desk;
    await desk.begin();
    // On a busy machine frames come before the window has noticed that the text, hidden by now, has the keyboard no more.
    await host.page.evaluate(() => {
      const next = window.requestAnimationFrame.bind(window);
      let early = 0;
      window.requestAnimationFrame = (run) => {
        if (early === 0) window.setTimeout(() => (early = 0));
        if (early++ >= 4) return next(run);
        queueMicrotask(() => run(performance.now()));
        return 0;
      };
    });
    await desk.open();
    await expect(desk.first).toBeFocused();
    await desk.leave();
    await desk.open();
    await expect(desk.first).toBeFocused();
    await desk.add(side.lang);
    await expect(desk.beside(side.lang)).toBeFocused();
    for (let times = 0; times < 3; times++) {
      await desk.leave();
      await desk.open();
      await expect(desk.beside(side.lang)).toBeFocused();
    }
    await keys.press('ArrowLeft');
    await expect(desk.beside('source')).toBeFocused();
  });

test('the keyboard waits for languages that are read slowly, also under a dialog that came meanwhile (en)', async ({
  host,
}) => {
  test.skip(host.kind !== 'loopback', 'answers are held back on the way of HTTP');
  const { page } = host;
  const desk = new Desk(new App(host, 'en'), 'en');
  const { app, keys, side } = desk;
  await desk.begin();
  await desk.open();
  await desk.add(side.lang);
  await desk.leave();
  let answer = (): void => {};
  await page.route('**/readTranslations*', async (route) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    await route.continue();
  });
  // More frames than anybody counts.
  await page.evaluate(() => {
    window.requestAnimationFrame = (run) => window.setTimeout(() => run(performance.now()), 0);
    window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  });
  const asked = () => page.waitForRequest('**/readTranslations*');
  const frames = () =>
    page.evaluate(async () => {
      for (let i = 0; i < 400; i++) await new Promise((next) => requestAnimationFrame(next));
    });

  await Promise.all([asked(), desk.open()]);
  await frames();
  answer();
  await expect(desk.beside(side.lang)).toBeFocused();
  await desk.leave();

  await Promise.all([asked(), desk.open()]);
  await keys.press('F1');
  const help = app.dialog(app.t('help:title'));
  await expect(help).toBeVisible();
  await frames();
  answer();
  await expect(side.main.getByRole('table')).toBeAttached();
  await keys.press('Escape');
  await expect(help).toBeHidden();
  await expect(desk.beside(side.lang)).toBeFocused();
  await desk.leave();

  // Whoever has gone on meanwhile is left alone.
  await Promise.all([asked(), desk.open()]);
  const back = app.button(app.t('translation:ui.back'));
  await keys.reach(back);
  answer();
  await expect(side.main.getByRole('table')).toBeVisible();
  await frames();
  await expect(back).toBeFocused();
});

test('what had the keyboard goes, and the keyboard stays on the screen of languages (en)', async ({
  host,
}) => {
  const desk = new Desk(new App(host, 'en'), 'en');
  const { app, keys, side } = desk;
  const { t } = app;
  await desk.begin();
  await desk.open();
  await desk.add('ru');
  await expect(desk.beside('ru')).toBeFocused();

  await test.step('the button of a remark goes with the remark', async () => {
    await desk.leave();
    await keys.type(' here');
    await app.saved();
    await desk.open();
    const cell = desk.beside('ru');
    await keys.push(cell.getByRole('button', { name: t('translation:ui.copy') }));
    await expect(cell.getByRole('textbox')).toBeFocused();
    await keys.press('Escape');
    await expect(cell).toBeFocused();
    await side.saved();
    await desk.leave();
    await keys.type(' now');
    await app.saved();
    await desk.open();
    await expect(cell).toHaveAttribute('data-state', 'older');
    await keys.push(cell.getByRole('button', { name: t('translation:ui.stillRight') }));
    await expect(cell).toHaveAttribute('data-state', 'current');
    await expect(cell).toBeFocused();
  });

  await test.step('the language one is in is removed, or not shown any more', async () => {
    await desk.add('tk');
    await expect(desk.beside('tk')).toBeFocused();
    const shown = app.page.getByRole('toolbar', { name: t('translation:ui.columns') });
    const tk = shown.getByRole('button', { name: t('translation:lang.tk') });
    await keys.push(tk, 'Shift+Tab');
    await expect(desk.beside('tk')).toHaveCount(0);
    await keys.reach(desk.beside('source'));
    await keys.push(tk, 'Shift+Tab');
    await keys.reach(desk.beside('source'));
    await keys.press('ArrowRight', 'ArrowRight');
    await expect(desk.beside('tk')).toBeFocused();
    await desk.remove('tk');
    await expect(desk.beside('source')).toBeFocused();
  });

  await test.step('the last language is removed', async () => {
    await desk.remove('ru');
    await expect(desk.first).toBeFocused();
    await desk.leave();
  });
});

test('a double click anywhere in an empty cell begins writing there, and presses no tool that comes under it (en)', async ({
  host,
}) => {
  const desk = new Desk(new App(host, 'en'), 'en');
  const { app, keys, side } = desk;
  await desk.begin();
  await desk.open();
  await desk.add('ru');
  const cell = desk.beside('ru');
  await expect(cell).toBeFocused();
  await keys.press('ArrowLeft');
  await expect(desk.beside('source')).toBeFocused();
  const box = await cell.boundingBox();
  const words = 'Цель закона';
  // All over the cell, as it was before its tools came.
  for (const part of [0.2, 0.5, 0.8])
    for (const down of [0.3, 0.6, 0.9]) {
      await host.page.mouse.dblclick(box!.x + 90 * part + 20, box!.y + box!.height * down);
      await expect(cell.getByRole('textbox')).toBeFocused();
      await keys.press('Control+a');
      await keys.type(words);
      await expect(cell.getByRole('textbox')).toHaveText(words);
      await keys.press('Control+a', 'Delete');
      // The name of a tool under the pointer would take Escape for itself.
      await host.page.mouse.move(0, 0);
      await expect(host.page.getByRole('tooltip')).toHaveCount(0);
      await keys.press('Escape');
      await expect(cell).toBeFocused();
      await keys.press('ArrowLeft');
      await expect(desk.beside('source')).toBeFocused();
    }
  await expect(host.page.getByRole('dialog')).toHaveCount(0);
  await side.saved();
  await app.page.keyboard.press('Escape');
});

for (const lang of ['ru', 'tk'] as const) {
  test(`the source stays in sight beside a translation that is longer than the window (${lang})`, async ({
    host,
  }) => {
    const app = new App(host, lang);
    const { page } = app;
    const desk = new Desk(app, lang);
    await desk.begin();
    await page.setViewportSize({ width: 1280, height: 720 });
    await desk.side.open();
    await desk.side.add();
    const cell = desk.beside(WORDS[lang].other);
    await cell.click();
    await expect(desk.side.editor).toBeFocused();
    await page.keyboard.insertText('A long translation goes on and on. '.repeat(150));
    await expect(desk.side.editor).toContainText('on and on');
    // The middle of the row is in the middle of the window.
    await cell.evaluate((el) => {
      const { top, height } = el.getBoundingClientRect();
      el.closest('.tr-grid')?.scrollBy(0, top + height / 2 - 400);
    });
    const words = desk.beside('source').locator('p').first();
    const heads = desk.side.main.locator('.tr-heads');
    await expect
      .poll(async () => {
        const [row, top, text] = await Promise.all([
          cell.boundingBox(),
          heads.boundingBox(),
          words.boundingBox(),
        ]);
        if (!row || !top || !text) return 'not drawn';
        if (row.y > top.y) return 'the row begins in sight';
        return text.y >= top.y + top.height && text.y + text.height <= 720 ? 'in sight' : 'out of sight';
      })
      .toBe('in sight');
    await look(page, `translation-long.${lang}`);
  });
}
