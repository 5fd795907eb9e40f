import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFile, rm } from 'node:fs/promises';
import { builtFiles, builtPage, openFromDisk, ownFolder, persistentBrowser, putOnDisk, watch } from './disk.ts';
import { field, find, tally } from './finding.ts';
import { noteTexts, openRoom, passage, writeNote } from './room.ts';
import { savedBy } from './saving.ts';
import { fillSealForm, PASSPHRASE, unlock } from './vault.ts';

const PUBLISHED = 'https://letters.example/timbuktu/';

let folder: string;
let file: string;

test.beforeAll(async () => {
  folder = await ownFolder();
  file = await putOnDisk(await builtPage(PUBLISHED), folder);
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('the dialog saves the edition as one page, and says before how much it is @once', async ({ page }) => {
  await openRoom(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await dialog.getByRole('radio', { name: 'Page that works from a disk' }).check();
  await expect(dialog.getByRole('status')).toHaveText(/^19 letters and this program, [\d.]+ MB; no private notes\.$/);
  const { name, bytes } = await savedBy(page, dialog.getByRole('button', { name: 'Save', exact: true }));
  expect(name).toBe('timbuktu-letters.html');
  const saved = bytes.toString();
  // This device is none on which others read the edition: no address is told.
  expect(saved === (await builtPage())).toBe(true);
  expect(Buffer.byteLength(saved)).toBe((await builtFiles()).bytes);
});

test('the command makes the very same page of the letters @whole', async () => {
  const out = path.join(folder, 'by-command.html');
  const project = path.resolve(import.meta.dirname, '../..');
  await promisify(execFile)('node', ['scripts/export.mjs', 'page', '--out', out, '--address', PUBLISHED], {
    cwd: project,
  });
  expect((await readFile(out, 'utf8')) === (await builtPage(PUBLISHED))).toBe(true);
});

test('from a disk, without a network, the letters are read, found, filtered and written on, and nothing is asked for', async ({
  page,
  context,
}) => {
  const seen = watch(context, file);
  await context.setOffline(true);
  await openFromDisk(page, file);
  await expect(passage(page, 'board-internet').locator('letter-text')).toContainText('It is really surprising');

  await find(page, 'internet');
  await expect(tally(page)).toHaveText('3 hits in 2 passages');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Ransom/ }).click();
  await expect(page).toHaveURL(`${file}?themes-off=ransom`);
  for (const name of ['Timeline', 'Themes', 'Words', 'Sources', 'Notes']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
    await expect(page.locator('main:not([aria-busy]) h1')).toHaveText(name);
  }
  await page.getByRole('link', { name: 'Columns', exact: true }).click();
  await writeNote(page, 'board-internet', 'the image of a field commander', 'From a disk.');
  await expect(passage(page, 'board-internet').locator('mark.noted').first()).toBeVisible();
  expect(seen).toEqual([]);
});

test('a deep link opens in the file, and its links lead on in it', async ({ page, context }) => {
  const seen = watch(context, file);
  await openFromDisk(page, `${file}?align=date#belmokhtar-internet?find=internet`);
  await expect(passage(page, 'belmokhtar-internet')).toBeInViewport();
  await expect(field(page)).toHaveValue('internet');
  await expect(tally(page)).toHaveText('3 hits in 2 passages');
  const links = await page
    .locator('app-shell a[href]')
    .evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href).filter((href) => href.startsWith('file:')),
    );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => link.split(/[?#]/)[0] !== file)).toEqual([]);
  expect(seen).toEqual([]);
});

test('the first view is read without a script, and its links stay in the file @once', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(file);
  await expect(passage(page, 'board-internet').locator('letter-text')).toContainText('It is really surprising');
  await page.goto(`${file}${await page.locator('a[href^="#"]').first().getAttribute('href')}`);
  expect(await page.locator('a[href^="./"]').count()).toBe(0);
  await context.close();
});

test('a note is there when the browser is opened again, and the page says where it is kept', async () => {
  const info = test.info();
  const profile = `${folder}/profile-${info.project.name}`;
  const first = await persistentBrowser(info, profile);
  await first.setOffline(true);
  const page = first.pages()[0] ?? (await first.newPage());
  await openFromDisk(page, file);
  await writeNote(page, 'board-internet', 'the image of a field commander', 'Kept with the file.');
  await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
  await first.close();

  const again = await persistentBrowser(info, profile);
  const seen = watch(again, file);
  const later = again.pages()[0] ?? (await again.newPage());
  await openFromDisk(later, file);
  await expect(passage(later, 'board-internet').locator('mark.noted').first()).toBeVisible();
  await expect.poll(() => noteTexts(later)).toEqual(['Kept with the file.']);
  await openFromDisk(later, `${file}?page=notes&part=keeping`);
  await expect(later.locator('storage-section')).toContainText('This page was opened from a file.');
  await sealAndUnlock(later);
  expect(seen).toEqual([]);
  await again.close();
});

/** What seals notes runs in a worker of its own. */
async function sealAndUnlock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Seal the notes…' }).click();
  await fillSealForm(page);
  await page.getByRole('checkbox', { name: 'I understand' }).check();
  await page.getByRole('button', { name: 'Seal the notes', exact: true }).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await unlock(page, PASSPHRASE);
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

test('what leaves the file names the published edition, and never the disk @once', async ({ page }) => {
  await openFromDisk(page, `${file}#board-internet`);
  const texts = await exported(page);
  expect(texts).toContain(`${PUBLISHED}#board-internet`);
  expect(texts).not.toContain('file:');
  const shared = page.getByRole('dialog', { name: 'Share this view' });
  await page.keyboard.press('s');
  await expect(shared.getByRole('textbox', { name: 'Link' })).toHaveValue(`${PUBLISHED}#board-internet`);
  await page.keyboard.press('Escape');
  const unpublished = await putOnDisk(await builtPage(), folder, 'unpublished.html');
  await openFromDisk(page, `${unpublished}#board-internet`);
  const without = await exported(page);
  expect(without).toContain('./#board-internet');
  expect(without).not.toContain('file:');
  await page.keyboard.press('s');
  await expect(shared).toContainText('does not know where the edition is published');
  await expect(shared.getByRole('textbox')).toHaveValue('#board-internet');
});

test('in a browser that keeps nothing for files, the page says so, and is read @once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('Storage is not allowed.', 'SecurityError');
      },
    });
  });
  await openFromDisk(page, file);
  await expect(page.getByText('stores no notes for this page, which was opened from a file').first()).toBeVisible();
  await expect(passage(page, 'board-internet')).toBeVisible();
});

/** The letters as plain text, as the dialog saves them from the disk; a page of the disk is not offered there. */
async function exported(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await expect(dialog.getByRole('radio', { name: 'Plain text' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Page that works from a disk' })).toHaveCount(0);
  return (await savedBy(page, dialog.getByRole('button', { name: 'Save', exact: true }))).bytes.toString();
}
