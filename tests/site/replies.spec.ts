import { expect, test } from '@playwright/test';
import { transcribed } from '../fixtures/transcribed/edition.ts';
import { divide } from '../../src/edition/shards/shard.ts';
import { press } from './pressing.ts';
import { serveEdition } from './serve-edition.ts';

test.describe('a letter and its reply side by side', () => {
  test('stand in one row; a link to the reply leads to it in either alignment', async ({ page }) => {
    await serveEdition(page, () => transcribed);
    await page.goto('./#w-2');
    const reply = page.locator('.reply-title#w-2');
    await expect(reply).toHaveAttribute('aria-current', 'location');
    await expect(reply.getByRole('heading')).toBeInViewport();
    await expect(page.locator('.row-title#m-1')).toContainText('then reply 3 to 33 days later');
    await expect(page.locator('alignment-choice').getByRole('button', { name: 'Letter and reply' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await press(page, 'a');
    await expect(page).toHaveURL(/align=date#w-2$/);
    await expect(page.locator('.row-title#w-2')).toHaveCount(1);
    await press(page, 'a');
    await expect(page).not.toHaveURL(/align/);
    await expect(reply).toHaveCount(1);
  });

  test('letters that cannot be had say so, and come when they are tried again', async ({ page }) => {
    const { index, shards } = divide(transcribed);
    let there = false;
    await page.route('**/assets/edition-*.json', (route) =>
      route.fulfill({
        json: {
          edition: index,
          problems: [],
          shards: Object.fromEntries(shards.map(({ name }) => [name, `s-${name}.json`])),
        },
      }),
    );
    await page.route('**/s-*.json', (route) => {
      const shard = shards.find(({ name }) => route.request().url().endsWith(`s-${name}.json`));
      return there ? route.fulfill({ json: shard }) : route.abort();
    });
    await page.goto('./#w-2');
    const cell = page.locator('.cell', { has: page.locator('#w-2') });
    await expect(cell).toContainText('This letter could not be loaded.');
    there = true;
    await cell.getByRole('button', { name: 'Try again' }).click();
    await expect(cell.locator('letter-text').first()).not.toBeEmpty();
  });
});
