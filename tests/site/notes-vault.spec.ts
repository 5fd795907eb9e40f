import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findings } from './findings.ts';
import { noteTexts, openRoom, passage, writeNote } from './room.ts';

const WORDS = 'the image of a field commander';
const PASSPHRASE = 'four words nobody else knows';

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

test('notes are sealed by a passphrase, locked, and opened by it alone', { tag: '@chromium' }, async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'A private thought.');
  await page.goto('./?page=notes&part=keeping');
  await page.getByRole('button', { name: 'Seal the notes…' }).click();
  await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('New passphrase once more').fill('another');
  await expect(page.locator('vault-section')).toContainText('If you lose the passphrase, the notes are lost');
  await page.getByRole('checkbox', { name: 'I understand' }).check();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Seal the notes', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('The two new passphrases differ. Type both again.');
  await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('New passphrase once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Seal the notes', exact: true }).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.locator('unlock-notes')).toBeVisible();

  await page.goto('./#board-internet');
  await expect(page.locator('note-margin')).toContainText('The notes are sealed.');
  await expect(passage(page, 'board-internet').locator('mark.noted')).toHaveCount(0);
  await page.locator('note-margin').getByRole('link', { name: 'Unlock' }).click();
  await unlock(page, 'not this one');
  await expect(page.getByRole('alert')).toHaveText('This is not the passphrase. Nothing was changed.');
  expect(await findings(page)).toEqual([]);
  await unlock(page, PASSPHRASE);
  await expect(page.locator('unlock-notes')).toHaveCount(0);
  // Without loading the page anew, which would lock it.
  await page.getByRole('link', { name: 'Columns' }).click();
  await expect.poll(() => noteTexts(page)).toEqual(['A private thought.']);
});
