import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('main').getByLabel('Find', { exact: true });
const found = (page: Page) => page.getByRole('main').getByText(/^\d+ hits? in \d+ passages?\./);

async function openWords(page: Page, query = ''): Promise<void> {
  await page.goto(`./?page=words${query}`);
  await expect(field(page)).toBeVisible();
}

/** In the page: how often the address was written, and what the pause held back last. */
interface Held {
  written: number;
  act?: () => void;
}

/** Counts how often the address is written from now on, and has the pause after a key last until it is told to end. */
async function holdPause(page: Page): Promise<{ written(): Promise<number>; end(): Promise<void> }> {
  await page.evaluate(() => {
    const held: Held = { written: 0 };
    Object.assign(globalThis, { held });
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...args) => {
        held.written += 1;
        write(...args);
      };
    }
    const set = setTimeout;
    Object.assign(globalThis, {
      setTimeout: (act: () => void, time?: number) => {
        if (time !== 500) return set(act, time);
        held.act = act;
        return -1;
      },
    });
  });
  return {
    written: () => page.evaluate(() => (globalThis as unknown as { held: Held }).held.written),
    end: () => page.evaluate(() => (globalThis as unknown as { held: Held }).held.act?.()),
  };
}

test('finds with every key, and writes the address after a pause', async ({ page }) => {
  await openWords(page);
  const pause = await holdPause(page);
  await field(page).pressSequentially('hostages', { delay: 20 });
  await expect(field(page)).toHaveValue('hostages');
  await expect(found(page)).toBeVisible();
  expect(await pause.written()).toBe(0);
  await pause.end();
  await expect(page).toHaveURL(/find=hostages$/);
  expect(await pause.written()).toBe(1);
  await expect(field(page)).toBeFocused();
});

test('within the pause what is found is there, and half a query is not held against the reader', async ({ page }) => {
  await openWords(page);
  const { written } = await holdPause(page);
  await field(page).pressSequentially('hostages & ');
  await expect(found(page)).toBeVisible();
  const unread = page.locator('word-lines .unread');
  await expect(unread).toHaveCount(0);
  expect(await written()).toBe(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/find=hostages\+%26\+$/);
  await expect(unread).toHaveText(/has no word in it/);
  await expect(
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ has: page.locator('.unread') }),
  ).toHaveCount(1);
  expect(await written()).toBe(1);
});

test('leaving the field, or the page by a link, loses nothing', async ({ page }) => {
  await openWords(page);
  await holdPause(page);
  await field(page).fill('ransom');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/find=ransom$/);
  await field(page).fill('hostages');
  await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await expect(page).toHaveURL(/page=sources#\?find=hostages/);
  await page.goBack();
  await expect(field(page)).toHaveValue('hostages');
  await expect(found(page)).toBeVisible();
});

test('Back within the pause leads to the page before, as it was', async ({ page }) => {
  await openWords(page, '#?find=ransom');
  await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Words' }).click();
  await expect(found(page)).toBeVisible();
  await field(page).fill('hostages');
  await page.goBack();
  await expect(field(page)).toHaveCount(0);
  await page.waitForTimeout(700);
  await expect(page).toHaveURL(/page=sources.*find=ransom$/);
});

test('a switch that is set within the pause keeps what was typed', async ({ page }) => {
  await openWords(page);
  await holdPause(page);
  await field(page).fill('hostages');
  await page.getByRole('main').getByLabel('Notes of the edition').uncheck();
  await expect(page).toHaveURL(/find=hostages&find-off=edition$/);
  await expect(field(page)).toHaveValue('hostages');
});

test('does not offer to include the reader’s notes, which the page never has', async ({ page }) => {
  await openWords(page, '#?find=Belmokhtar&find-off=reader');
  const all = page.getByRole('main').getByRole('link', { name: 'Include everything' });
  await expect(found(page)).toBeVisible();
  await expect(all).toHaveCount(0);
  await page.getByRole('main').getByLabel('Notes of the edition').uncheck();
  await all.click();
  await expect(page).toHaveURL(/find=Belmokhtar&find-off=reader$/);
  await expect(all).toHaveCount(0);
});

test('a row of a contrast leads to its lines alone, whatever was switched off for another query', async ({ page }) => {
  await openWords(page, '#?find=Belmokhtar&find-not=khaled');
  await page.getByRole('main').getByRole('link', { name: 'Contrast' }).click();
  await page.locator('table.contrast tbody a').first().click();
  await expect(found(page)).toBeVisible();
  expect(page.url()).not.toContain('find-not');
  await expect(page.getByRole('group', { name: 'Switched off' })).toHaveCount(0);
});
