/** The screen on which the bill is kept in several languages. */
import { expect, type Locator } from '@playwright/test';
import type { Language } from '../../../shared/bill/kinds.ts';
import { type App, beginning } from './app.ts';

export class Translation {
  readonly app: App;
  readonly lang: Language;

  /** @param lang the language that is written beside the source. */
  constructor(app: App, lang: Language) {
    this.app = app;
    this.lang = lang;
  }

  private get t() {
    return this.app.t;
  }

  async open(): Promise<void> {
    await this.app.palette(this.t('translation:cmd.open'));
    await expect(this.main).toBeVisible();
  }

  async close(): Promise<void> {
    await this.app.button(this.t('translation:ui.back')).click();
    await this.app.drafting();
  }

  get main(): Locator {
    return this.app.page.getByRole('main', { name: this.t('translation:title') });
  }

  get language(): string {
    return this.t(`translation:lang.${this.lang}`);
  }

  async add(): Promise<void> {
    const add = this.t('translation:ui.addThis', { language: this.language });
    await this.main.getByRole('button', { name: add }).click();
    const dialog = this.app.dialog(this.t('translation:ui.add'));
    await dialog.getByRole('button', { name: add }).click();
    await expect(dialog).toBeHidden();
    await expect(this.main.getByRole('table')).toBeVisible();
  }

  /** The screen begins where the cursor of the draft is; the first lines may be far above. */
  async toTop(): Promise<void> {
    await this.main.locator('.tr-grid').hover();
    await this.app.page.mouse.wheel(0, -20_000);
  }

  /** The cell of a line, by the id of its provision and its place there; `source` is the column it was made from. */
  cell(line: string, column: Language | 'source' = this.lang): Locator {
    return this.app.page.locator(`[id="tr-${column}-${line}"]`);
  }

  get editor(): Locator {
    return this.main.getByRole('textbox');
  }

  filter(id: 'all' | 'untranslated' | 'older' | 'guess' | 'findings'): Locator {
    return this.app.page
      .getByRole('radiogroup', { name: this.t('translation:ui.filter') })
      .getByRole('radio', { name: beginning(this.t(`translation:ui.filter.${id}`)) });
  }

  /** "84 of 120" in the head of the column. */
  async progress(): Promise<{ done: number; all: number }> {
    const name = await this.main.getByRole('img').first().getAttribute('aria-label');
    const [done = 0, all = 0] = (name ?? '').match(/\d+/g)?.map(Number) ?? [];
    return { done, all };
  }

  async saved(): Promise<void> {
    await expect(this.app.page.getByTestId('translation-save')).toHaveAttribute('data-state', 'saved');
  }

  async takeIn(file: string): Promise<void> {
    const { app } = this;
    await app.button(this.t('translation:ui.takeIn')).click();
    const dialog = app.dialog(this.t('translation:intake.title'));
    await app.host.pickFile(file, () =>
      dialog.getByRole('button', { name: this.t('translation:intake.choose') }).click(),
    );
    await expect(dialog.getByRole('status')).toBeVisible();
  }
}
