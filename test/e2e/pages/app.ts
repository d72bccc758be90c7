/** The app as a person finds it: screens and dialogs by their roles and visible names, in one language of the interface. */
import { expect, type Locator, type Page } from '@playwright/test';
import { LANGUAGE_NAMES } from '../../../renderer/i18n/local.ts';
import type { Language } from '../../../shared/bill/kinds.ts';
import { type Messages, messages } from '../../../shared/messages/index.ts';
import type { Host } from '../hosts/host.ts';
import { frameDrawn } from '../support/frame.ts';

/** What a browser says it speaks, by the language of the interface. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', tk: 'tk-TM' };

export const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name that begins with these words; more may follow (a help line, a count, a shortcut). */
export const beginning = (text: string): RegExp => new RegExp(`^\\s*${escapeForPattern(text)}`);

export class App {
  readonly host: Host;
  readonly page: Page;
  readonly m: Messages;

  constructor(host: Host, lang: Language) {
    this.host = host;
    this.page = host.page;
    this.m = messages(lang);
  }

  t: Messages['t'] = (key, values) => this.m.t(key, values);

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  // Start screen

  /** Chooses the language of the interface by its switch, as a person does; it shows its own name in each. */
  async speak(): Promise<void> {
    const name = LANGUAGE_NAMES[this.m.lang];
    await this.page.getByRole('radio', { name }).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', this.m.lang);
  }

  async atStart(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Madda' })).toBeVisible();
  }

  way(name: string): Locator {
    return this.page
      .getByRole('region', { name: this.t('app:start.ways') })
      .getByRole('button', { name: beginning(name) });
  }

  get projects(): Locator {
    return this.page.getByRole('region', { name: this.t('app:start.projects') }).getByRole('listitem');
  }

  async openSample(): Promise<void> {
    await this.way(this.t('app:start.sample')).click();
    await this.drafting();
  }

  /** On the desktop the app asks where the new project goes; in a browser it lies in the folder of projects. */
  async intoProject(file: string, action: () => Promise<unknown>): Promise<void> {
    if (this.host.kind === 'loopback') await action();
    else await this.host.pickFile(file, action);
  }

  /** Chooses a file of a bill on the start screen; on the desktop a second question asks where the project goes. */
  async importBill(file: string, project: string): Promise<void> {
    const way = this.way(this.t('app:start.import'));
    await this.host.pickFile(file, () => this.intoProject(project, () => way.click()));
  }

  async unfoldOutline(): Promise<void> {
    await this.button(this.t('app:outline.unfold')).click();
  }

  // Drafting window

  async drafting(): Promise<void> {
    await expect(this.paper).toBeVisible();
    await expect(this.panel.getByText(this.t('requirements:ui.checking'))).toBeHidden();
  }

  get paper(): Locator {
    return this.page.getByRole('textbox', { name: this.t('editor:label') });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: this.t('app:panel') });
  }

  get outline(): Locator {
    return this.page.getByRole('tree', { name: this.t('app:outline') });
  }

  get status(): Locator {
    return this.page.getByRole('contentinfo');
  }

  dialog(name: string): Locator {
    // Named as the command that opens it, without its "…".
    return this.page.getByRole('dialog', { name: name.replace(/…$/, '') });
  }

  async tab(id: 'requirements' | 'comments' | 'versions'): Promise<void> {
    await this.panel.getByRole('tab', { name: beginning(this.t(`app:tab.${id}`)) }).click();
  }

  /** Everything typed is on the disk. That something is not is said in the frame after its key. */
  async saved(): Promise<void> {
    await frameDrawn(this.page);
    await expect(this.status.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  }

  /** Ctrl K, some words, Enter. */
  async palette(words: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    const palette = this.dialog(this.t('app:palette.title'));
    await palette.getByRole('searchbox').fill(words);
    // "Nothing found" stands in the list as well, until a long bill is read.
    await expect(palette.locator('[role=menuitem][data-key]').first()).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
  }

  async closeProject(): Promise<void> {
    await this.button(this.t('app:cmd.close')).click();
    await this.atStart();
  }

  async saveVersion(name: string, author?: string): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: this.t('app:cmd.saveVersion') })
      .click();
    const dialog = this.dialog(this.t('app:version.title'));
    await dialog.getByRole('textbox', { name: this.t('app:version.name'), exact: true }).fill(name);
    if (author !== undefined)
      await dialog.getByRole('textbox', { name: this.t('app:author.label') }).fill(author);
    // It is said for some seconds only: looked for from the beginning, whatever else is slow.
    await Promise.all([
      expect(this.page.getByText(this.t('app:version.saved', { name }))).toBeVisible(),
      dialog.getByRole('button', { name: this.t('app:version.save') }).click(),
    ]);
    await expect(dialog).toBeHidden();
  }

  /** A choice of one from a list that drops down. */
  async choose(within: Locator, label: string, option: string | RegExp): Promise<void> {
    await within.getByRole('button', { name: new RegExp(`${escapeForPattern(label)}\\s*$`) }).click();
    await this.page.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
  }
}
