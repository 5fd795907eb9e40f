import type { BrowserCommand } from 'vitest/node';

/**
 * Presses keys through the driver, for `press`. Vitest's own way asks for the tests' frame by its name, which Playwright now and then fails to learn of
 * Firefox over WebDriver BiDi, for as long as the frame is there: it asks for it while the frame is loading.
 */
export const pressKeys: BrowserCommand<[keys: readonly string[]]> = async ({ page }, keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
