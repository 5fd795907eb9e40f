import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addStyle } from './added-style.ts';
import { CLAIM, REPLY, ROW, words } from './pressing.ts';
import { openRoom } from './room.ts';

test('from the top of the page and from anywhere else, moving begins with what is in view', async ({ page }) => {
  await openRoom(page);
  await page.keyboard.press('j');
  const first = page.locator('article.passage letter-text').first();
  await expect(first).toBeFocused();
  await page.goto(`./#${REPLY}`);
  await page.getByRole('button', { name: 'Date', exact: true }).focus();
  await page.keyboard.press('j');
  await expect(words(page, REPLY)).toBeFocused();
});

test('when the reader has scrolled away from the focus, moving begins where the reader is', async ({ page }) => {
  await openRoom(page);
  await page.keyboard.press('j');
  await expect(page.locator('article.passage letter-text').first()).toBeFocused();
  await page.locator(`#${ROW}`).evaluate((row) => row.scrollIntoView());
  await page.keyboard.press('j');
  await expect(words(page, CLAIM)).toBeFocused();
});

for (const address of ['', '?align=date', '?align=theme']) {
  for (const width of [1440, 390]) {
    const name = `j goes through all passages${address && ` with ${address}`} as one reads them, and k back, at ${width} px`;
    test(name, { tag: address && width === 390 ? '@whole' : [] }, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openRoom(page, address);
      // So that what is out of sight has its true place.
      await addStyle(page, '* { content-visibility: visible !important; }');
      await page.keyboard.press('j');
      await expect(page.locator('article.passage letter-text').first()).toBeFocused();
      const seen = await walk(page, 'j');
      expect(seen.length).toBe(await page.locator('article.passage letter-text').count());
      expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
      // Row by row, in a row column by column, in a column from top to bottom.
      const inOrder = seen.toSorted((a, b) => a.row - b.row || a.column - b.column || a.top - b.top);
      expect(seen.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
      expect(seen.filter(({ hidden }) => hidden)).toEqual([]);
      const back = await walk(page, 'k');
      expect(back.map(({ id }) => id)).toEqual(seen.map(({ id }) => id).toReversed());
    });
  }
}

test('each passage on the way stands under the sticky lines, and stays there', async ({ page }) => {
  await openRoom(page);
  // The first key waits until what keys do is loaded.
  await page.keyboard.press('j');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('letter-text');
  for (let step = 1; step < 24; step += 1) {
    await page.keyboard.press('j');
    await page.waitForTimeout(50);
    const place = await page.evaluate(() => {
      const { top } = document.activeElement?.closest('article')?.getBoundingClientRect() ?? { top: 0 };
      return { top, line: document.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0 };
    });
    expect(place.top).toBeGreaterThan(place.line);
    expect(place.top).toBeLessThan(600);
  }
});

interface Seen {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly top: number;
  /** Its first line is under the sticky lines or below the window. */
  readonly hidden: boolean;
}

/** Where the focus is, and where it goes with a key until it goes no further. The page presses: that is quicker. */
function walk(page: Page, key: string): Promise<readonly Seen[]> {
  return page.evaluate((pressed) => {
    const seen: Seen[] = [];
    for (;;) {
      const article = document.activeElement?.closest('article');
      if (!article || article.id === seen.at(-1)?.id) return seen;
      const { top, left } = article.getBoundingClientRect();
      const rows = [...document.querySelectorAll('.row-title')].map((row) => row.getBoundingClientRect().top);
      const lines = [...document.querySelectorAll('.bar, .tools, .heads')]
        .filter((line) => getComputedStyle(line).position === 'sticky')
        .map((line) => line.getBoundingClientRect().bottom);
      seen.push({
        id: article.id,
        row: rows.findLastIndex((row) => row <= top),
        // What is of no side stands below both, from side to side.
        column: article.closest('.between') ? 10_000 : Math.round(left),
        top: top + scrollY,
        hidden: top < Math.max(...lines) - 1 || top > innerHeight - 40,
      });
      const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, composed: true });
      document.activeElement?.dispatchEvent(event);
    }
  }, key);
}

test('in an interface from right to left, h is still to the left', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('vis-a-vis:preferences', '{"language":"ar"}'));
  await openRoom(page, `#${ROW}`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await words(page, CLAIM).focus();
  await page.keyboard.press('h');
  await expect(words(page, REPLY)).toBeFocused();
  await page.keyboard.press('l');
  await expect(words(page, CLAIM)).toBeFocused();
});
