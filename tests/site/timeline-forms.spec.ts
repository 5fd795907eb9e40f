import { expect } from '@playwright/test';
import { timbuktu } from '../unit/views/editions.ts';
import { showMedium } from './medium.ts';
import { test } from './shared-page.ts';
import { AUTUMN, mark, openTimeline } from './timeline-picture.ts';

test.describe('the tables', () => {
  test('hold every letter and event with all its dates', async ({ page }) => {
    await openTimeline(page);
    await page.getByText('The same in tables').click();
    const table = page.getByRole('table', { name: 'Letters and events in time order' });
    const titles = await table.getByRole('rowheader').getByRole('link').allInnerTexts();
    expect(titles.toSorted()).toEqual([...timbuktu.letters, ...timbuktu.events].map(({ title }) => title).toSorted());
    const board = table.getByRole('row').filter({ hasText: 'The Advisory Board to Mokhtar Belmokhtar' });
    for (const text of ['3 November 2012', 'AP: Oct. 3, 2012', 'Libération: October 2012', 'Belmokhtar']) {
      await expect(board).toContainText(text);
    }
  });

  test('are there for a screen reader while they are folded, without stops for keys', async ({ page }) => {
    await openTimeline(page);
    await expect(page.getByRole('table')).toHaveCount(2);
    await expect(page.locator('.time-tables a:not([tabindex="-1"])')).toHaveCount(0);
    await page.getByText('The same in tables').click();
    await expect(page.locator('.time-tables a[tabindex="-1"]')).toHaveCount(0);
  });

  test('are printed, and the buttons are not', async ({ page }) => {
    await openTimeline(page);
    await showMedium(page, 'print');
    await expect(page.getByRole('table').first()).toBeVisible();
    expect((await page.getByRole('table').first().boundingBox())?.height).toBeGreaterThan(500);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  });
});

test('on paper the picture is as wide as the text', async ({ page }) => {
  await openTimeline(page);
  const lane = page.locator('.time-lane').first();
  const onScreen = (await lane.getAttribute('viewBox')) ?? '';
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(lane).toHaveAttribute('viewBox', /^0 0 690 /);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(lane).toHaveAttribute('viewBox', onScreen);
});

test('at the end of time a label stands before its mark', async ({ page }) => {
  await openTimeline(page);
  const label = page.locator('[data-told=ev-bamako] text');
  await expect(label).toContainText('Attack on the Radisson hotel in Bamako, claimed by Al-Murabitun');
  const dot = await mark(page, 'ev-bamako').locator('.time-dot').boundingBox();
  const words = await label.boundingBox();
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(dot?.x ?? Number.NaN);
});

for (const width of [390, 820, 1440]) {
  test(`at ${width} px no label covers another, and nothing is wider than the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['', AUTUMN, `${AUTUMN}&dates=widest`, 'from=2012-01-01&to=2013-12-31']) {
      await openTimeline(page, query);
      const boxes = await page.locator('.time-lane :is(.time-label, .time-interval) text').evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { words: text.textContent.trim(), left, right, top: top + 3, bottom: bottom - 3 };
        }),
      );
      const shown = boxes.filter(({ words }) => words !== '');
      const covered = shown.flatMap((a, index) =>
        shown
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.words} / ${b.words}`),
      );
      expect.soft(shown.length).toBeGreaterThan(8);
      expect.soft(covered, query).toEqual([]);
      expect.soft(await page.locator('main').evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
