import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { show } from './shared-page.ts';

/** Autumn 2012, in which the quarrel was. */
export const AUTUMN = 'from=2012-08-20&to=2012-12-10';

/** Opens the timeline with more of an address: a query, or `#id`. */
export async function openTimeline(page: Page, query = ''): Promise<void> {
  await show(page, `?page=timeline${/^\w/.test(query) ? '&' : ''}${query}`);
  await expect(page.locator('.time-lane').first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
}

/** The link of a letter or event in the picture. */
export function mark(page: Page, id: string): Locator {
  return page.locator(`.time-mark a#${id}`);
}

export function interval(page: Page): Locator {
  return page.locator('a.time-interval');
}

export function picture(page: Page): Locator {
  return page.locator('.time-picture');
}

/** What the address says of the window, in days. */
export function span(page: Page): { readonly from: string; readonly to: string } | undefined {
  const query = new URL(page.url()).searchParams;
  const [from, to] = [query.get('from'), query.get('to')];
  return from !== null && to !== null ? { from, to } : undefined;
}
