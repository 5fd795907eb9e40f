import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { keep, openComfort } from './comfort.ts';
import { openRoom, passage } from './room.ts';

const styleOf = (part: Locator, property: string): Promise<string> =>
  part.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const pixelsOf = async (part: Locator, property: string): Promise<number> =>
  Number.parseFloat(await styleOf(part, property));

test('each choice holds at once, and is kept', async ({ page }) => {
  await openRoom(page);
  const words = passage(page, 'board-internet').locator('blockquote');
  const before = { size: await pixelsOf(words, 'font-size'), line: await pixelsOf(words, 'line-height') };
  const dialog = await openComfort(page);
  await expect(dialog.getByRole('radio', { name: 'As this device' }).first()).toBeFocused();
  for (const name of ['Sepia', '130%', 'Short', 'Loose']) await dialog.getByRole('radio', { name }).check();
  await dialog.getByRole('switch').uncheck();
  expect(await pixelsOf(words, 'font-size')).toBeCloseTo(before.size * 1.3, 1);
  expect(await pixelsOf(words, 'line-height')).toBeGreaterThan(before.line * 1.3);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);

  await page.reload();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-scheme', 'sepia');
  await expect(root).toHaveAttribute('data-measure', 'narrow');
  await expect(root).toHaveAttribute('data-spacing', 'loose');
  expect(await pixelsOf(root, 'font-size')).toBeCloseTo(16 * 1.3, 1);
  const again = await openComfort(page);
  await expect(again.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  await expect(again.getByRole('radio', { name: 'Sepia' })).toBeFocused();
  await expect(again.getByRole('switch')).not.toBeChecked();
});

test('a choice reaches another tab, and so does having all as at first', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [other, page]) await openRoom(tab);
  const dialog = await openComfort(page);
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await expect(other.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await dialog.getByRole('button', { name: 'As at first' }).click();
  await expect(dialog.getByRole('radio', { name: 'As this device' }).first()).toBeChecked();
  await expect(other.locator('html')).toHaveAttribute('data-scheme', 'system');
});

test('by keyboard: arrows choose, Escape closes', async ({ page }) => {
  await openRoom(page);
  const dialog = await openComfort(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveCSS('font-size', '18.4px');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('comfort-dialog')).toHaveCount(0);
});

test('a language is chosen by its own name, and turns the page where it is read from the right', async ({ page }) => {
  await openRoom(page);
  const dialog = await openComfort(page);
  for (const name of ['English', 'Français', 'العربية'])
    await expect(dialog.getByRole('radio', { name })).toBeAttached();
  await dialog.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('preferences that are not understood change nothing', async ({ page }) => {
  await keep(page, { scheme: 'solarized', textSize: 900, measure: null, spacing: 'loose' });
  await openRoom(page);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-scheme', 'system');
  await expect(root).toHaveCSS('font-size', '16px');
  await expect(root).toHaveAttribute('data-spacing', 'loose');
});

test('what was chosen is there before the page is painted, whatever its script does', async ({ page }) => {
  await keep(page, { scheme: 'dark', textSize: '150' });
  await page.route(/assets\/main-.*\.js/, (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('app-shell')).toHaveCount(0);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 22, 20)');
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
});

test.describe('where the system’s colours are forced', () => {
  test.use({ forcedColors: 'active', colorScheme: 'light' });

  test('a scheme of the reader’s gives way to them', { tag: '@chromium' }, async ({ page }) => {
    await keep(page, { scheme: 'dark' });
    await openRoom(page);
    const glyph = page.locator('.passage .glyph').first();
    // As on white paper: dark.
    expect(await styleOf(glyph, 'fill')).toBe('rgb(138, 90, 0)');
    const dialog = await openComfort(page);
    await expect(dialog.locator('.pill.dark')).toHaveCSS('outline-style', 'solid');
  });
});

test.describe('motion', () => {
  for (const [why, reducedMotion, motion] of [
    ['the system asks for none @chromium', 'reduce', 'system'],
    ['the reader chose none', 'no-preference', 'none'],
  ] as const) {
    test(`stops where ${why}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      await keep(page, { motion });
      await openRoom(page);
      const still = await page.evaluate(() => {
        const moving = document.body.appendChild(document.createElement('i'));
        moving.style.transition = 'opacity 1s';
        moving.style.scrollBehavior = 'smooth';
        const { transitionDuration, scrollBehavior } = getComputedStyle(moving);
        return [transitionDuration, scrollBehavior, getComputedStyle(moving).getPropertyValue('--motion')];
      });
      expect(still).toEqual(['0s', 'auto', '0']);
    });
  }
});
