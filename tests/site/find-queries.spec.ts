import { expect, test as ownPage } from '@playwright/test';
import type { Page } from '@playwright/test';
import { afterId } from '../../src/routing/fragment.ts';
import { openRoom } from './room.ts';
import { showRoom, test } from './shared-page.ts';

const bar = (page: Page) => page.locator('find-bar');
const unread = (page: Page) => bar(page).locator('.unread');

test('what is not understood of a query is shown and said, and what is half typed is not held against it', async ({
  page,
}) => {
  await showRoom(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('hostages OR');
  await expect(page).toHaveURL(/OR$/);
  await expect(unread(page)).toHaveCount(0);
  await page.keyboard.type(' ran*m ');
  await expect(unread(page)).toHaveText([
    /^Left out: “.?OR.?” is not known here\. All words are looked for\.$/,
    /^Left out: “.?ran\*m.?”\. An asterisk stands only at the end of a word\.$/,
  ]);
  await expect(bar(page).getByRole('status')).toHaveText(
    /^\d+ hits in \d+ passages Left out: .*All words are looked for\. Left out: .*end of a word\.$/,
  );
});

test('of what is just begun, or refused, nothing is said to be found or not', async ({ page }) => {
  await showRoom(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  for (const [query, said] of [
    ['"', ''],
    ['date:2012-0', ''],
    ['NEAR', ''],
    ['x'.repeat(1001), 'Not looked for: this is longer than 1,000 characters. Shorten it.'],
    ['xyzzy', 'Nothing found'],
  ] as const) {
    await page.getByRole('searchbox').fill(query);
    // What is said of it has come once the address has; what is too long to be looked for is in no address.
    if (query.length <= 1000) await expect(page).toHaveURL((url) => afterId(url.hash).get('find') === query);
    await expect(bar(page).getByRole('status')).toHaveText(said);
    await expect(bar(page).locator('.tally')).toHaveCount(query === 'xyzzy' ? 1 : 0);
    await expect(unread(page)).toHaveCount(said.startsWith('Not looked for') ? 1 : 0);
  }
  await expect(bar(page).locator('.away').filter({ hasText: 'No text' })).toHaveText(/“.?xyzzy.?”\.$/);
});

test('hits are counted by who speaks, under the names of the switches', async ({ page }) => {
  await showRoom(page, '#?find=Belmokhtar');
  const voices = bar(page).locator('.shares').filter({ hasText: 'By voice' }).locator('.share');
  await expect(voices).toHaveText([
    /^Letters’ words \d+$/,
    /^Glosses of the sources \d+$/,
    /^Reported speech \d+$/,
    /^Other wordings \d+$/,
    /^Notes of the edition \d+$/,
  ]);
  const counts = (await voices.allInnerTexts()).map((text) => Number(/\d+$/.exec(text)?.[0]));
  const total = Number(/^\d+/.exec(await bar(page).locator('.tally b').innerText())?.[0]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  await bar(page).getByRole('button', { name: 'Options' }).click();
  await bar(page).getByRole('checkbox', { name: 'Glosses of the sources' }).uncheck();
  await expect(voices).toHaveCount(4);
});

ownPage.describe('on a phone', () => {
  ownPage.use({ viewport: { width: 390, height: 844 } });

  for (const query of ['Belmokhtar', 'hostages+%26+from%3Anobody+', 'theme%3Aweapons'])
    ownPage(`the bar leaves three quarters of the window to the letters: ${query}`, async ({ page }) => {
      await openRoom(page, `#?find=${query}`);
      await expect(bar(page).locator('.tally')).toBeVisible();
      const height = await bar(page)
        .locator('search')
        .evaluate((element) => element.getBoundingClientRect().height);
      expect(height).toBeLessThanOrEqual(844 / 4);
      for (const one of await unread(page).all()) await expect(one).toBeInViewport({ ratio: 1 });
    });

  ownPage('the counts are a tap away', async ({ page }) => {
    await openRoom(page, '#?find=Belmokhtar');
    const voices = bar(page).getByText('By voice');
    await expect(bar(page).locator('.tally')).toBeVisible();
    await expect(voices).toBeHidden();
    await bar(page).locator('summary.tally').click();
    await expect(voices).toBeVisible();
    await expect(bar(page).getByText('By theme')).toBeVisible();
  });
});
