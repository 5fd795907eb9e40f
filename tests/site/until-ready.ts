import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Waits until the whole site is fetched and kept, which takes Firefox long while it does so in three windows. */
export async function untilReady(page: Page): Promise<void> {
  test.slow();
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
}
