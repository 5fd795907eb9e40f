import type { Page } from '@playwright/test';

/** Lets a page write to the clipboard and read it. Firefox, which has no such permission, lets it read what it has written itself. */
export async function allowClipboard(page: Page): Promise<void> {
  const context = page.context();
  if (context.browser()?.browserType().name() !== 'firefox')
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
