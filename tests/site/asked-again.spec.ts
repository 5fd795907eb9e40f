import { expect, test } from '@playwright/test';
import { openRoom } from './room.ts';

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
