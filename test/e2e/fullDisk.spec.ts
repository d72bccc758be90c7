/** The disk of the projects is full, or may not be written to any more: what is typed stays, and is saved as soon as it can be. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Host, type LaunchOptions, test } from './hosts/test.ts';
import { App } from './pages/app.ts';
import { Exports } from './pages/exports.ts';
import { Paper } from './pages/paper.ts';
import { look } from './support/look.ts';

/** Runs with the app on a disk of six megabytes of its own; skips where this machine may not make one. */
async function onSmallDisk(
  launch: (options?: LaunchOptions) => Promise<Host>,
  use: (host: Host, disk: string) => Promise<void>,
): Promise<void> {
  test.skip(test.info().project.name !== 'loopback', 'the disk is the same below every host');
  const disk = await mkdtemp(path.join(os.tmpdir(), 'madda-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]);
  test.skip(made.status !== 0, 'no disk can be made here');
  const host = await launch({ projectFolder: disk });
  try {
    await use(host, disk);
  } finally {
    await host.close();
    execFileSync('umount', ['--lazy', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

/** Takes what room there is on a disk. */
async function fill(disk: string): Promise<string> {
  const ballast = path.join(disk, 'ballast');
  await writeFile(ballast, Buffer.alloc(16_000_000)).catch(() => undefined);
  return ballast;
}

test('a full disk is told, nothing is lost, and Madda saves by itself when there is room again (en)', async ({
  launch,
}) => {
  await onSmallDisk(launch, async (host, disk) => {
    const app = new App(host, 'en');
    const paper = new Paper(app);
    const { page, t } = app;
    await app.openSample();
    await app.saved();
    const ballast = await fill(disk);
    const alarm = page.getByRole('alert');
    // What is still free in the file itself takes some saves.
    let typed = 0;
    await expect(async () => {
      await paper.typeInto(paper.articles.nth(typed % 10), ` FULL${typed++}`);
      await expect(alarm).toBeVisible({ timeout: 1500 });
    }).toPass({ timeout: 60_000 });
    await expect(alarm).toContainText(t('errors:diskFull'));
    await expect(alarm).toContainText(t('app:save.byItself'));
    await look(page, 'disk-full');

    await test.step('what is exported goes elsewhere', async () => {
      const exports = new Exports(app);
      await exports.open();
      await exports.take({ format: 'docx', fileName: 'bill.docx' });
      await exports.close();
    });
    await test.step('who would close the bill is told that words are not saved', async () => {
      await app.button(t('app:cmd.close')).click();
      const dialog = app.dialog(t('app:closing.title'));
      await expect(dialog).toContainText(t('errors:diskFull'));
      await look(page, 'disk-full-close');
      await dialog.getByRole('button', { name: t('app:closing.stay') }).click();
      await expect(dialog).toBeHidden();
    });
    await test.step('with room again it saves by itself, every word', async () => {
      await rm(ballast);
      await app.saved();
      await expect(alarm).toBeHidden();
      const text = await app.paper.textContent();
      await app.closeProject();
      await app.projects.first().getByRole('button').click();
      await app.drafting();
      expect(await app.paper.textContent()).toBe(text);
      expect(text).toContain('FULL0');
    });
  });
});

test('a folder that may not be written to opens for reading, and says so (en)', async ({ launch }) => {
  await onSmallDisk(launch, async (host, disk) => {
    const app = new App(host, 'en');
    const { page, t } = app;
    await app.openSample();
    await app.saved();
    await app.closeProject();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await app.projects.first().getByRole('button').click();
    await app.drafting();
    await expect(page.getByText(t('errors:readOnly', { name: 'Sample bill' }))).toBeVisible();
    await expect(app.paper).toHaveAttribute('aria-readonly', 'true');
    await look(page, 'read-only');
    const exports = new Exports(app);
    await exports.open();
    await exports.take({ format: 'docx', fileName: 'bill.docx' });
    await exports.close();
    await app.closeProject();
    // Another project has no room there either.
    await app.way(t('app:start.sample')).click();
    await expect(page.getByRole('alert')).toContainText(
      t('errors:readOnly', { name: 'Sample bill 2.madda' }),
    );
    await app.atStart();
    execFileSync('mount', ['-o', 'remount,rw', disk]);
  });
});
