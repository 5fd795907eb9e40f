import { expect, test as ownPage } from '@playwright/test';
import { layerSwitch, openRoom } from './room.ts';
import { showRoom, test } from './shared-page.ts';

ownPage('the first stop skips to the letters', async ({ page }) => {
  await openRoom(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the letters' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('themes, alignment and layers are reached and switched by keys alone', async ({ page }) => {
  await showRoom(page);
  await page.getByRole('button', { name: /^Ransom/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/themes-off=ransom/);
  await page.getByRole('button', { name: 'Theme', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/align=theme/);
  await (await layerSwitch(page, 'Glosses')).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/layers-off=glosses/);
});

ownPage('no stop on the way through the page is hidden under the sticky lines', async ({ page }) => {
  await openRoom(page);
  for (let stop = 0; stop < 60; stop += 1) await page.keyboard.press('Tab');
  const hidden = await page.evaluate(() => {
    const focused = document.activeElement;
    const line = document.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0;
    return focused?.closest('.rows') ? focused.getBoundingClientRect().bottom < line : false;
  });
  expect(hidden).toBe(false);
});
