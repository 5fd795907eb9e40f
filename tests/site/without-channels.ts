import type { Page } from '@playwright/test';

/** The page hears nothing of other tabs: as in Firefox where it may keep nothing of a site, the browser makes no channel. */
export async function withoutChannels(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused = new Proxy(BroadcastChannel, {
      construct() {
        throw new DOMException('Storage is not allowed.', 'SecurityError');
      },
    });
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: refused });
  });
}
