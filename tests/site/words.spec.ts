import { expect, test as ownPage } from '@playwright/test';
import { showMedium } from './medium.ts';
import { serveEdition } from './serve-edition.ts';
import { test } from './shared-page.ts';
import { openWords } from './words-page.ts';

for (const width of [390, 820, 1440]) {
  test(`nothing is wider than the window at ${width} px`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['#?find=the', '#?show=contrast&compare=letters']) {
      await openWords(page, query);
      await expect(page.locator('.lines, .contrast').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

ownPage('on paper contexts stand whole, and nothing is left to press', async ({ page }) => {
  await openWords(page, '&find=Belmokhtar');
  await expect(page.locator('.lines').first()).toBeVisible();
  await showMedium(page, 'print');
  for (const tool of ['.check-boxes', '.line-tools', '.link-choices'])
    await expect(page.locator(tool).first()).toBeHidden();
  const [one, other] = await page.locator('.lines-of-sides > section').all();
  expect((await other?.boundingBox())?.y).toBeGreaterThan((await one?.boundingBox())?.y ?? Infinity);
});

ownPage.describe('another edition', () => {
  ownPage('that marks no themes has none to compare, and says so', async ({ page }) => {
    await serveEdition(page, (edition) => ({ ...edition, themes: [] }));
    await openWords(page, '&show=contrast&compare=themes');
    await expect(page.getByText('This edition has nothing of the kind to compare.')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  ownPage('in Arabic reads from the right, keyword in the middle', { tag: '@once' }, async ({ page }) => {
    await serveEdition(page, (edition) => ({
      ...edition,
      lang: 'ar',
      letters: edition.letters.map((letter) => ({
        ...letter,
        passages: letter.passages.map((passage) => ({
          ...passage,
          text: 'كتب الأمير إلى المجلس',
          ranges: [],
          lang: 'ar',
        })),
      })),
    }));
    await openWords(page, '&find=%D8%A7%D9%84%D8%A7%D9%85%D9%8A%D8%B1');
    const line = page.locator('.lines summary').first();
    await expect(line.locator('.keyword')).toHaveText('الأمير');
    const [before, after] = [await line.locator('.before').boundingBox(), await line.locator('.after').boundingBox()];
    expect(before?.x).toBeGreaterThan(after?.x ?? Infinity);
  });

  ownPage('that cannot be read by the worker says so', async ({ page }) => {
    let asked = 0;
    await page.route('**/assets/edition-*.json', (route) => {
      asked += 1;
      return asked === 1 ? route.continue() : route.abort();
    });
    await openWords(page, '&find=ransom');
    await expect(page.getByText('This part of the site could not be loaded.')).toBeVisible();
  });
});
