import type { Page } from '@playwright/test';
import { inFirefox } from './in-firefox.ts';

/** Lets a page write to the clipboard and read it. Firefox, which has no such permission, lets it read what it has written itself. */
export async function allowClipboard(page: Page): Promise<void> {
  if (!inFirefox(page)) await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
