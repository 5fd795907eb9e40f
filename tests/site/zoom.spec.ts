import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { keep, openComfort } from './comfort.ts';
import { openRoom } from './room.ts';

// “Ready offline” stands in the first line only then.
test.use({ serviceWorkers: 'allow' });

/** What stands to the side of the window, where it takes sideways scrolling to read it. */
function beside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [
      ...document.querySelectorAll(
        '.mark, .pages a, .head, .row-title, .passage header, .silence, letter-text, .foot p',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.left < -1 || box.right > width + 1))
      .map(
        ({ element, box }) =>
          `${element.tagName}.${element.className} ${Math.round(box.left)} to ${Math.round(box.right)}`,
      );
  });
}

/** Parts of the first line that lie on one another, by what is written in them. */
function onOneAnother(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const written = [...document.querySelectorAll('.mark, .pages a, .end')].map((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return { text: element.textContent, box: words.getBoundingClientRect() };
    });
    return written.flatMap(({ text, box }, index) =>
      written
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `${text} / ${other.text}`),
    );
  });
}

for (const [situation, viewport, textSize] of [
  // 1280 × 1024 at 400 %.
  ['at 400 % zoom', { width: 320, height: 256 }, '100'],
  ['in a low window', { width: 1000, height: 300 }, '100'],
  ['with text of 200 % on a wide screen', { width: 1280, height: 800 }, '200'],
  ['with text of 200 % on a tablet', { width: 820, height: 1100 }, '200'],
  ['with text of 200 % on a phone', { width: 390, height: 844 }, '200'],
] as const) {
  const tag = viewport.width === 820 ? '@whole' : [];
  test(`nothing is lost or needs scrolling both ways ${situation}`, { tag }, async ({ page }) => {
    await page.setViewportSize(viewport);
    await keep(page, { textSize });
    await openRoom(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(await beside(page)).toEqual([]);
    expect(await onOneAnother(page)).toEqual([]);
    const covered = await page.evaluate(() => {
      scrollTo(0, 2000);
      return [...document.querySelectorAll('.bar, .tools, .tool-line, .heads')]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).position === 'sticky')
        .reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
    });
    expect(covered).toBeLessThan(viewport.height / 3);
    const dialog = await openComfort(page);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toHaveCount(0);
  });
}

test('with the spacing of WCAG 1.4.12 no words are cut off', async ({ page }) => {
  await openRoom(page);
  const dialog = await openComfort(page);
  // A style sheet of the reader's own reaches widgets too: their shadow roots are given it as well.
  const cut = await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    const within = (root: Document | ShadowRoot): readonly Element[] => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced];
      const own = [...root.querySelectorAll('*')];
      return [...own, ...own.flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : []))];
    };
    const all = within(document).filter((element) => element.checkVisibility());
    const hidden = all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const sideways = overflowX !== 'visible' && overflowX !== 'auto' && scrollWidth > clientWidth + 1;
      const down = overflowY !== 'visible' && overflowY !== 'auto' && scrollHeight > clientHeight + 1;
      return clientWidth > 1 && (sideways || down);
    });
    const spilt = all.filter(
      (element) => element.matches('button, .pill, .chip') && element.scrollWidth > element.clientWidth + 1,
    );
    return [...hidden, ...spilt].map((element) => `${element.tagName}.${element.className}`);
  });
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  await dialog.getByRole('button', { name: 'Done' }).click();
});
