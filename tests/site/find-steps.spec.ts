import { expect, test as ownPage } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openRoom, passage, writeNote } from './room.ts';
import { showRoom, test } from './shared-page.ts';

const bar = (page: Page) => page.locator('find-bar');
const place = (page: Page) => bar(page).locator('.place');
const status = (page: Page) => bar(page).getByRole('status');
const current = (page: Page) => page.locator('mark.hit[data-current]');
const card = (page: Page) => page.locator('note-card[part="found"]');

const WORDS = 'the secrets of our Jihad';
const NOTE = 'Compare the courier of Peshawar.';

/** A note on words of the Board, and a look for a word that only it has. */
async function lookInNote(page: Page): Promise<void> {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, NOTE);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('courier');
  await expect(place(page)).toHaveText('1');
}

test('a step leads into another wording, which is opened for it', async ({ page }) => {
  await showRoom(page, '#?find=weightiest');
  await expect(place(page)).toHaveText('1');
  await page.keyboard.press('F3');
  await expect(current(page)).toHaveText('weightiest');
  await expect(current(page)).toBeInViewport();
  await expect(page.locator('details.wording[open]')).toHaveCount(1);
  await expect(page.locator('summary:focus')).toHaveCount(1);
  await expect(status(page)).toContainText(/^Hit 1 of 1; In another wording: /);
  await page.keyboard.press('F3');
  await expect(place(page)).toContainText('Round from the end');
});

test('hits in another wording that the reader opens are marked, and no longer when the bar is closed', async ({
  page,
}) => {
  await showRoom(page, '#?find=weightiest');
  await expect(status(page)).toHaveText('1 hit in 1 passage');
  await expect(place(page)).toHaveText('1');
  const words = page.locator('compared-text').filter({ hasText: 'weightiest' });
  await page.locator('details.wording').filter({ hasText: 'weightiest' }).locator('summary').click();
  await expect(words.locator('mark.hit')).toHaveText('weightiest');
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await expect(words.locator('mark.hit')).toHaveCount(0);
});

test('hits in other wordings come after those of their passage, and count @once', async ({ page }) => {
  await showRoom(page, '#?find=Belmokhtar');
  await expect(place(page)).toHaveText('31');
  await expect(bar(page).locator('.away')).toHaveCount(0);
  // Backwards, until one is in another wording.
  const where = bar(page).locator('.where');
  for (let hit = 0; hit < 31 && (await where.count()) === 0; hit += 1) {
    const before = await place(page).textContent();
    await page.keyboard.press('Shift+F3');
    await expect(place(page)).not.toHaveText(before ?? '');
  }
  const article = await page.locator('details.wording[open]').evaluate((one) => one.closest('article')?.id ?? '');
  await expect(page.locator('compared-text mark.hit[data-current]').first()).toBeInViewport();
  await page.keyboard.press('Shift+F3');
  await expect(where).toHaveCount(0);
  await expect(passage(page, article).locator('letter-text mark.hit[data-current]').first()).toBeInViewport();
});

ownPage(
  'a hit in a note leads to its card, says which note it is, and leaves the cursor where it is @once',
  async ({ page }) => {
    await lookInNote(page);
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeInViewport();
    await expect(card(page).locator('note-text')).toHaveText(NOTE);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(bar(page).locator('.where mark')).toHaveText('courier');
    await expect(status(page)).toContainText(/^Hit 1 of 1; In your note 1: “.courier.”; /);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(passage(page, 'board-internet').locator('letter-text')).toBeFocused();
  },
);

ownPage(
  'where there is no margin, the card of a note comes up and covers neither bar nor words',
  { tag: '@once' },
  async ({ page }) => {
    await lookInNote(page);
    for (const width of [390, 900]) {
      await page.setViewportSize({ width, height: 844 });
      await page.keyboard.press('Enter');
      const words = page.locator('mark[data-note]').first();
      await expect(async () => {
        const [box, ...others] = await Promise.all(
          [card(page), words, bar(page).locator('search')].map((one) => one.boundingBox()),
        );
        for (const other of others)
          expect(box && other && box.y < other.y + other.height && other.y < box.y + box.height).toBe(false);
      }).toPass();
      await expect(words).toBeInViewport();
    }
  },
);

ownPage(
  'a note on a passage that the view hides is come to last, and is no hit that is not shown @once',
  async ({ page }) => {
    await lookInNote(page);
    await page.goto('./?columns=party-belmokhtar#?find=courier');
    await expect(place(page)).toHaveText('1');
    await expect(bar(page).locator('.away')).toHaveCount(0);
    await page.keyboard.press('F3');
    await expect(card(page)).toBeInViewport();
  },
);

test('hits in other wordings of what the view hides are counted as not shown', async ({ page }) => {
  await showRoom(page, '?columns=party-belmokhtar#?find=weightiest');
  await expect(bar(page).locator('.away')).toContainText('Not shown in this view: 1 hit.');
  await expect(place(page)).toHaveText('');
});

test('going round is said, from either end, and no longer one step on', async ({ page }) => {
  await showRoom(page, '#?find=Zawahiri');
  await expect(place(page)).toHaveText('9');
  await page.keyboard.press('Shift+F3');
  await expect(place(page)).toHaveText('Hit 9 of 9 Round from the beginning');
  await expect(status(page)).toContainText('Round from the beginning');
  await page.keyboard.press('F3');
  await expect(place(page)).toHaveText('Hit 1 of 9 Round from the end');
  await page.keyboard.press('F3');
  await expect(place(page)).toHaveText('Hit 2 of 9');
  await expect(status(page)).not.toContainText('Round');
});
