/**
 * `import { expect, test } from './hosts/test.ts'`: a spec gets `host` (see host.ts) with the app open in `host.page`, in
 * whichever host the Playwright project names. `launch` starts a further one, for specs that restart the app.
 */
import { test as base, type TestInfo } from '@playwright/test';
import { launchElectron } from './electron.ts';
import type { Host, LaunchOptions } from './host.ts';
import { launchLoopback } from './loopback.ts';
import { launchShell } from './shell.ts';

export { expect } from '@playwright/test';
export type { Host, LaunchOptions } from './host.ts';

type Launch = (options?: LaunchOptions) => Promise<Host>;

const LAUNCHERS: Record<string, Launch> = {
  loopback: launchLoopback,
  shell: launchShell,
  electron: launchElectron,
};

/** As much of a page as helps in a log that comes without pictures. */
const GLANCE = 4000;

/** What stood on the screen when a test failed: as a picture, and in words where only the log is at hand. */
async function tellPage({ page }: Host, testInfo: TestInfo): Promise<void> {
  await testInfo.attach('page', { body: await page.screenshot(), contentType: 'image/png' });
  // The words of a long bill would hide those of the window around it.
  const words = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const paper of copy.querySelectorAll('.ProseMirror')) paper.replaceChildren('[the bill]');
    for (const silent of copy.querySelectorAll('script, style, template')) silent.remove();
    const focused = document.activeElement;
    const at = `${focused?.tagName}.${focused?.className} ${focused?.getAttribute('aria-label') ?? ''}`;
    const texts = [...copy.querySelectorAll('*')].flatMap((one) =>
      [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent),
    );
    return `focus on ${at}; ${texts.join(' | ')}`;
  });
  console.log(`\nOn the screen of "${testInfo.title}": ${words.slice(0, GLANCE)}\n`);
}

export const test = base.extend<{ hostOptions: LaunchOptions; launch: Launch; host: Host }>({
  hostOptions: [{}, { option: true }],
  launch: async ({ hostOptions }, use, testInfo) => {
    const start = LAUNCHERS[testInfo.project.name];
    if (!start) throw new Error(`no host is named ${testInfo.project.name}`);
    const hosts: Host[] = [];
    await use(async (options) => {
      const host = await start({ ...hostOptions, ...options });
      hosts.push(host);
      return host;
    });
    for (const host of hosts) {
      if (testInfo.status !== testInfo.expectedStatus && !host.page.isClosed())
        await tellPage(host, testInfo);
      await host.close().catch(() => {});
    }
  },
  host: async ({ launch }, use) => {
    await use(await launch());
  },
});
