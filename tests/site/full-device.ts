import type { Page } from '@playwright/test';

/**
 * Has nothing of the site stored, and leaves it so many bytes of space; gives what takes the limit away: for half a minute more something may not be saved. Chromium remembers for half a minute how much space it saw, and forgets
 * it with the data: so nothing of the site may run between.
 */
export async function limitSpace(
  page: Page,
  baseURL: string | undefined,
  quotaSize: number,
): Promise<() => Promise<void>> {
  await page.goto('about:blank');
  const device = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await device.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  await device.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  return async () => {
    await device.send('Storage.overrideQuotaForOrigin', { origin });
  };
}
