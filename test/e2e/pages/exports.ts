/** The export dialog, and the files that come out of it. */
import { expect, type Locator } from '@playwright/test';
import type { ExportFormat } from '../../../shared/exchange/types.ts';
import { type App, beginning } from './app.ts';

export interface ExportWish {
  format: ExportFormat;
  what?: string;
  /** The version against which changes are shown. */
  against?: string;
  annotated?: boolean;
  fileName: string;
}

export class Exports {
  readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  get dialog(): Locator {
    return this.app.dialog(this.app.t('app:export.title'));
  }

  async open(): Promise<void> {
    await this.app.page
      .getByRole('banner')
      .getByRole('button', { name: this.app.t('app:cmd.export') })
      .click();
    await expect(this.dialog).toBeVisible();
  }

  /** Fills in the open dialog, and resolves to the file on the disk. */
  async take({ format, what, against, annotated, fileName }: ExportWish): Promise<string> {
    const { app, dialog } = this;
    const { t } = app;
    await dialog.getByText(t(`app:format.${format}`), { exact: true }).click();
    await expect(dialog.getByRole('radio', { name: beginning(t(`app:format.${format}`)) })).toBeChecked();
    if (what !== undefined) await app.choose(dialog, t('app:export.source'), what);
    if (against !== undefined) await app.choose(dialog, t('app:export.against'), against);
    const tick = dialog.getByRole('checkbox', { name: beginning(t('app:export.annotations')) });
    if (annotated !== undefined && (await tick.isChecked()) !== annotated)
      await dialog.getByText(t('app:export.annotations')).click();
    const save = dialog.getByRole('button', {
      name: t(app.host.kind === 'loopback' ? 'app:export.download' : 'app:export.saveAs'),
    });
    const file = await app.host.takeFile(fileName, () => save.click());
    // The file is there a moment before the dialog knows; until then its button does nothing.
    await expect(save).not.toHaveAttribute('data-pending');
    await expect(dialog.getByRole('status')).toHaveClass(/good/);
    return file;
  }

  async close(): Promise<void> {
    await this.app.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }
}
