import { expect, test } from '@playwright/test';
import { addStyle } from './added-style.ts';
import { openRoom, passage, touch } from './room.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('one conversation: the order of the document is that of the eye', async ({ page }) => {
  await openRoom(page);
  // What is far from the window is laid out only when it comes near.
  await addStyle(page, '.cell { content-visibility: visible }');
  const tops = await page
    .locator('.conversation article[id]')
    .evaluateAll((articles) => articles.map((article) => article.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(50);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('a reply is set in', async ({ page }) => {
  await openRoom(page);
  const claim = await passage(page, 'belmokhtar-internet').boundingBox();
  const reply = await passage(page, 'board-internet').boundingBox();
  expect(reply?.x).toBeGreaterThan((claim?.x ?? Number.NaN) + 10);
});

test('filters and layers come up as a sheet, act at once, and go', async ({ page }) => {
  await openRoom(page);
  const sheet = page.locator('#view-sheet');
  await expect(sheet).toBeHidden();
  await touch(page.getByRole('button', { name: 'Filters and layers' }));
  await expect(sheet).toBeVisible();
  await touch(page.getByRole('switch', { name: 'Glosses' }));
  await expect(page).toHaveURL(/layers-off=glosses/);
  await touch(page.getByRole('button', { name: 'Date', exact: true }));
  await expect(page).toHaveURL(/align=date/);
  await expect(sheet).toBeVisible();
  await touch(page.getByRole('button', { name: 'Done' }));
  await expect(sheet).toBeHidden();
});

test('Escape closes the sheet and the focus goes back to its button', async ({ page }) => {
  await openRoom(page);
  const button = page.getByRole('button', { name: 'Filters and layers' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#view-sheet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#view-sheet')).toBeHidden();
  await expect(button).toBeFocused();
});

test('the window made wider, the columns stand there again, at the same passage', async ({ page }) => {
  await openRoom(page, '#board-tariq-brigade');
  await page.setViewportSize({ width: 1200, height: 844 });
  await expect(page.locator('.conversation')).toHaveCount(0);
  await expect(page.locator('.rows')).toHaveCount(1);
  await expect(passage(page, 'board-tariq-brigade')).toHaveAttribute('aria-current', 'location');
});
