import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export const PASSPHRASE = 'four words nobody else knows';

/** Fills in the form that seals the notes; the page shows how they are kept. */
export async function fillSealForm(page: Page, again = PASSPHRASE): Promise<void> {
  await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('New passphrase once more').fill(again);
}

/** Fills in all that sealing the notes asks for, where they are kept. */
export async function beginSealing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Seal the notes…' }).click();
  await fillSealForm(page);
  await page.getByRole('checkbox', { name: 'I understand' }).check();
}

/** Seals the notes, without loading the page anew. */
export async function seal(page: Page): Promise<void> {
  await page.locator('.link-choices').getByRole('link', { name: 'Keeping' }).click();
  await beginSealing(page);
  await page.getByRole('button', { name: 'Seal the notes', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

/** What another tab says when its reader locks the notes. */
export function sayLock(page: Page): Promise<void> {
  return page.evaluate(() => {
    const channel = new BroadcastChannel('vis-a-vis:timbuktu-letters:lock');
    channel.postMessage({ type: 'lock' });
    channel.close();
  });
}

export async function lockFromAnotherTab(page: Page): Promise<void> {
  await sayLock(page);
  await expect(page.locator('unlock-notes')).toContainText('The notes are sealed');
}
