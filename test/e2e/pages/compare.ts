/** The comparison of two versions. */
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
    await expect(
      this.app.page.getByRole('heading', { level: 1, name: this.app.t('compare:ui.title') }),
    ).toBeVisible();
  }

  async sides(from: string, to: string): Promise<void> {
    const bar = this.app.page.getByRole('banner').last();
    await this.app.choose(bar, this.app.t('compare:ui.from'), from);
    await this.app.choose(bar, this.app.t('compare:ui.to'), to);
  }

  get pane(): Locator {
    return this.app.page.getByRole('navigation', { name: this.app.t('compare:ui.changesPane') });
  }

  get impact(): Locator {
    return this.pane.getByRole('region', { name: this.app.t('compare:ui.impact') });
  }

  get text(): Locator {
    return this.app.page.getByRole('main', { name: this.app.t('compare:ui.text') });
  }

  get proof(): Locator {
    return this.app.page.getByTestId('proof');
  }
}
