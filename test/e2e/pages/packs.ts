/** The screen on which requirement packs are read and written. */
import { expect, type Locator } from '@playwright/test';
import { LANGUAGE_NAMES } from '../../../renderer/i18n/local.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import type { MessageKey } from '../../../shared/messages/index.ts';
import { type App, beginning } from './app.ts';

export class Packs {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** From the drafting window. */
  async open(): Promise<void> {
    await this.app.palette(this.app.t('packs:title'));
    await expect(
      this.app.page.getByRole('heading', { level: 1, name: this.app.t('packs:title') }),
    ).toBeVisible();
  }

  get list(): Locator {
    return this.app.page.getByRole('navigation', { name: this.app.t('packs:list') });
  }

  get main(): Locator {
    return this.app.page.getByRole('main', { name: this.app.t('packs:title') });
  }

  get bar(): Locator {
    return this.main.locator('.pack-bar');
  }

  get save(): Locator {
    return this.bar.getByRole('button', { name: this.app.t('packs:save') });
  }

  async choose(name: string): Promise<void> {
    const line = this.list.getByRole('button', { name: beginning(name) });
    if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click();
  }

  requirement(title: string): Locator {
    return this.list.getByRole('button', { name: title, exact: true });
  }

  /** A field that stands in two languages. */
  field(label: MessageKey, lang: Language): Locator {
    return this.main.getByRole('textbox', {
      name: `${this.app.t(label)} · ${LANGUAGE_NAMES[lang]}`,
      exact: true,
    });
  }

  async take(file: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.app.page.waitForEvent('filechooser'),
      this.app.button(this.app.t('packs:take')).click(),
    ]);
    await chooser.setFiles(file);
  }

  /** Tab (or another key) until this has the focus. */
  async reach(target: Locator, key = 'Tab', most = 120): Promise<void> {
    for (let i = 0; i < most; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.app.page.keyboard.press(key);
    }
    await expect(target).toBeFocused();
  }
}
