import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openTool, passage } from './room.ts';
import { showRoom, test } from './shared-page.ts';

test(
  'opening a date shows every reading word for word, with source, place and certainty',
  { tag: '@once' },
  async ({ page }) => {
    await showRoom(page);
    const head = passage(page, 'board-internet').locator('.dates');
    await head.locator('summary').click();
    const readings = head.locator('date-readings');
    for (const words of ['3 November 2012', 'Oct. 3, 2012', '3 October', 'October 2012', 'October', 'November'])
      await expect(readings.getByText(words, { exact: true }).first()).toBeVisible();
    await expect(readings).toContainText('Libération');
    await expect(readings).toContainText('medium certainty');
  },
);

test('each reading stands in the Hijri calendar too, give or take a day', async ({ page }) => {
  await showRoom(page);
  const head = passage(page, 'board-internet').locator('.dates');
  await head.locator('summary').click();
  // 3 November 2012 is 18 Dhu al-Hijja 1433, and 3 October 17 Dhu al-Qaʿda, as Umm al-Qura counts.
  await expect(head.locator('date-readings')).toContainText(/18 Dhu.l-Hijjah 1433/);
  await expect(head.locator('date-readings')).toContainText('± 1 day');
});

async function chooseDates(page: Page, name: RegExp): Promise<void> {
  await openTool(page, 'Dates and filters');
  await page.getByRole('radio', { name }).check();
  await page.keyboard.press('Escape');
}

test.describe('whose dates hold', () => {
  test('as the AP dates it, the Board’s letter moves in the rows and its head is re-drawn', async ({ page }) => {
    await showRoom(page, '?align=date');
    // Where they are seen: columns and events are parts of the document one after another.
    const isBefore = async () => {
      const [letter, event] = await Promise.all(
        ['board-2012', 'ev-new-emir'].map((id) => page.locator(`#${id}`).boundingBox()),
      );
      return (letter?.y ?? Number.NaN) < (event?.y ?? Number.NaN);
    };
    expect(await isBefore()).toBe(false);
    await chooseDates(page, /as AP dates it/);
    await expect(page).toHaveURL(/dates=ap/);
    expect(await isBefore()).toBe(true);
    await expect(passage(page, 'board-internet').locator('time').first()).toHaveText('Oct. 3, 2012');
    await page.goBack();
    await expect.poll(isBefore).toBe(false);
  });

  test('the interval between claim and reply follows', { tag: '@once' }, async ({ page }) => {
    const detail = page.locator('.row-title', { hasText: 'Secrets on the internet' }).locator('.detail').first();
    for (const [address, words] of [
      ['', '54 to 63 days later (23 to 63 days by all sources’ dates)'],
      ['?dates=guidere', '54 to 63 days later (23 to 63 days by all sources’ dates)'],
      ['?dates=ap', '23 to 32 days later (23 to 63 days by all sources’ dates)'],
      ['?dates=widest', '23 to 63 days later'],
    ] as const) {
      await showRoom(page, address);
      await expect(detail).toHaveText(`claim, then reply ${words}`);
    }
  });

  test('the widest date says from when to when, and who says so', async ({ page }) => {
    await showRoom(page, '?dates=widest');
    const summary = passage(page, 'board-internet').locator('.dates summary');
    await expect(summary).toContainText('3 October – 3 November 2012');
    await expect(summary).toContainText('Guidère');
    await expect(summary).toContainText('AP');
  });

  test('among the dates, what stands by its last possible day says so', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '?align=date');
    const words = 'placed by its last possible day,';
    await expect(page.locator('#belmokhtar-libya-report')).toContainText(`${words} 30 September 2012`);
    await expect(page.locator('#ev-north-mali')).toContainText(`${words} 31 January 2013`);
    await expect(page.locator('#board-2012')).not.toContainText(words);
  });

  test('a source there is none of changes nothing', { tag: '@once' }, async ({ page }) => {
    await showRoom(page, '?dates=nobody');
    await expect(passage(page, 'board-internet').locator('time').first()).toHaveText('3 November 2012');
  });
});
