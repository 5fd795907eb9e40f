import { expect, test } from '@playwright/test';
import { writeNote } from './room.ts';
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
