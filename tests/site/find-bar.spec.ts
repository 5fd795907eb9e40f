import { expect, test } from '@playwright/test';
import { bar, field, find, place, tally } from './finding.ts';
import { findings } from './findings.ts';
import { goTo, openRoom } from './room.ts';

test('Enter that comes before the bar is there leads to the first hit', async ({ page }) => {
  await openRoom(page);
  await page.keyboard.type('/ransom\n');
  await expect(field(page)).toHaveValue('ransom');
  await expect(place(page)).toHaveText(/^Hit 1 of \d+$/);
  await expect(page.locator('mark.hit[data-current]')).toBeInViewport();
});

test('what was looked for last comes back selected, and typing takes its place', async ({ page }) => {
  await openRoom(page, '#?find=hostages');
  await expect(tally(page)).toHaveText(/hits/);
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('hostages');
  await expect(tally(page)).toHaveText(/hits/);
  await expect(page).toHaveURL(/find=hostages$/);
  await page.keyboard.press('F3');
  await expect(place(page)).toHaveText(/^Hit 1 of/);
  await page.keyboard.press('Escape');
  await page.keyboard.type('/ransom');
  await expect(field(page)).toHaveValue('ransom');
  await page.keyboard.press('Escape');
  await page.reload();
  await openRoom(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
});

test('what is too long to be looked for does not go into the address', { tag: '@once' }, async ({ page }) => {
  await openRoom(page);
  await find(page, 'hostages');
  await expect(page).toHaveURL(/find=hostages$/);
  await field(page).fill('a'.repeat(1001));
  await expect(bar(page).locator('.unread')).toContainText('Not looked for');
  await expect(bar(page).getByRole('status')).toContainText('Not looked for');
  expect(new URL(page.url()).hash.length).toBeLessThan(100);
  await field(page).fill('a'.repeat(1000));
  await expect(page).toHaveURL(/find=a{1000}$/);
});

test('a bar that came with the address stays when its field is emptied', async ({ page }) => {
  await openRoom(page, '#?find=hostages');
  await field(page).fill('');
  await expect(page).not.toHaveURL(/find/);
  await expect(field(page)).toBeFocused();
});

/** Each with much to tell: other names, what is left out, what is hidden, nothing found. */
const TOLD = [
  'Belmokhtar',
  'Belmokhtar&layers-off=glosses+edition&find-off=edition',
  'a*b OR AND NOT x from:nobody date:never hostages',
  'theme: source: a*b OR AND from:nobody qqqq',
];

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  for (const [width, height] of [
    [390, 844],
    // The smallest, either way: between them the bar has no other form.
    [360, 640],
    [667, 375],
  ] as const) {
    const tag = width === 360 ? '@once' : '@whole';
    test(`${width} × ${height}: the bar leaves three quarters to the letters`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openRoom(page);
      for (const told of TOLD) {
        // Without the bar between, what it told before could be measured.
        await goTo(page, '');
        await expect(bar(page)).toHaveCount(0);
        await goTo(page, `#?find=${told}`);
        await expect(tally(page)).toBeVisible();
        await expect(bar(page).locator('[aria-busy="false"]')).toBeAttached();
        const box = await bar(page).locator('search').boundingBox();
        expect.soft((box?.height ?? height) / height, told).toBeLessThanOrEqual(0.25);
        const results = bar(page).getByRole('group', { name: 'What was found' });
        const [shown, scrolls] = await results.evaluate((one) => [
          one.clientHeight,
          one.scrollHeight > one.clientHeight,
        ]);
        expect.soft(shown, told).toBeGreaterThanOrEqual(20);
        if (!scrolls) continue;
        await results.focus();
        await page.keyboard.press('End');
        await expect
          .poll(() => results.evaluate((one) => one.scrollHeight - one.clientHeight - one.scrollTop))
          .toBeLessThan(2);
      }
      expect(await findings(page)).toEqual([]);
    });
  }
});
