import type { Page } from '@playwright/test';

/** What was just typed is on the screen, and so is what the window says of it in the frame after. */
export const frameDrawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
