import { expect, test } from '@playwright/test';
import { noteTexts, openNote, openRoom, writeNote } from './room.ts';
import { sayLock, seal } from './vault.ts';

const WORDS = 'the image of a field commander';

test('locked while one writes: letters typed on are no commands, which is said', async ({ page }) => {
  await page.goto('./?page=notes');
  await seal(page);
  await page.getByRole('link', { name: 'Columns' }).click();
  await writeNote(page, 'board-internet', WORDS, 'Before the lock');
  await sayLock(page);
  await expect(page.locator('note-margin')).toContainText('The notes are sealed.');
  await page.keyboard.type('tn/?mth b ');
  await expect(page.locator('notice-bar')).toContainText('The notes were locked in another tab.');
  await expect(page.locator('notice-bar')).toContainText('Keys pressed since were not taken.');
  await expect(page.locator('tag-picker, find-bar, dialog[open], note-card')).toHaveCount(0);
});

test('a note that is deleted in another tab while one writes stays open, and writing on brings it back', async ({
  context,
  page,
}) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Kept ');
  const other = await context.newPage();
  await openRoom(other);
  await other.locator('note-card').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(other.locator('note-card')).toHaveCount(0);
  const notice = page.locator('notice-bar').getByText('The open note was deleted in another tab.');
  await expect(notice).toBeVisible();
  // As a reader goes back to the first tab: only Chromium has the focus in two at once.
  await page.bringToFront();
  await expect(openNote(page)).toBeFocused();
  await page.keyboard.type('n and m');
  await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
  await expect.poll(() => noteTexts(other)).toEqual(['Kept n and m']);

  // What is not written on goes when it is left.
  await other.locator('note-card').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(notice).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('note-card')).toHaveCount(0);
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect.poll(() => noteTexts(page)).toEqual(['Kept n and m']);
});
