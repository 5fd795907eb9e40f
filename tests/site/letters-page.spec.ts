import { expect, test } from '@playwright/test';
import type { Letter } from '../../src/edition/model.ts';
import { transcribed } from '../fixtures/transcribed/edition.ts';
import { findings } from './findings.ts';
import { serveEdition } from './serve-edition.ts';
import { openTranscribed } from './transcribed-room.ts';

test.describe('letters that are transcribed', () => {
  test('are listed, narrowed to two people by their names, and read as columns', async ({ page }) => {
    await openTranscribed(page);
    await page.getByRole('link', { name: 'Letters', exact: true }).click();
    const rows = page.locator('letters-list li');
    await expect(rows).toHaveCount(transcribed.letters.length);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('searchbox', { name: 'Letters of' }).fill('wei');
    await page
      .locator('person-finder')
      .getByRole('link', { name: /Anna Weidner/ })
      .click();
    await page
      .locator('person-finder')
      .getByRole('link', { name: /Jean Morel/ })
      .click();
    await page.getByRole('link', { name: 'Received by Anna Weidner' }).click();
    await expect(rows).toHaveText([/Morel.*Weidner/]);
    await page.getByRole('link', { name: 'Read these as columns' }).click();
    await expect(page).toHaveURL(/columns=party-weidner\+party-morel.*#m-1(?:\?|$)/);
    await expect(page.locator('article#m-1-p1')).toBeVisible();
  });

  test('are counted by who wrote to whom, and a count leads to its letters', async ({ page }) => {
    await openTranscribed(page);
    await page.getByRole('link', { name: 'Letters', exact: true }).click();
    await page.getByRole('link', { name: 'Who wrote to whom' }).click();
    const count = page.getByRole('table').getByRole('link', { name: /from Jean Morel to Anna Weidner/ });
    await expect(count).toHaveText('1');
    expect(await findings(page)).toEqual([]);
    await count.click();
    await expect(page.locator('letters-list li')).toHaveCount(1);
  });

  test('are counted on the timeline where they are too many, and each is drawn in a shorter time', async ({ page }) => {
    const [first] = transcribed.letters;
    if (!first) throw new Error('The fixture has no letter');
    const letters = Array.from({ length: 400 }, (_, number): Letter => {
      const day = Date.UTC(1797 + Math.floor(number / 100), number % 12, 1);
      const edtf = new Date(day).toISOString().slice(0, 10);
      const dates = first.dates.map((date) => ({ ...date, value: { edtf, first: day, last: day } }));
      return { ...first, id: `n-${number}`, dates: number < 3 ? [] : dates, passages: [] };
    });
    const undated = 3 + transcribed.letters.filter(({ dates }) => dates.length === 0).length;
    await serveEdition(page, () => ({ ...transcribed, letters: [...transcribed.letters, ...letters] }));
    await page.goto('./?align=date&page=timeline');
    await expect(page.getByRole('link', { name: /^January 1798: \d+ letters$/ })).toBeVisible();
    await expect(page.getByRole('link', { name: `Undated: ${undated} letters` })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: /^January 1798: / }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=1798-01-01&to=1798-01-31/);
    await expect(page.locator('.time-mark').first()).toBeVisible();
    await expect(page.locator('.time-stretch')).toHaveCount(0);
  });
});
