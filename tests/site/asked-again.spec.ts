import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openRoom, passage, selectWithMouse } from './room.ts';

/** Puts away that a part could not be loaded, which draws the page again and may not ask for it once more. */
async function drawAgain(page: Page): Promise<void> {
  const notice = page.getByText('This part of the site could not be loaded.');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Tab');
  await expect(notice).toHaveCount(0);
}

// Firefox keeps until the next load of the page that a script could not be loaded.
test('a part of the site that did not come is there when it is asked for again', async ({ page }) => {
  const part = '**/assets/themes-page-*.js';
  let asked = 0;
  await page.route(part, (route) => {
    asked += 1;
    return route.abort();
  });
  await openRoom(page);
  const themes = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' });
  await themes.click();
  await drawAgain(page);
  expect(asked).toBe(1);
  await page.unroute(part);
  await themes.click();
  await expect(page.locator('main:not([aria-busy]) h1')).toHaveText('Themes');
});

test('parts that come by themselves and do not come leave the page as it is', async ({ page }) => {
  const asked = new Set<string>();
  await page.route(/\/assets\/(?:bring-files|keep-offline|select-linked|selection-bar)-/, (route) => {
    asked.add(/([a-z-]+)-[\w-]{8}\.js$/.exec(route.request().url())?.[1] ?? '');
    return route.abort();
  });
  await openRoom(page, './#board-internet?selected=0-3+the');
  await expect.poll(() => [...asked].toSorted()).toEqual(['bring-files', 'keep-offline', 'select-linked']);
  await expect(page.locator('#trouble pre')).toHaveCount(0);
  await selectWithMouse(page, 'board-internet', 'the image of a field commander');
  await expect(page.getByText('This part of the site could not be loaded.')).toBeVisible();
  await expect(page.locator('#trouble pre')).toHaveCount(0);
});

test('what stands over the page and does not come is asked for once', async ({ page }) => {
  let asked = 0;
  await page.route('**/assets/tag-picker-*.js', (route) => {
    asked += 1;
    return route.abort();
  });
  await openRoom(page, './#board-internet');
  await passage(page, 'board-internet').locator('letter-text').focus();
  await page.keyboard.press('t');
  await drawAgain(page);
  expect(asked).toBe(1);
});

test('a dialog that did not come is no longer open: keys mean what they do, and ask for it again', async ({ page }) => {
  const part = '**/assets/help-dialog-*.js';
  await page.route(part, (route) => route.abort());
  await openRoom(page);
  await page.keyboard.press('?');
  await expect(page.getByText('This part of the site could not be loaded.')).toBeVisible();
  await page.unroute(part);
  await page.keyboard.press('j');
  await expect(page.locator('article:focus-within')).toHaveCount(1);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
});
