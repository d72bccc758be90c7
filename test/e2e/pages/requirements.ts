/** The requirements beside the bill. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { ROOT } from '../hosts/host.ts';
import { type App, beginning } from './app.ts';

interface PackFile {
  requirements: { id: string; title: Record<string, string> }[];
}
const pack = JSON.parse(readFileSync(path.join(ROOT, 'resources/packs/opcat.json'), 'utf8')) as PackFile;

export class RequirementsPane {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** What the interface calls a requirement of the core pack. */
  title(id: string): string {
    const found = pack.requirements.find((one) => one.id === id);
    if (!found) throw new RangeError(`no requirement ${id}`);
    return found.title[this.app.m.lang] ?? '';
  }

  /** Its line and, where it is open, its card. */
  item(id: string): Locator {
    return this.app.panel.getByRole('article').filter({ has: this.line(id) });
  }

  line(id: string): Locator {
    return this.app.page.getByRole('button').filter({ hasText: this.title(id) });
  }

  async open(id: string): Promise<Locator> {
    const item = this.item(id);
    if ((await item.getByRole('button', { expanded: true }).count()) === 0)
      await this.line(id).first().click();
    return item;
  }

  /** Chooses one of the filters above the list by its name: a button, or an entry of the list of rarer ones. */
  async filter(name: string): Promise<void> {
    const { panel, page, t } = this.app;
    const rare = (['waiting', 'single', 'orphans', 'ignored'] as const).map((id) =>
      t(`requirements:ui.filter.${id}`),
    );
    if (rare.includes(name)) {
      await panel.locator('.panel-narrow').getByRole('button').first().click();
      await page.getByRole('option', { name: beginning(name) }).click();
    } else {
      await panel
        .getByRole('radiogroup', { name: t('requirements:ui.filters') })
        .getByRole('radio', { name: beginning(name) })
        .click();
    }
  }

  /** "41 of 72 met" */
  get met(): Locator {
    return this.app.panel.getByRole('button', { name: /^\d+\s/ }).first();
  }
}
