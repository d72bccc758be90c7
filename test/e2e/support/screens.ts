/** What every screen must be, in every language and colour: nothing cut off, no key of a message, no fault that axe finds. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { catalogues } from '../../../shared/messages/index.ts';

const AREAS = Object.keys(catalogues.en);
/** "app:export.title": an area of the catalogues, a colon, and no space. */
const MESSAGE_KEY = new RegExp(`\\b(?:${AREAS.join('|')}):[a-z][\\w.]*`, 'i');

/** Texts of controls that are cut off at their box; a name that is too long may end in "…" where its title tells the rest. */
function cutTexts(): string[] {
  const controls =
    'button, [role=tab], [role=radio], label, .label, h1, h2, h3, .chip, dt, dd, [role=option]';
  const cut: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(controls)) {
    const style = getComputedStyle(element);
    const text = element.textContent?.trim() ?? '';
    const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    const drawn = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (
      !hides ||
      !drawn ||
      text === '' ||
      element.closest('.visually-hidden, [aria-hidden=true], [role=textbox]')
    )
      continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.title === '') cut.push(`${text} (width)`);
    if (element.scrollHeight > element.clientHeight + 2 && element.title === '') cut.push(`${text} (height)`);
  }
  return cut;
}

/** Controls that lie, in part, outside the window though nothing there scrolls to them. */
function outside(): string[] {
  return [...document.querySelectorAll<HTMLElement>('header button, footer button, [role=dialog] button')]
    .filter((element) => element.checkVisibility() && !element.closest('[hidden]'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > window.innerWidth + 1;
    })
    .map((element) => element.textContent || element.ariaLabel || '');
}

/** What fades or changes its colour is judged when it has done so; a tooltip under the resting mouse is no part of a screen. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const finite = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(finite.map((one) => one.finished));
  });
}

export async function expectSound(page: Page, screen: string): Promise<void> {
  await settled(page);
  expect.soft(await page.evaluate(cutTexts), `${screen}: cut off`).toEqual([]);
  expect.soft(await page.evaluate(outside), `${screen}: outside the window`).toEqual([]);
  expect
    .soft(await page.locator('body').textContent(), `${screen}: a message is missing`)
    .not.toMatch(MESSAGE_KEY);
  await expectNoViolation(page, screen, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await settled(page);
  await expectNoViolation(page, screen, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
}

/** In the dark only the colours are others: their contrast is looked at again, the rest is not. */
async function expectNoViolation(page: Page, screen: string, colours: 'light' | 'dark'): Promise<void> {
  // The list of the palette is walked with the arrow keys from its field, which keeps the focus.
  // What react-aria said to screen readers a moment ago may name an option of a list that has closed since.
  const axe = new AxeBuilder({ page }).exclude('.palette-list').exclude('[data-live-announcer]');
  const { violations } = await (colours === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
  const told = violations.map(
    (one) =>
      `${one.id}: ${one.help} | ${one.nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
        .join(' || ')}`,
  );
  expect.soft(told, `${screen}, ${colours}: axe`).toEqual([]);
}
