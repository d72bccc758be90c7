/** The system's menu and its file manager ask, and the window does it. */
import path from 'node:path';
import { launchShell } from '../e2e/hosts/shell.ts';
import { expect, test } from '../e2e/hosts/test.ts';

test('the menu begins a project, shows its panels and closes it', async () => {
  const host = await launchShell();
  const { page } = host;
  try {
    await page.getByRole('heading', { name: 'Madda' }).waitFor();
    host.chooseMenu('new');
    await expect(page.getByRole('dialog', { name: 'New project' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Open the sample/ }).click();
    await expect(page.locator('.ProseMirror')).toBeVisible();
    host.chooseMenu('tabVersions');
    await expect(page.getByRole('tab', { name: /^Versions/, selected: true })).toBeVisible();
    host.chooseMenu('matrix');
    await expect(page.getByRole('heading', { name: 'Conformity table' })).toBeVisible();
    host.chooseMenu('export');
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    // A question that is open is answered first.
    host.chooseMenu('close');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    host.chooseMenu('close');
    await expect(page.getByRole('heading', { name: 'Madda' })).toBeVisible();
  } finally {
    await host.close();
  }
});

test('a project file opened in the file manager opens in the window that is there', async () => {
  const host = await launchShell();
  const { page } = host;
  try {
    await page.getByRole('button', { name: /^Open the sample/ }).click();
    await expect(page.locator('.ProseMirror')).toBeVisible();
    host.chooseMenu('close');
    await expect(page.getByRole('heading', { name: 'Madda' })).toBeVisible();
    host.startAgain('--some-switch', path.join(host.folder, 'Sample bill.madda'));
    await expect(page.locator('.ProseMirror')).toBeVisible();
    await expect(page.getByText('Read only')).toBeHidden();
  } finally {
    await host.close();
  }
});
