import { expect } from '@playwright/test';
import type { BrowserContext, Locator, Page } from '@playwright/test';

export const NOTES = ['vis-a-vis:timbuktu-letters'];

/** Has another tab of the site work on all stores of these databases without an end: whatever others ask of them waits. Gives what ends it. */
export async function holdStores(context: BrowserContext, names: readonly string[]): Promise<() => Promise<void>> {
  const other = await context.newPage();
  await other.goto('./icon.svg');
  await other.evaluate(async (all) => {
    for (const name of all) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const stores = [...database.objectStoreNames];
      const work = database.transaction(stores, 'readwrite');
      const goOn = (): void => {
        work
          .objectStore(stores[0] ?? '')
          .count()
          .addEventListener('success', goOn);
      };
      goOn();
      addEventListener('release', () => {
        work.abort();
        database.close();
      });
    }
  }, names);
  return () => other.evaluate(() => void dispatchEvent(new Event('release')));
}

/** Lets the page's own clock run until it has said each of these for want of an answer. */
export async function untilLate(page: Page, ...told: readonly Locator[]): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward('00:11');
    for (const one of told) await expect(one).toBeVisible({ timeout: 500 });
  }).toPass();
}
