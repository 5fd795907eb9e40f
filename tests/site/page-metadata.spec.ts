import { expect, test } from '@playwright/test';
import { openRoom } from './room.ts';

test('the page says what it is to programs that collect references', async ({ page, request }) => {
  const html = await (await request.get('./')).text();
  expect(html).toContain('<meta name="citation_title" content="The Timbuktu letters">');
  await openRoom(page);
  await expect(page.locator('head meta[property="og:type"]')).toHaveAttribute('content', 'website');
  const data = JSON.parse((await page.locator('head script[type="application/ld+json"]').textContent()) ?? '') as {
    readonly version: string;
    readonly hasPart: readonly { readonly url: string }[];
  };
  expect(data.version).toBe('1.0');
  const { url = '' } = data.hasPart.find((part) => part.url.endsWith('#board-2012')) ?? {};
  await openRoom(page, url.replace('./', ''));
  await expect(page.locator('#board-2012')).toHaveAttribute('aria-current', 'location');
});

test('the page Sources tells the version of the edition', async ({ page }) => {
  await openRoom(page);
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(page.getByText('Version of this edition: 1.0')).toBeVisible();
});
