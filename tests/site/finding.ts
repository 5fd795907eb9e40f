import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export const bar = (page: Page) => page.locator('find-bar');
export const field = (page: Page) => page.getByRole('searchbox');
export const place = (page: Page) => bar(page).locator('.place');
export const tally = (page: Page) => bar(page).locator('.tally b');

/** Opens the bar by its key and types. */
export async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
}
