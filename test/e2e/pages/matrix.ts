/** The conformity table. */
import { expect, type Locator } from '@playwright/test';
import type { Answer } from '../../../shared/exchange/conformity.ts';
import type { App } from './app.ts';

export class Matrix {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  async shown(): Promise<void> {
    await expect(
      this.app.page.getByRole('heading', { level: 1, name: this.app.t('requirements:matrix.title') }).first(),
    ).toBeVisible();
  }

  row(requirement: string): Locator {
    return this.app.page.locator(`tr[data-requirement="${requirement}"]`);
  }

  /** The cell of one answer: "Yes", "Partial" or "No". */
  answer(requirement: string, answer: Answer): Locator {
    return this.row(requirement)
      .locator('td.answer')
      .nth(['no', 'partial', 'yes'].indexOf(answer))
      .getByRole('button');
  }
}
