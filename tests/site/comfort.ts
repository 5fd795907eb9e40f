import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export const SCHEMES = ['light', 'sepia', 'dark'] as const;

/** Opens the dialog of comfort as a reader does. */
export async function openComfort(page: Page): Promise<Locator> {
  await page.locator('tool-popover[label="More"]').getByRole('button').first().click();
  await page.locator('.menu').getByRole('button', { name: 'Comfort and language' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reading comfort' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Has this device keep preferences before the site is opened. */
export async function keep(page: Page, preferences: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem('vis-a-vis:preferences', kept), JSON.stringify(preferences));
}
