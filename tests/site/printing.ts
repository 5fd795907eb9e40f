import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { showMedium } from './medium.ts';

/** Opens the print dialog as a reader does. */
export async function openPrint(page: Page): Promise<Locator> {
  await page.locator('tool-popover[label="More"]').getByRole('button').first().click();
  await page.locator('.menu').getByRole('button', { name: 'Print…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Print', exact: true });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Sees to it that the browser's own print dialog stays away and the sheet stands until the test is over; counts the prints. */
export async function holdPrints(page: Page): Promise<() => number> {
  let count = 0;
  await page.exposeFunction('print', () => {
    count += 1;
  });
  return () => count;
}

/** Prints what the dialog says, and shows the page as the printer sees it. */
export async function print(page: Page, dialog: Locator): Promise<Locator> {
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(page.locator('.paper letter-text').first()).not.toBeEmpty();
  await showMedium(page, 'print');
  await expect(page.locator('.paper')).toBeVisible();
  return page.locator('.paper');
}
