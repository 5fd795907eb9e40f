import type { Page } from '@playwright/test';

/** Adds rules to the page in the way that its policy leaves to scripts: it lets no style be written into it. */
export async function addStyle(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
}
