import { chromium, expect, test } from '@playwright/test';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { noteTexts, openRoom, writeNote } from './room.ts';
import { savedBy } from './saving.ts';
import { seal, unlock } from './vault.ts';

const DATABASE = 'vis-a-vis:timbuktu-letters';
const WORDS = 'the image of a field commander';

test(
  'a layer that the browser can’t read keeps no note from opening',
  { tag: '@once' },
  async ({ baseURL }, { outputDir }) => {
    // Two browsers are started on a profile of their own.
    const profile = join(outputDir, 'profile');
    const executablePath = await findBrowser('chromium', { windowless: true });
    const start = () =>
      chromium.launchPersistentContext(profile, {
        args: BROWSER_FLAGS,
        ...(executablePath ? { executablePath } : {}),
        baseURL: baseURL ?? '',
        serviceWorkers: 'block',
      });
    const before = await start();
    const [page = await before.newPage()] = before.pages();
    await openRoom(page);
    await writeNote(page, 'board-internet', WORDS, 'A note.');
    await page.evaluate(async (name) => {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const writing = opening.result.transaction('layers', 'readwrite');
      // Chromium puts what is this long, and does not get shorter by compression, into a file of its own.
      const title = Array.from({ length: 20_000 }, () => Math.random()).join();
      writing.objectStore('layers').put({ id: 'urn:uuid:long', title });
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      opening.result.close();
    }, DATABASE);
    await before.close();
    const folder = join(profile, 'Default', 'IndexedDB');
    const blobs = (await readdir(folder)).filter((name) => name.endsWith('.blob'));
    expect(blobs).not.toEqual([]);
    for (const name of blobs) await rm(join(folder, name), { recursive: true });

    const after = await start();
    const [again = await after.newPage()] = after.pages();
    await openRoom(again);
    await expect.poll(() => noteTexts(again)).toEqual(['A note.']);
    await again.getByRole('link', { name: 'Notes' }).click();
    await expect(again.locator('.damaged li')).toHaveText([/urn:uuid:long/]);
    await after.close();
  },
);

test('of a vault that can’t be read, what is stored can be saved as a file', { tag: '@once' }, async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'A private thought.');
  await page.getByRole('link', { name: 'Notes' }).click();
  await seal(page);
  await page.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('settings', 'readwrite').objectStore('settings');
    writing.put({ id: 'vault', vault: 'damaged', header: 'half of a hea' });
    await new Promise((resolve) => writing.transaction.addEventListener('complete', resolve));
    opening.result.close();
  }, DATABASE);
  await page.goto('./?page=notes');
  await unlock(page);
  await expect(page.locator('unlock-notes')).toContainText('The vault can’t be read');
  const { bytes } = await savedBy(page, page.getByRole('button', { name: 'Save what is stored as a file' }));
  const saved = JSON.parse(bytes.toString()) as readonly unknown[];
  expect(saved).toEqual([
    { store: 'settings', key: 'vault', value: { id: 'vault', vault: 'damaged', header: 'half of a hea' } },
    expect.objectContaining({ store: 'notes', value: expect.objectContaining({ revision: expect.any(Number) }) }),
  ]);
  expect(JSON.stringify(saved)).not.toContain('private');
});
