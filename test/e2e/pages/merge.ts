/** The merge of a colleague's copy. */
import { expect, type Locator } from '@playwright/test';
import type { App } from './app.ts';

export class MergeScreen {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  async shown(): Promise<void> {
    await expect(
      this.app.page.getByRole('heading', { level: 1, name: this.app.t('merge:title') }),
    ).toBeVisible();
  }

  get pane(): Locator {
    return this.app.page.getByRole('navigation', { name: this.app.t('merge:conflictsPane') });
  }

  get conflicts(): Locator {
    return this.pane.getByRole('listitem').getByRole('button');
  }

  get current(): Locator {
    return this.app.page.getByRole('main', { name: this.app.t('merge:conflict') });
  }

  /** What one side says; `name` as its heading begins. */
  side(name: string): Locator {
    return this.current.getByRole('region', { name });
  }

  choice(id: 'ours' | 'theirs' | 'both' | 'edit' | 'base' | 'draft'): Locator {
    return this.current.getByRole('button', { name: this.app.t(`merge:choose.${id}`) });
  }
}
