import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openRoom } from './room.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

test('letters are saved as a file from the menu, as the command saves them @chromium', async ({ page }) => {
  await openRoom(page);
  const dialog = await openExport(page);
  await expect(dialog.getByRole('radio', { name: 'Plain text' })).toBeChecked();
  await expect(dialog.getByRole('status')).toHaveText(/letters; no private notes\./);
  const { name, text } = await saved(page, dialog);
  expect(name).toBe('timbuktu-letters.txt');
  const folder = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-export-'));
  const out = path.join(folder, 'letters.txt');
  const address = new URL('./', page.url()).href;
  await promisify(execFile)('node', ['scripts/export.mjs', 'text', '--out', out, '--address', address], {
    cwd: PROJECT,
  });
  expect(text).toBe(await readFile(out, 'utf8'));
  await rm(folder, { recursive: true });
});

test('of some letters only these; of none there is nothing to save @chromium', async ({ page }) => {
  await openRoom(page);
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: 'Only some' }).check();
  await expect(dialog.getByRole('status')).toHaveText('Nothing to save: choose a letter.');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: /^The ruling on hostages/ }).check();
  const { text } = await saved(page, dialog);
  expect(text).toContain('The ruling on hostages');
  expect(text).not.toContain('Mokhtar Belmokhtar’s request for arbitration');
});

test('the dialog is left by Esc, and the focus is where it was @chromium', async ({ page }) => {
  await openRoom(page);
  await openExport(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('export-dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More' })).toBeFocused();
});

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saved(page: Page, dialog: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const download = await saving;
  await expect(page.locator('export-dialog')).toHaveCount(0);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
