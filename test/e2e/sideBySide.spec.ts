/** The languages stand side by side however far one scrolls: a long line beside a short one, and one that is missing. */
import path from 'node:path';
import { expect, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Translation } from './pages/translation.ts';
import { frameDrawn } from './support/frame.ts';
import { look } from './support/look.ts';

test('columns of very different lines stay beside each other by wheel and by key (ru)', async ({ host }) => {
  const app = new App(host, 'ru');
  const { page, t } = app;
  const side = new Translation(app, 'en');
  await app.speak();
  await app.openSample();
  await side.open();
  await side.add();
  await side.takeIn(path.resolve(import.meta.dirname, '../../resources/samples/en.md'));
  const dialog = app.dialog(t('translation:intake.title'));
  await dialog.getByRole('button', { name: t('translation:intake.take'), exact: true }).click();
  await side.saved();
  const write = async (line: string, words: string): Promise<void> => {
    await side.cell(line).click();
    await expect(side.editor).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    if (words !== '') await page.keyboard.insertText(words);
    await page.keyboard.press('Escape');
  };
  await write('members/w0', 'A head and ten members, and many more words than the source has. '.repeat(20));
  await write('plan/w0', '');
  await side.saved();

  /** Lines in sight, each with how far its two cells stand apart from top to top. */
  const apart = (): Promise<[string, number][]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[id^="tr-source-"]')].flatMap((source) => {
        const line = source.id.slice('tr-source-'.length);
        const { top, bottom } = source.getBoundingClientRect();
        const other = document.getElementById(`tr-en-${line}`)?.getBoundingClientRect();
        const inSight = bottom > 0 && top < window.innerHeight;
        return inSight ? [[line, other ? Math.abs(other.top - top) : Number.NaN] as [string, number]] : [];
      }),
    );
  const expectBeside = async (): Promise<string[]> => {
    await frameDrawn(page);
    const found = await apart();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, by]) => !(by < 1))).toEqual([]);
    return found.map(([line]) => line);
  };
  await expectBeside();
  await look(page, 'side-by-side.ru');
  await side.toTop();
  const top = (await expectBeside())[0];
  for (let i = 0; i < 6; i++) {
    await page.mouse.wheel(0, 500);
    await expectBeside();
  }
  expect((await expectBeside())[0]).not.toBe(top);

  await side.toTop();
  await side.cell('purpose/h').click();
  await page.keyboard.press('Escape');
  await expect(side.cell('purpose/h')).toBeFocused();
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[id^="tr-en-"]:focus')).toBeInViewport();
    await expectBeside();
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[id^="tr-source-"]:focus')).toBeInViewport();
});
