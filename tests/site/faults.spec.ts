import { expect, test } from '@playwright/test';
import path from 'node:path';
import { limitSpace } from './full-device.ts';
import { generatedFiles } from './generated-files.ts';
import { serve, stop } from './preview-site.ts';
import { noteTexts, openNote, openRoom, roomStands, writeNote } from './room.ts';
import { savedBy } from './saving.ts';

const WORDS = 'the image of a field commander';

test.describe('the copy of the site', { tag: '@chromium' }, () => {
  test.use({ serviceWorkers: 'allow' });

  test('half fetched, it is not called ready; emptied under an open page, it is made anew after the next visit', async ({
    context,
    page,
  }) => {
    let broken = true;
    let refused = 0;
    const { server, address } = await serve(undefined, undefined, (asked) => {
      const missing = broken && asked.includes('icon-512.png');
      if (missing) refused += 1;
      return missing;
    });
    const isRegistered = () => page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()));
    const keptFiles = () =>
      page.evaluate(async () => {
        const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        return (await Promise.all(opened.map((cache) => cache.keys()))).flat().length;
      });
    await page.goto(address);
    await roomStands(page);
    await expect.poll(() => refused).toBeGreaterThan(0);
    await expect.poll(isRegistered).toBe(false);
    await writeNote(page, 'board-internet', WORDS, 'Without a copy.');
    await expect(page.getByText('Ready offline')).toHaveCount(0);

    broken = false;
    await page.reload();
    await expect(page.getByText('Ready offline')).toBeVisible();
    const whole = await keptFiles();

    await page.reload();
    await expect(page.getByText('Ready offline')).toBeVisible();
    await writeNote(page, 'belmokhtar-internet', 'likely to end up', 'With an empty ');
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      // Of another site on the same host, which is none of this one's.
      await (await caches.open('workbox-precache-v2-https://localhost/another/')).put('./', new Response(''));
    });
    await context.setOffline(true);
    await page.keyboard.type('one.');
    await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await expect(page.getByText('This part of the site could not be loaded. Check the connection')).toBeVisible();
    await context.setOffline(false);
    await page.goto(address);
    await roomStands(page);
    await expect.poll(isRegistered).toBe(false);
    await expect(page.getByText('Ready offline')).toHaveCount(0);
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByText('Ready offline')).toBeVisible();
    expect(await keptFiles()).toBe(whole + 1);
    await stop(server);
    await page.goto(address);
    await expect.poll(() => noteTexts(page)).toEqual(['With an empty one.', 'Without a copy.']);
  });
});

test(
  'all data of the site are deleted under an open note: its words stay, and the notes can be saved as a file',
  { tag: '@chromium' },
  async ({ context, page, baseURL }) => {
    await openRoom(page);
    await writeNote(page, 'board-internet', WORDS, 'Kept ');
    const device = await context.newCDPSession(page);
    await device.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'all',
    });
    await page.keyboard.type('and not');
    await expect(page.getByText('The browser has closed the storage of the notes').first()).toBeVisible();
    await expect(openNote(page)).toHaveValue('Kept and not');
    await expect(page.locator('note-card[open] .status')).toContainText('Not saved');
    await page
      .getByRole('link', { name: /^Notes/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Keeping' }).click();
    const { bytes } = await savedBy(page, page.getByRole('button', { name: 'Save a backup file' }).first());
    expect(bytes.toString()).toContain('Kept ');
  },
);

test(
  'a device that is full in the midst of keeping letters: none of them is kept, what was there stays, and with space again they are',
  { tag: '@chromium' },
  async ({ page, baseURL }) => {
    // A browser that does not tell how much room there is: it is tried, and the browser itself refuses.
    await page.addInitScript(() => Reflect.deleteProperty(StorageManager.prototype, 'estimate'));
    const records = () =>
      page.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('vis-a-vis-library');
          opening.addEventListener('success', () => resolve(opening.result));
        });
        const counts = [...database.objectStoreNames].map(
          (name) =>
            new Promise<number>((resolve) => {
              const counting = database.transaction(name).objectStore(name).count();
              counting.addEventListener('success', () => resolve(counting.result));
            }),
        );
        database.close();
        return Promise.all(counts);
      });
    const many = generatedFiles(150);
    const giveSpace = await limitSpace(page, baseURL, 300_000);
    await openRoom(page);
    await page.keyboard.press('o');
    const library = page.getByRole('dialog', { name: 'Letters on this device' });
    await library.locator('#folder').setInputFiles(path.resolve(import.meta.dirname, '../fixtures/harbour'));
    await expect(library.getByText('is on this device now')).toBeVisible();
    const before = await records();

    await library.locator('#files').setInputFiles(many);
    await expect(library.getByText('There is no room for these letters on this device')).toBeVisible();
    await expect(library.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
    expect(await records()).toEqual(before);

    await giveSpace();
    await expect(async () => {
      await library.locator('#files').setInputFiles(many);
      await expect(library.getByText('is on this device now')).toBeVisible({ timeout: 5000 });
    }).toPass();
    await expect(library.getByText('There is no room')).toHaveCount(0);
    await library.getByRole('link', { name: 'Harbour' }).click();
    await expect(page.locator('article#guild-unpaid letter-text')).toContainText('You have not paid');
  },
);

test('letters that do not come are said not to, and shown when they do', { tag: '@once' }, async ({ page }) => {
  await page.clock.install();
  const letters = new EventTarget();
  const held = new Promise((resolve) => letters.addEventListener('release', resolve));
  await page.route('**/assets/edition-*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.locator('article#board-internet')).toBeVisible();
  const line = page.getByText('The letters have not come yet. What stands here is the first view');
  await expect(async () => {
    await page.clock.fastForward('00:21');
    await expect(line).toBeVisible({ timeout: 500 });
  }).toPass();
  letters.dispatchEvent(new Event('release'));
  await roomStands(page);
  await expect(line).toHaveCount(0);
});
