/** The shell under attack from its own page: main.js, preload and shell/ as they are, in a real browser. */
import type { Page } from '@playwright/test';
import { launchShell, type ShellHost } from '../e2e/hosts/shell.ts';
import { expect, test } from '../e2e/hosts/test.ts';
import { INVOKE } from './standin/preloadScript.ts';

type Answer = { ok: boolean; value?: unknown; error?: { code: string } };

/** A call as the page itself would make it. */
function call(page: Page, method: string, args: unknown): Promise<Answer> {
  return page.evaluate(
    ([name, given]) => {
      const { madda } = window as unknown as { madda: { invoke(m: string, a: unknown): Promise<Answer> } };
      return madda.invoke(name, given);
    },
    [method, args] as const,
  );
}

async function withShell(use: (host: ShellHost) => Promise<void>): Promise<void> {
  const host = await launchShell();
  try {
    await use(host);
  } finally {
    await host.close();
  }
}

test.describe('the shell', () => {
  test('gives the page calls and the menu’s wishes, and nothing of Node or Electron', async () => {
    await withShell(async ({ page }) => {
      const seen = await page.evaluate(() => ({
        madda: Object.keys((window as unknown as { madda: object }).madda),
        frozen: Object.isFrozen((window as unknown as { madda: object }).madda),
        node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
          (name) => name in window,
        ),
      }));
      expect(seen).toEqual({ madda: ['invoke', 'onMenu'], frozen: true, node: [] });
    });
  });

  test('answers the app and refuses what is no call', async () => {
    await withShell(async ({ page }) => {
      const answer = await call(page, 'capabilities', {});
      expect(answer).toMatchObject({ ok: true, value: { dialogs: true } });
      expect((await call(page, 'constructor', {})).error?.code).toBe('unknownMethod');
      expect((await call(page, 'openProject', { path: 7 })).error?.code).toBe('badRequest');
    });
  });

  test('refuses a call from a frame inside the page', async () => {
    await withShell(async ({ page }) => {
      const code = await page.evaluate(async (invoke) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const inside = frame.contentWindow as unknown as Record<
          string,
          (channel: string, args: unknown[]) => Promise<Answer>
        >;
        const answer = await inside[invoke]?.('madda:call', ['listProjects', {}]);
        return answer?.error?.code;
      }, INVOKE);
      expect(code).toBe('forbiddenOrigin');
    });
  });

  test('does not leave the app by a link, a script or a form', async () => {
    await withShell(async ({ page, heard }) => {
      const before = page.url();
      await page.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'https://evil.example/?app://madda/';
        document.body.append(link);
        link.click();
      });
      await expect
        .poll(() => heard.filter((m) => m.type === 'refused' && m.what === 'navigation').length)
        .toBeGreaterThan(0);
      expect(page.url()).toBe(before);
      expect(await page.evaluate(() => document.getElementById('app') !== null)).toBe(true);
    });
  });

  test('opens no window', async () => {
    await withShell(async ({ page, heard }) => {
      await page.evaluate(() => void window.open('https://evil.example/'));
      await expect.poll(() => heard.some((m) => m.type === 'refused' && m.what === 'window')).toBe(true);
      await expect
        .poll(
          () =>
            page
              .context()
              .pages()
              .filter((p) => p.url().includes('evil')).length,
        )
        .toBe(0);
    });
  });

  test('loads nothing from elsewhere and runs no script that came with text', async () => {
    await withShell(async ({ page }) => {
      const result = await page.evaluate(async () => {
        const broken: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          broken.push(event.effectiveDirective),
        );
        const fetched = await fetch('https://evil.example/').then(
          () => 'fetched',
          () => 'refused',
        );
        const image = document.createElement('img');
        image.src = 'https://evil.example/x.png';
        document.body.append(image);
        const script = document.createElement('script');
        script.textContent = 'window.hacked = true';
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.hacked = true">');
        await new Promise((resolve) => setTimeout(resolve, 200));
        return { fetched, hacked: 'hacked' in window, broken: [...new Set(broken)].sort() };
      });
      expect(result.fetched).toBe('refused');
      expect(result.hacked).toBe(false);
      expect(result.broken).toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem']);
    });
  });

  test('shows its menu in the language of the app, and again when that changes', async () => {
    await withShell(async ({ page, heard }) => {
      const menus = (): string[][] => heard.flatMap((m) => (m.type === 'menu' ? [m.labels] : []));
      expect(menus()[0]).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
      expect(await call(page, 'setPreferences', { uiLang: 'ru' })).toMatchObject({ ok: true });
      await expect.poll(() => menus().at(-1)).toEqual(['Файл', 'Правка', 'Вид', 'Окно', 'Справка']);
    });
  });

  test('asks for files with the system’s dialog and takes a cancelled one for an answer', async () => {
    await withShell(async ({ page, heard, answerDialog }) => {
      expect(await call(page, 'chooseFile', { purpose: 'importBill' })).toEqual({ ok: true, value: null });
      answerDialog({ path: '/somewhere/bill.docx' });
      const target = await call(page, 'chooseTarget', { purpose: 'export', name: 'Bill', extension: 'docx' });
      expect(target).toEqual({ ok: true, value: { path: '/somewhere/bill.docx' } });
      expect(heard.filter((m) => m.type === 'dialog').map((m) => m.kind)).toEqual(['open', 'save']);
    });
  });
});
