import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bar, find, place, tally } from './finding.ts';
import { passage } from './room.ts';
import { showRoom, test } from './shared-page.ts';

/** What is marked in a passage, in order. */
function marked(page: Page, id: string): Promise<readonly string[]> {
  return passage(page, id).locator('mark.hit').allTextContents();
}

test('filters alone find passages', { tag: '@once' }, async ({ page }) => {
  await showRoom(page, '#?find=theme:weapons');
  await expect(tally(page)).toHaveText(/^\d+ passages$/);
  await page.keyboard.press('F3');
  await expect(place(page)).toHaveText(/^Hit 1 of/);
  await expect(page.locator('letter-text:focus')).toHaveCount(1);
});

test('hits survive another alignment, layers and themes', async ({ page }) => {
  await showRoom(page, '#board-internet?find=internet');
  await expect.poll(() => marked(page, 'board-internet')).toContain('internet');
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/align=theme/);
  await expect.poll(() => marked(page, 'board-internet')).toContain('internet');
  await page.keyboard.press('3');
  await expect.poll(() => marked(page, 'board-internet')).toContain('internet');
});

test('a strip beside the columns shows where the hits are, and leads there', async ({ page }) => {
  await showRoom(page, '#?find=Zawahiri');
  const strip = page.locator('hit-strip');
  await expect(strip.locator('path').first()).toHaveAttribute('d', /M0 \d+h10/);
  const box = await strip.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + (box?.height ?? 0) - 5);
  await expect(place(page)).toHaveText(/^Hit 9 of 9$/);
  await expect(page.locator('mark.hit[data-current]')).toBeInViewport();
});

test('the keys of hits do nothing else where nothing is looked for', async ({ page }) => {
  await showRoom(page);
  await find(page, 'hostages');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expect(page.locator('note-card')).toHaveCount(0);
});

test('in a low window the bar never covers the hit it leads to', { tag: '@whole' }, async ({ page }) => {
  for (const [width, height] of [
    [844, 390],
    [800, 600],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await showRoom(page, '#?find=Belmokhtar');
    await expect(place(page)).toHaveText('31');
    for (let hit = 1; hit <= 8; hit += 1) {
      await page.keyboard.press('F3');
      await expect(place(page)).toHaveText(new RegExp(`^Hit \\d+ of`));
      const current = page.locator('mark.hit[data-current]');
      await expect(async () => {
        const [mark, box] = [await current.boundingBox(), await bar(page).locator('search').boundingBox()];
        expect(mark && box && mark.y + mark.height > box.y && mark.y < box.y + box.height).toBe(false);
        expect(mark?.y).toBeGreaterThan(0);
      }).toPass();
    }
  }
});

test('hits in glosses that are switched off are not counted as shown', { tag: '@once' }, async ({ page }) => {
  await showRoom(page, '?layers-off=glosses#?find=Belmokhtar');
  await expect(bar(page).locator('.away')).toContainText('Not shown in this view');
  await expect(place(page)).toHaveText(/^\d+$/);
  for (let hit = 0; hit < 4; hit += 1) {
    await page.keyboard.press('F3');
    await expect(page.locator('mark.hit[data-current]')).toBeVisible();
  }
});

test('what is left out is said, and no longer so when the bar is closed', { tag: '@once' }, async ({ page }) => {
  await showRoom(page, '#?find=Belmokhtar&find-off=edition+gloss');
  await expect(bar(page).locator('.away')).toContainText('Left out: Notes of the edition and Glosses of the sources');
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await expect(page).not.toHaveURL(/find/);
});

test('Show all brings back every hit at once', { tag: '@once' }, async ({ page }) => {
  await showRoom(page, '?layers-off=edition+glosses&columns=party-belmokhtar#?find=Belmokhtar');
  await expect(bar(page).locator('.away')).toContainText('Not shown');
  await bar(page).getByRole('link', { name: 'Show all' }).click();
  await expect(bar(page).locator('.away')).toHaveCount(0);
  await expect(place(page)).toHaveText('31');
  await expect(page.locator('hit-strip path').first()).toHaveAttribute('d', /M0/);
});
