import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { show } from './shared-page.ts';

export async function openWords(page: Page, query = ''): Promise<void> {
  await show(page, `?page=words${query}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Words' })).toBeVisible();
}

/** The lines of a side, by its name. */
export function linesOf(page: Page, side: string): Locator {
  return page.getByRole('region', { name: side }).locator('.lines > li');
}

/** How many hits the heading of a side tells. */
export async function hitsOf(page: Page, side: number): Promise<number> {
  const [count] = /\d+|no/.exec(await page.locator('.lines-of-sides h2 small').nth(side).innerText()) ?? ['no'];
  return count === 'no' ? 0 : Number(count);
}
