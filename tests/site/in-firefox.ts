import type { Page } from '@playwright/test';

/** Whether a page is in Firefox, of which over WebDriver BiDi Playwright asks some things in another way. */
export function inFirefox(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'firefox';
}
