import { expect, test } from '@playwright/test';
import { bar, place, tally } from './finding.ts';
import { openRoom, writeNote } from './room.ts';

const NOTE = 'Compare the weapons of the courier, and again weapons and weapons of which nobody has told us so far.';

test('the card of a note that a hit leads to shows all its words', { tag: '@whole' }, async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', 'the secrets of our Jihad', NOTE);
  for (const width of [390, 820]) {
    await page.setViewportSize({ width, height: 844 });
    await openRoom(page, '#board-internet?find=courier');
    // From the second width on the address was there already.
    await page.reload();
    await expect(place(page)).toHaveText('1');
    await bar(page).getByRole('button', { name: 'Next hit' }).click();
    const field = page.locator('note-card[part="found"] note-text');
    await expect(field).toBeInViewport();
    const { shown, whole, line } = await field.evaluate((one) => ({
      shown: one.clientHeight,
      whole: one.scrollHeight,
      line: Number.parseFloat(getComputedStyle(one).lineHeight),
    }));
    expect(shown).toBeGreaterThan(line * 1.9);
    expect(shown).toBe(whole);
  }
});

test('hits in notes are told apart from those in passages, and add up', { tag: '@once' }, async ({ page }) => {
  await openRoom(page, '#?find=weapons');
  await expect(tally(page)).toHaveText('8 hits in 4 passages');
  await writeNote(page, 'board-internet', 'the secrets of our Jihad', NOTE);
  await page.keyboard.press('Escape');
  await expect(tally(page)).toHaveText('8 hits in 4 passages, 3 in 1 note of yours');
  await expect(bar(page).getByRole('status')).toHaveText('8 hits in 4 passages, 3 in 1 note of yours');
  await expect(place(page)).toHaveText('11');
  await openRoom(page, '#?find=courier');
  await expect(tally(page)).toHaveText('1 hit in 1 note of yours');
  await expect(bar(page).getByRole('status')).toHaveText('1 hit in 1 note of yours');
});
