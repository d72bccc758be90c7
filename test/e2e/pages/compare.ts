/** The comparison of two texts. */
import { expect, type Locator } from '@playwright/test';
import type { App } from './app.ts';

export class CompareScreen {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** From the drafting window; waits for the proof, which comes with the result. */
  async open(): Promise<void> {
    await this.app.button(this.app.t('app:cmd.compareShort')).click();
    await this.shown();
  }

  async shown(): Promise<void> {
    await expect(
      this.app.page.getByRole('heading', { level: 1, name: this.app.t('compare:ui.title') }),
    ).toBeVisible();
  }

  /** The comparison is done; on a machine that does other work meanwhile it takes its time. */
  async done(): Promise<void> {
    await expect(this.proof).toContainText('✓', { timeout: 60_000 });
  }

  async sides(from: string, to: string): Promise<void> {
    const bar = this.app.page.getByRole('banner').last();
    await this.app.choose(bar, this.app.t('compare:ui.from'), from);
    await this.app.choose(bar, this.app.t('compare:ui.to'), to);
  }

  async view(id: 'columns' | 'redline' | 'table'): Promise<void> {
    await this.app.page.getByRole('radio', { name: this.app.t(`compare:ui.${id}`), exact: true }).click();
  }

  get pane(): Locator {
    return this.app.page.getByRole('navigation', { name: this.app.t('compare:ui.changesPane') });
  }

  get impact(): Locator {
    return this.pane.getByRole('region', { name: this.app.t('compare:ui.impact') });
  }

  /** The list of changes, and the one in it that is looked at. */
  get changes(): Locator {
    return this.pane.locator('.change-list .chg');
  }

  get currentChange(): Locator {
    return this.pane.locator('.change-list [aria-current=true]');
  }

  get text(): Locator {
    return this.app.page.getByRole('main', { name: this.app.t('compare:ui.text') });
  }

  /** Inserted and deleted words. */
  get marks(): Locator {
    return this.text.locator('ins, del');
  }

  get proof(): Locator {
    return this.app.page.getByTestId('proof');
  }

  /** The switch of one class of changes; its name goes on with their number. */
  classSwitch(id: 'substance' | 'renumbering' | 'reference' | 'punctuation' | 'formatting'): Locator {
    return this.app.page
      .getByRole('toolbar', { name: this.app.t('compare:ui.filter') })
      .or(this.app.page.getByRole('group', { name: this.app.t('compare:ui.filter') }))
      .getByRole('button', { name: this.app.t(`compare:class.${id}`) });
  }
}
