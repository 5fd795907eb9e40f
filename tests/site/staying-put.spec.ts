import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { addStyle } from './added-style.ts';
import { openRoom, passage } from './room.ts';

// What is read stays where it is, whatever else changes.

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

/** Where a passage begins, in CSS px from the window's top. */
async function topOf(page: Page, id: string): Promise<number> {
  return (await passage(page, id).boundingBox())?.y ?? Number.NaN;
}

function rowTop(page: Page, id: string): Promise<number> {
  return page.locator(`#${id}`).evaluate((row) => row.getBoundingClientRect().top);
}

/** Scrolls until a passage begins so far from the window's top, and has come to rest there. */
async function scrollSo(page: Page, id: string, top: number): Promise<void> {
  await expect(async () => {
    const off = await passage(page, id).evaluate((element, wanted) => {
      const before = element.getBoundingClientRect().top;
      scrollBy(0, before - wanted);
      return Math.abs(before - wanted);
    }, top);
    expect(off).toBeLessThan(2);
  }).toPass({ intervals: [100] });
}

/** Over WebDriver BiDi, Playwright scrolls before each click of its own, also to what is in view. */
async function clickWhereItIs(page: Page, button: Locator): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
}

test('the address points elsewhere', async ({ page }) => {
  await openRoom(page, '#belmokhtar-internet');
  await scrollSo(page, 'board-libya', 300);
  const steady = async () => expect(Math.abs((await topOf(page, 'board-libya')) - 300)).toBeLessThan(3);
  await clickWhereItIs(page, page.getByRole('button', { name: /^Weapons/ }));
  await expect(page).toHaveURL(/themes-off=weapons/);
  await steady();
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/themes-off=ransom\+weapons/);
  await steady();
});

test('a link to what the address points at already leads there again', async ({ page }) => {
  await openRoom(page);
  const link = page.getByRole('link', { name: 'Into Libya' }).first();
  const top = () => rowTop(page, 'x-libya');
  await link.click();
  await expect.poll(top).toBeLessThan(300);
  // The page scrolls there until the row stands still, also from here.
  const back = () =>
    page.evaluate(async () => {
      scrollTo(0, 0);
      for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
      return scrollY;
    });
  await expect.poll(back).toBe(0);
  expect(await top()).toBeGreaterThan(300);
  await link.click();
  await expect.poll(top).toBeLessThan(300);
  expect(await top()).toBeGreaterThan(0);
});

test('Tab through the lines at the top', async ({ page }) => {
  await openRoom(page, '#x-azawad');
  const top = () => rowTop(page, 'x-azawad');
  await expect.poll(top).toBeGreaterThan(0);
  await expect.poll(top).toBeLessThan(300);
  await page.getByRole('button', { name: /^Ransom/ }).focus();
  const before = await top();
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    expect(Math.abs((await top()) - before)).toBeLessThan(3);
  }
  await expect(page.getByRole('navigation', { name: 'Exchanges' }).locator(':focus')).toHaveCount(1);
});

test('a passage fills the window, and the rows are set anew', async ({ page }) => {
  await openRoom(page);
  await scrollSo(page, 'board-libya', -60);
  for (const align of ['Date', 'Theme', 'Exchange']) {
    await clickWhereItIs(page, page.getByRole('button', { name: align, exact: true }));
    await expect.poll(async () => Math.abs((await topOf(page, 'board-libya')) + 60), align).toBeLessThan(3);
  }
});

test('the page is loaded again at its top, with widths that the reader has set', async ({ page }) => {
  await openRoom(page);
  const edge = page.getByRole('separator');
  await edge.focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', '60');
  const widths = () => page.locator('.head').evaluateAll((heads) => heads.map((head) => head.clientWidth));
  const set = await widths();
  await page.route('**/main-*.js', (route) => route.abort());
  await page.reload();
  expect(await widths()).toEqual(set);
  await page.unroute('**/main-*.js');
  await page.goto('./');
  await openRoom(page);
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.locator('app-shell')).toBeAttached();
  await page.waitForTimeout(500);
  expect(await scrolled(page)).toBe(0);
});

test('once all cells were laid out, the page is as high as with all of them drawn', async ({ page }) => {
  await openRoom(page);
  await expect(page.locator('.cell:not([data-laid-out=""])')).toHaveCount(0);
  // In whole px the least fraction more may make one more.
  const height = () => page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const leftOut = await height();
  await addStyle(page, '.cell { content-visibility: visible !important; }');
  expect(Math.abs((await height()) - leftOut)).toBeLessThan(0.5);
});
