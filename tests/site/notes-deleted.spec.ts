import { expect, test } from '@playwright/test';
import { findings } from './findings.ts';
import { openKeeping } from './opened-files.ts';
import { noteTexts, openRoom, passage, writeNote } from './room.ts';
import { seal } from './vault.ts';

const WORDS = 'the image of a field commander';

test('everything is deleted after a typed word, in other tabs too, and without the passphrase', async ({
  page,
  context,
}) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Irony.');
  const other = await context.newPage();
  await openKeeping(other);
  const deleteAll = async () => {
    await other.getByRole('button', { name: 'Delete everything…' }).click();
    const dialog = other.getByRole('dialog');
    const button = dialog.getByRole('button', { name: 'Delete everything' });
    await dialog.getByLabel('To go on, type “delete”').press('Enter');
    await expect(button).toBeDisabled();
    expect(await findings(other)).toEqual([]);
    await dialog.getByLabel('To go on, type “delete”').fill('Delete ');
    await button.click();
    await expect(other.locator('notice-bar')).toContainText('Everything is deleted.');
  };
  await other.getByRole('button', { name: 'Delete everything…' }).click();
  await expect(other.getByRole('dialog')).toContainText('1 note');
  await other.keyboard.press('Escape');
  await deleteAll();
  await expect(other.locator('.keeping').first()).toContainText('No backup yet.');
  await expect(passage(page, 'board-internet').locator('mark.noted')).toHaveCount(0);
  await expect(page.locator('notice-bar')).not.toContainText('reload');
  await page.bringToFront();
  await writeNote(page, 'board-internet', WORDS, 'Anew.');

  // Sealed, locked in both tabs, and the passphrase lost.
  await seal(other);
  await other.getByRole('button', { name: 'Lock now' }).click();
  await openRoom(page);
  await expect(page.locator('note-margin')).toContainText('The notes are sealed.');
  await deleteAll();
  await expect(other.locator('unlock-notes')).toHaveCount(0);
  await expect(page.locator('note-margin')).not.toContainText('The notes are sealed.');
  await page.bringToFront();
  await writeNote(page, 'board-internet', WORDS, 'Once more.');
  await expect.poll(() => noteTexts(page)).toEqual(['Once more.']);
});
