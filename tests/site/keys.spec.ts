import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { KEYMAP } from '../../src/ui/keys/keymap.ts';
import type { KeyName } from '../../src/ui/keys/keymap.ts';
import type { ThemeChips } from '../../src/ui/columns/theme-chips.ts';
import { noteTexts, openNote, openRoom, passage, writeNote } from './room.ts';

/** A claim and the reply beside it, with the rows before and after. */
const ROW = 'x-internet';
const CLAIM = 'belmokhtar-internet';
const REPLY = 'board-internet';
const ROW_BEFORE = 'x-unreachable';
const ROW_AFTER = 'x-line-to-zawahiri';

function words(page: Page, id: string): Locator {
  return passage(page, id).locator('letter-text');
}

function title(page: Page, row: string): Locator {
  return page.locator(`#${row} h3`);
}

/** Presses the keys of a stroke as the keymap writes it. */
async function press(page: Page, strokes: string): Promise<void> {
  for (const stroke of strokes.split(' ')) await page.keyboard.press(stroke.replace('Mod', 'ControlOrMeta'));
}

function selection(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

async function goesTo(page: Page, stroke: string, name: string): Promise<void> {
  await openRoom(page);
  if (name === 'columns') await press(page, 'g o');
  await press(page, stroke);
  await expect(page.locator(`.pages a[data-page=${name}]`)).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('main')).toBeFocused();
}

/** What help says of each key, seen. A key that is added to the keymap needs its line here. */
const SHOWS: Readonly<Record<KeyName, (page: Page, strokes: readonly string[]) => Promise<void>>> = {
  'next-passage': async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await press(page, stroke);
    await expect(words(page, CLAIM)).toBeFocused();
    await press(page, stroke);
    await expect(words(page, REPLY)).toBeFocused();
  },
  'previous-passage': async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, REPLY).focus();
    await press(page, stroke);
    await expect(words(page, CLAIM)).toBeFocused();
  },
  'left-column': async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, REPLY).focus();
    await press(page, stroke);
    await expect(words(page, CLAIM)).toBeFocused();
  },
  'right-column': async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(words(page, REPLY)).toBeFocused();
  },
  'next-row': async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(title(page, ROW_AFTER)).toBeFocused();
  },
  'previous-row': async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, REPLY).focus();
    await press(page, stroke);
    await expect(title(page, ROW)).toBeFocused();
    await press(page, stroke);
    await expect(title(page, ROW_BEFORE)).toBeFocused();
  },
  choose: async (page, [stroke = '']) => {
    await openRoom(page, `#${REPLY}`);
    await press(page, 'Escape');
    await writeNote(page, REPLY, 'the image of a field commander', 'Irony again.');
    await page.keyboard.press('Escape');
    await expect(words(page, REPLY)).toBeFocused();
    await press(page, stroke);
    await expect(page).toHaveURL(new RegExp(`#${REPLY}$`));
    await expect(words(page, REPLY)).toBeFocused();
    await press(page, stroke);
    await expect(openNote(page)).toBeFocused();
  },
  'let-go': async (page, [stroke = '']) => {
    await openRoom(page, `#${CLAIM}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(page).not.toHaveURL(/#/);
    await expect(words(page, CLAIM)).toBeFocused();
  },
  'select-word': async (page, [back = '', on = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, `${on} ${on}`);
    await expect.poll(() => selection(page)).toBe('protect');
    await press(page, back);
    await expect.poll(() => selection(page)).toBe('To');
  },
  'select-more': async (page, [fewer = '', more = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, `ArrowRight ${more} ${more}`);
    await expect.poll(() => selection(page)).toBe('To protect the');
    await press(page, fewer);
    await expect.poll(() => selection(page)).toBe('To protect');
  },
  find: async (page, [stroke = '']) => {
    await openRoom(page);
    await press(page, stroke);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await press(page, `g o ${stroke}`);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.locator('.pages a[data-page=columns]')).toHaveAttribute('aria-current', 'page');
  },
  'next-hit': async (page, strokes) => {
    await openRoom(page, '?find=hostages');
    for (const [index, stroke] of strokes.entries()) {
      await expect(page.locator('mark.hit').first()).toBeVisible();
      await press(page, stroke);
      await expect(page.locator('find-bar .place')).toHaveText(new RegExp(`^Hit ${index + 1} of `));
    }
    await expect(page.locator('letter-text:focus mark.hit[data-current]')).toHaveCount(1);
  },
  'previous-hit': async (page, strokes) => {
    await openRoom(page, '?find=hostages');
    for (const [index, stroke] of strokes.entries()) {
      await expect(page.locator('mark.hit').first()).toBeVisible();
      await press(page, stroke);
      await expect(page.locator('find-bar .place')).toHaveText(new RegExp(`^Hit \\d+ of \\d+`));
      await expect(page.locator('find-bar .place')).not.toHaveText(new RegExp(`^Hit ${index} of `));
    }
    await expect(page.locator('letter-text:focus mark.hit[data-current]')).toHaveCount(1);
  },
  note: async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, `ArrowRight ${stroke}`);
    await expect(openNote(page)).toBeFocused();
    await page.keyboard.type('On a word.');
    await page.keyboard.press('Escape');
    expect((await passage(page, CLAIM).locator('mark.noted').allInnerTexts()).join('')).toBe('To');
    await press(page, stroke);
    await expect(openNote(page)).toBeFocused();
    await page.keyboard.type('On all.');
    expect((await noteTexts(page)).toSorted()).toEqual(['On a word.', 'On all.']);
  },
  align: async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    for (const address of [/align=theme/, /align=date/, /\/(#|$)/]) {
      await press(page, stroke);
      await expect(page).toHaveURL(address);
      await expect(words(page, CLAIM)).toBeFocused();
    }
  },
  theme: async (page, strokes) => {
    await openRoom(page);
    const themes = await page.locator('theme-chips').evaluate((chips: ThemeChips) => chips.chips.map(({ id }) => id));
    for (const [index, theme] of themes.entries()) {
      await press(page, strokes[index] ?? '');
      await expect(page).toHaveURL(new RegExp(`themes-off=${theme}$`));
      await press(page, strokes[index] ?? '');
      await expect(page).not.toHaveURL(/themes-off/);
    }
  },
  'go-columns': (page, [stroke = '']) => goesTo(page, stroke, 'columns'),
  'go-timeline': (page, [stroke = '']) => goesTo(page, stroke, 'timeline'),
  'go-themes': (page, [stroke = '']) => goesTo(page, stroke, 'themes'),
  'go-words': (page, [stroke = '']) => goesTo(page, stroke, 'words'),
  'go-sources': (page, [stroke = '']) => goesTo(page, stroke, 'sources'),
  'go-notes': (page, [stroke = '']) => goesTo(page, stroke, 'notes'),
  help: async (page, [stroke = '']) => {
    await openRoom(page);
    await press(page, stroke);
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  },
  palette: async (page, [stroke = '']) => {
    await openRoom(page);
    await press(page, stroke);
    await expect(page.getByRole('combobox')).toBeFocused();
  },
};

for (const { does, strokes } of KEYMAP) {
  test(`${strokes[0]}, ${does}: does what help says`, ({ page }) => SHOWS[does](page, strokes));
}

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
    test(`j goes through all passages${address && ` with ${address}`} as one reads them, and k back, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await openRoom(page, address);
      // So that what is out of sight has its true place.
      await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
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

test('a letter of an Arabic keyboard counts by its place', async ({ page }) => {
  await openRoom(page, `#${ROW}`);
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true, composed: true }),
    ),
  );
  await expect(words(page, CLAIM)).toBeFocused();
});

test('keys are letters where one writes, and nothing with Ctrl or Alt', async ({ page }) => {
  await openRoom(page, `#${REPLY}`);
  await writeNote(page, REPLY, 'the image of a field commander', 'j?1[gn');
  expect(await noteTexts(page)).toEqual(['j?1[gn']);
  await expect(page.locator('help-dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+Shift+1');
  await page.keyboard.press('Alt+j');
  await expect(words(page, REPLY)).toBeFocused();
  await expect(page).not.toHaveURL(/themes-off/);
});

test('the second of two strokes waits for the reader, and another key is only itself', async ({ page }) => {
  await openRoom(page, `#${ROW}`);
  await page.keyboard.press('g');
  await page.waitForTimeout(2000);
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/page=sources/);
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.keyboard.press('g');
  await page.keyboard.press('1');
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/themes-off=ransom/);
  await expect(page).not.toHaveURL(/page=/);
});

test('on other pages the keys of the columns do nothing', async ({ page }) => {
  await openRoom(page);
  await press(page, 'g o');
  for (const key of ['j', ']', '1', 'a', 'n']) await page.keyboard.press(key);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expect(page).toHaveURL(/page=notes$/);
});

test('switched off, only Ctrl and K and the keys of what has the focus remain, also after a reload', async ({
  page,
}) => {
  await openRoom(page, `#${ROW}`);
  await page.keyboard.press('?');
  await page.getByRole('switch').uncheck();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await words(page, CLAIM).focus();
  for (const key of ['j', ']', '1', 'a', 'n', '?', 'g', 's']) await page.keyboard.press(key);
  await expect(words(page, CLAIM)).toBeFocused();
  await expect(page.locator('note-card, help-dialog')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/#${ROW}$`));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => selection(page)).toBe('To');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${CLAIM}$`));
  await press(page, 'Mod+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('single letter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(words(page, REPLY)).toBeFocused();
});
