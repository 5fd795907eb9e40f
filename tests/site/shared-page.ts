import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { inFirefox } from './in-firefox.ts';
import { showMedium } from './medium.ts';
import { editionTitle } from './serve-edition.ts';

/**
 * The pages of this worker, which has this module to itself: one that blocks service workers, one that allows them. As
 * fixtures of the worker they would make it a worker of another kind, and each change between tests with a page of their
 * own and tests with these would start a browser.
 */
const shared = new Map<string, Page>();

/**
 * For tests that only look: they have one page in turn, since most of what a test takes is the first opening of the site.
 * What keeps something on the device, changes what is served, needs another kind of context or asks about the opening
 * itself has a page of its own, with Playwright's own `test`. The site is opened with `show`; a load works too.
 */
export const test = base.extend({
  context: async ({ browser, serviceWorkers }, use) => {
    const page = shared.get(serviceWorkers) ?? (await (await browser.newContext()).newPage());
    shared.set(serviceWorkers, page);
    await use(page.context());
  },
  page: async ({ context }, use) => {
    const [page] = context.pages();
    if (!page) throw new Error('The shared page was closed.');
    const size = page.viewportSize();
    await focusWindow(page);
    await use(page);
    expect(await kept(page), 'A test that only looks has kept something on the device').toEqual([]);
    // The next test would read those letters too: the application is put in its place anew with the edition that is there.
    expect(await showsOtherLetters(page), 'A test that only looks has opened other letters').toBe(false);
    await setBack(page, size);
  },
});

/**
 * Shows an address of the site. Where the page has the site open already, the application is put in its place anew, as
 * `main.ts` does after a load, with the edition and scripts that are there: all its state is as at first, for a third of
 * what a load takes.
 */
export async function show(page: Page, address = ''): Promise<void> {
  if (!(await beginAnew(page, address))) await page.goto(`./${address}`);
  await expect(page.locator('app-shell main:not([aria-busy])')).toBeAttached();
  await focusWindow(page);
}

/** In Firefox the window of a test before, with a page of its own, may take the focus with it as it goes, and a new one may come without. */
async function focusWindow(page: Page): Promise<void> {
  if (!inFirefox(page)) return;
  await page.bringToFront();
  const isFocused = expect.poll(() => page.evaluate(() => document.hasFocus()), { timeout: 2000 }).toBe(true);
  // One more window that comes and goes gives it back; most tests can do without.
  await isFocused.catch(async () => {
    await (await page.context().newPage()).close();
    await page.bringToFront();
  });
}

/** Shows an address of the columns, and waits for their words. */
export async function showRoom(page: Page, address = ''): Promise<void> {
  await show(page, address);
  await expect(page.locator('app-shell letter-text').first()).not.toBeEmpty();
}

function beginAnew(page: Page, address: string): Promise<boolean> {
  return page.evaluate((to) => {
    const before = document.querySelector('app-shell');
    if (!before) return false;
    getSelection()?.removeAllRanges();
    scrollTo({ top: 0, behavior: 'instant' });
    history.pushState(null, '', location.pathname + to);
    const { edition, problems } = before;
    before.replaceWith(Object.assign(document.createElement('app-shell'), { edition, problems }));
    return true;
  }, address);
}

async function showsOtherLetters(page: Page): Promise<boolean> {
  const title = await editionTitle();
  return page.evaluate((ours) => (document.querySelector('app-shell')?.edition.title ?? ours) !== ours, title);
}

/** What a page has kept on the device, by name: preferences, and what is in a store of the notes. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const found = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error(name)));
      });
      for (const store of database.objectStoreNames) {
        const keys = await new Promise<readonly IDBValidKey[]>((resolve, reject) => {
          const asking = database.transaction(store).objectStore(store).getAllKeys();
          asking.addEventListener('success', () => resolve(asking.result));
          asking.addEventListener('error', () => reject(asking.error ?? new Error(store)));
        });
        // The name that every device gives itself when the notes are first opened.
        found.push(...keys.filter((key) => key !== 'device').map((key) => `${store}: ${JSON.stringify(key)}`));
      }
      database.close();
    }
    return found;
  });
}

/** Sets back what belongs to the page and its context, and not to the application. */
async function setBack(page: Page, size: ReturnType<Page['viewportSize']>): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.context().clearPermissions();
  await page.unrouteAll();
  await showMedium(page, 'screen');
  if (size && JSON.stringify(page.viewportSize()) !== JSON.stringify(size)) await page.setViewportSize(size);
  await page.mouse.move(0, 0);
}
