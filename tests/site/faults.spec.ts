import { expect, test } from '@playwright/test';
import path from 'node:path';
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
    expect(await keptFiles()).toBe(whole);
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
  'workers that the browser ends: the search begins anew, opening letters says what happened',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.addInitScript(() => {
      let kills = true;
      globalThis.Worker = class extends Worker {
        constructor(...args: ConstructorParameters<typeof Worker>) {
          super(...args);
          if (!kills) return;
          const [script] = args;
          this.addEventListener('message', ({ data }: MessageEvent<{ readonly type?: string }>) => {
            // The page's own listeners come first.
            if (data.type === 'alive') setTimeout(() => this.terminate());
          });
          if (String(script).includes('search-worker')) kills = false;
          addEventListener('kill-again', () => void (kills = true));
        }
      };
    });
    await page.goto('./?page=words&find=letter');
    await expect(page.locator('.lines > li').first()).toBeVisible();
    await expect(page.getByText('could not be loaded')).toHaveCount(0);

    await page.evaluate(() => dispatchEvent(new Event('kill-again')));
    await page.keyboard.press('o');
    const library = page.getByRole('dialog', { name: 'Letters on this device' });
    await library.locator('#folder').setInputFiles(path.resolve(import.meta.dirname, '../fixtures/harbour'));
    await expect(library.getByText('The browser broke off reading, probably')).toBeVisible();
  },
);

test('letters that do not come are said not to, and shown when they do', { tag: '@chromium' }, async ({ page }) => {
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
