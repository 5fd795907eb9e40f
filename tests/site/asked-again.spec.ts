import { expect, test } from '@playwright/test';
import { openRoom, selectWithMouse } from './room.ts';

// Firefox keeps until the next load of the page that a script could not be loaded.
test('a part of the site that did not come is there when it is asked for again', async ({ page }) => {
  const part = '**/assets/themes-page-*.js';
  await page.route(part, (route) => route.abort());
  await openRoom(page);
  const themes = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' });
  await themes.click();
  await expect(page.getByText('This part of the site could not be loaded.')).toBeVisible();
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
  await expect(page.locator('#trouble')).toBeHidden();
  await selectWithMouse(page, 'board-internet', 'the image of a field commander');
  await expect(page.getByText('This part of the site could not be loaded.')).toBeVisible();
  await expect(page.locator('#trouble')).toBeHidden();
});
