import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { holdStores, NOTES, untilLate } from './hold-stores.ts';
import { openKeeping } from './opened-files.ts';
import { openRoom, writeNote } from './room.ts';
import { beginSealing, seal, unlock } from './vault.ts';

const WORDS = 'the image of a field commander';

const toldLate = (page: Page) => page.getByText('This has not come to an end for ten seconds');

test('notes that are being sealed while storage does not answer: that is said, and they are sealed when it does', async ({
  context,
  page,
}) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Kept.');
  await openKeeping(page);
  await beginSealing(page);
  await page.clock.install();
  const release = await holdStores(context, NOTES);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Seal the notes', exact: true }).click();
  const told = toldLate(page);
  await untilLate(page, told);
  await expect(page.getByRole('button', { name: 'At work…' })).toBeDisabled();
  await release();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
  await expect(told).toHaveCount(0);
  await page.goto('./');
  await expect(page.locator('note-margin')).toContainText('The notes are sealed.');
});

// Firefox does not even open a database in which another tab works without an end, and says that the notes can't be shown.
test('notes that are being unlocked while storage does not answer: that is said, and they are open when it does @chromium', async ({
  context,
  page,
}) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Kept.');
  await openKeeping(page);
  await seal(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.locator('unlock-notes')).toBeVisible();
  // What the lock itself still asks of the database is answered first.
  await page.reload();
  await expect(page.locator('unlock-notes')).toBeVisible();
  await page.clock.install();
  const release = await holdStores(context, NOTES);
  await page.bringToFront();
  await unlock(page);
  const told = toldLate(page);
  await untilLate(page, told);
  await release();
  await expect(page.locator('unlock-notes')).toHaveCount(0);
  await expect(told).toHaveCount(0);
});
