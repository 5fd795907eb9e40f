import { expect, test as ownPage } from '@playwright/test';
import { timbuktu } from '../unit/views/editions.ts';
import { test } from './shared-page.ts';
import { interval, mark, openTimeline, picture, span } from './timeline-picture.ts';

test.describe('moving and zooming', () => {
  test('change the address once each; Back returns, and reload keeps', async ({ page }) => {
    await openTimeline(page);
    const status = page.locator('.time-tools [role=status]');
    const all = await status.innerText();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/from=/);
    const zoomed = await status.innerText();
    const box = await picture(page).boundingBox();
    if (!box) throw new Error('There is no picture.');
    await page.mouse.move(box.x + 600, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y + 20, { steps: 6 });
    await page.mouse.move(box.x + 400, box.y + 20, { steps: 6 });
    await page.mouse.up();
    await expect(status).not.toHaveText(zoomed);
    const dragged = await status.innerText();
    await page.reload();
    await expect(status).toHaveText(dragged);
    await page.goBack();
    await expect(status).toHaveText(zoomed);
    await page.goBack();
    await expect(status).toHaveText(all);
    expect(span(page)).toBeUndefined();
  });

  test('a drag that begins on a mark moves the picture and leads nowhere', async ({ page }) => {
    await openTimeline(page, 'from=2010-01-01&to=2014-01-01');
    const dot = await mark(page, 'board-2012').locator('.time-dot').last().boundingBox();
    if (!dot) throw new Error('There is no mark.');
    await page.mouse.move(dot.x + 5, dot.y + 5);
    await page.mouse.down();
    await page.mouse.move(dot.x - 145, dot.y + 5, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/page=timeline/);
    await expect.poll(() => span(page)?.from).not.toBe('2010-01-01');
  });

  test('a button let go outside the picture does not hold it', async ({ page }) => {
    await openTimeline(page, 'from=2010-01-01&to=2014-01-01');
    const status = page.locator('.time-tools [role=status]');
    const before = await status.innerText();
    const box = await picture(page).boundingBox();
    if (!box) throw new Error('There is no picture.');
    await page.mouse.move(box.x + 300, box.y + 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y - 40);
    await page.mouse.up();
    await page.mouse.move(box.x + 500, box.y + 40, { steps: 4 });
    await expect(status).toHaveText(before);
  });

  test('a plain wheel scrolls the page; with Ctrl it zooms around the pointer', async ({ page }) => {
    await openTimeline(page);
    const box = await mark(page, 'board-2012').locator('.time-dot').last().boundingBox();
    if (!box) throw new Error('There is no mark.');
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(40);
    expect(span(page)).toBeUndefined();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -40);
    await page.keyboard.up('Control');
    await expect(page).toHaveURL(/from=/);
    const after = await mark(page, 'board-2012').locator('.time-dot').last().boundingBox();
    expect(after?.x).toBeCloseTo(box.x, -1);
  });

  test('where nothing is dated each lane says so', async ({ page }) => {
    await openTimeline(page, 'from=2014-02-01&to=2014-12-31');
    await expect(page.getByText('Nothing in this time.')).toHaveCount(4);
    await page.getByRole('button', { name: 'All' }).click();
    await expect(page.getByText('Nothing in this time.')).toHaveCount(0);
    await expect(mark(page, 'board-2012')).toHaveCount(1);
  });
});

test.describe('part of time', () => {
  test('tells in each lane how many marks lie before and after it', async ({ page }) => {
    await openTimeline(page);
    await expect(page.locator('.time-beyond', { hasText: /earlier|later/ })).toHaveCount(0);
    await openTimeline(page, 'from=2012-08-01&to=2012-12-01');
    const lanes = await page.locator('.time-lane').evaluateAll((all) =>
      all.map((lane) => ({
        marks: lane.querySelectorAll('.time-mark').length,
        beyond: lane.querySelector('.time-beyond')?.textContent.trim() ?? '',
      })),
    );
    expect(lanes.map(({ beyond }) => beyond).slice(0, 3)).toEqual(['', '← 1 earlier', '← 2 earlier']);
    const events = lanes[3];
    const counts = [...(events?.beyond.matchAll(/\d+/g) ?? [])].map(Number);
    expect(events?.beyond).toMatch(/^← \d+ earlier · \d+ later →$/);
    expect(counts.reduce((sum, count) => sum + count, events?.marks ?? 0)).toBe(timbuktu.events.length);
  });

  test('has no line between dates that both lie outside it', async ({ page }) => {
    await openTimeline(page, 'from=2012-08-01&to=2012-12-01');
    await expect(mark(page, 'ev-al-murabitun')).toHaveCount(0);
    await expect(mark(page, 'board-2012')).toHaveCount(1);
  });

  for (const width of [820, 1440]) {
    test(`leaves a label whole that has room before its mark, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openTimeline(page, 'from=2012-08-01&to=2012-12-01');
      await expect(page.locator('[data-told=board-2012] .time-label text').first()).toContainText(
        'The Advisory Board to Mokhtar Belmokhtar',
      );
    });
  }
});

test.describe('by keys alone', () => {
  test('the picture is moved, zoomed and shown whole', async ({ page }) => {
    await openTimeline(page);
    await picture(page).focus();
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/from=/);
    const zoomed = span(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => span(page)?.from).not.toBe(zoomed?.from);
    expect(span(page)?.from.localeCompare(zoomed?.from ?? '')).toBe(1);
    await page.keyboard.press('Home');
    await expect(page).not.toHaveURL(/from=/);
  });

  test('marks are reached in time order, keep the focus when zoomed, and are followed', async ({ page }) => {
    await openTimeline(page);
    await picture(page).focus();
    await page.keyboard.press('Tab');
    await expect(interval(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(mark(page, 'belmokhtar-request')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(mark(page, 'belmokhtar-2012')).toBeFocused();
    for (let times = 0; times < 6; times += 1) await page.keyboard.press('+');
    await expect(page).toHaveURL(/from=/);
    await expect(mark(page, 'belmokhtar-2012')).toBeFocused();
    // The bar itself has no width once it is out of the window, and Firefox has such a one begin with the drawing.
    const target = mark(page, 'belmokhtar-2012').locator('.time-target');
    await expect(target).toBeInViewport();
    for (let times = 0; times < 10; times += 1) await page.keyboard.press('ArrowRight');
    await expect(target).not.toBeInViewport();
    await expect(mark(page, 'belmokhtar-2012')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#belmokhtar-2012$/);
  });
});

for (const [what, id, target] of [
  ['a letter', 'belmokhtar-2012', 'article#belmokhtar-internet letter-text'],
  ['a letter known only by mention', 'belmokhtar-libya-report', 'article.mention#belmokhtar-libya-report-mention'],
  ['an event', 'ev-timbuktu-taken', '.event#ev-timbuktu-taken'],
] as const) {
  ownPage(`${what} that is followed has the focus, and Back gives it to the mark again`, async ({ page }) => {
    await openTimeline(page);
    // What the focus went by before is still there afterwards.
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Tab');
    await mark(page, id).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(target)).toBeFocused();
    await expect(page.locator(target)).toBeInViewport();
    await page.goBack();
    await expect(mark(page, id)).toBeFocused();
  });
}

ownPage('in Arabic time runs from right to left, for the eye and for keys', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('vis-a-vis:preferences', JSON.stringify({ language: 'ar' })));
  await openTimeline(page);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const xOf = async (id: string) => (await mark(page, id).locator('.time-bar').first().boundingBox())?.x ?? Number.NaN;
  await expect.poll(async () => (await xOf('ev-droukdel-emir')) - (await xOf('ev-in-amenas'))).toBeGreaterThan(300);
  await picture(page).focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=/);
  const before = span(page)?.from ?? '';
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => span(page)?.from.localeCompare(before)).toBe(1);
});

ownPage.describe('with a finger', () => {
  ownPage.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  ownPage('nothing is wider than the window, and every mark has room for a finger', async ({ page }) => {
    await openTimeline(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const sizes = await page
      .locator('.time-mark .time-target')
      .evaluateAll((targets) =>
        targets.map((target) => target.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  ownPage('the picture is moved and pinched, and the page still scrolls', { tag: '@chromium' }, async ({ page }) => {
    await openTimeline(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly (readonly [number, number])[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    await touch('touchStart', [300, 500]);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', [300, 500 - step * 15]);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(span(page)).toBeUndefined();
    await touch('touchStart', [150, 500], [250, 500]);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', [150 - step * 8, 500], [250 + step * 8, 500]);
    await touch('touchEnd');
    await expect(page).toHaveURL(/from=/);
    const pinched = span(page);
    await touch('touchStart', [300, 500]);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', [300 - step * 15, 500]);
    await touch('touchEnd');
    await expect.poll(() => span(page)?.from.localeCompare(pinched?.from ?? '')).toBe(1);
  });
});
