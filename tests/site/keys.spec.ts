import { expect, test as ownPage } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { KEYMAP } from '../../src/ui/keys/keymap.ts';
import type { KeyName } from '../../src/ui/keys/keymap.ts';
import type { ThemeChips } from '../../src/ui/columns/theme-chips.ts';
import { allowClipboard, clipboard } from './clipboard.ts';
import { CLAIM, press, REPLY, ROW, selection, words } from './pressing.ts';
import { noteTexts, openNote, openRoom, passage, writeNote } from './room.ts';
import { showRoom, test } from './shared-page.ts';
import { keyOpensLetters, keyShowsBothTexts } from './transcribed-room.ts';

/** The rows before and after the row of the claim. */
const [ROW_BEFORE, ROW_AFTER] = ['x-unreachable', 'x-line-to-zawahiri'];

function title(page: Page, row: string): Locator {
  return page.locator(`#${row} h3`);
}

async function goesTo(page: Page, stroke: string, name: string): Promise<void> {
  await showRoom(page);
  if (name === 'columns') await press(page, 'g o');
  await press(page, stroke);
  await expect(page.locator(`.pages a[data-page=${name}]`)).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('main')).toBeFocused();
}

async function opensDialog(page: Page, stroke: string, name: string): Promise<void> {
  await showRoom(page);
  await press(page, stroke);
  await expect(page.getByRole('dialog', { name })).toBeVisible();
}

/** What help says of each key, seen. A key that is added to the keymap needs its line here. */
const SHOWS: Readonly<Record<KeyName, (page: Page, strokes: readonly string[]) => Promise<void>>> = {
  'next-passage': async (page, [stroke = '']) => {
    await showRoom(page, `#${ROW}`);
    await press(page, stroke);
    await expect(words(page, CLAIM)).toBeFocused();
    await press(page, stroke);
    await expect(words(page, REPLY)).toBeFocused();
  },
  'previous-passage': async (page, [stroke = '']) => {
    await showRoom(page, `#${ROW}`);
    await words(page, REPLY).focus();
    await press(page, stroke);
    await expect(words(page, CLAIM)).toBeFocused();
  },
  'left-column': async (page, [stroke = '']) => {
    await showRoom(page, `#${ROW}`);
    await words(page, REPLY).focus();
    await press(page, stroke);
    await expect(words(page, CLAIM)).toBeFocused();
  },
  'right-column': async (page, [stroke = '']) => {
    await showRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(words(page, REPLY)).toBeFocused();
  },
  'next-row': async (page, [stroke = '']) => {
    await showRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(title(page, ROW_AFTER)).toBeFocused();
  },
  'previous-row': async (page, [stroke = '']) => {
    await showRoom(page, `#${ROW}`);
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
    await showRoom(page, `#${CLAIM}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(page).not.toHaveURL(/#/);
    await expect(words(page, CLAIM)).toBeFocused();
  },
  'select-word': async (page, [back = '', on = '']) => {
    await showRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, `${on} ${on}`);
    await expect.poll(() => selection(page)).toBe('protect');
    await press(page, back);
    await expect.poll(() => selection(page)).toBe('To');
  },
  'select-more': async (page, [fewer = '', more = '']) => {
    await showRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, `ArrowRight ${more} ${more}`);
    await expect.poll(() => selection(page)).toBe('To protect the');
    await press(page, fewer);
    await expect.poll(() => selection(page)).toBe('To protect');
  },
  find: async (page, [stroke = '']) => {
    await showRoom(page);
    await press(page, stroke);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await press(page, `g o ${stroke}`);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.locator('.pages a[data-page=columns]')).toHaveAttribute('aria-current', 'page');
  },
  'next-hit': async (page, strokes) => {
    await showRoom(page, '#?find=hostages');
    for (const [index, stroke] of strokes.entries()) {
      await expect(page.locator('mark.hit').first()).toBeVisible();
      await press(page, stroke);
      await expect(page.locator('find-bar .place')).toHaveText(new RegExp(`^Hit ${index + 1} of `));
    }
    await expect(page.locator('letter-text:focus mark.hit[data-current]')).toHaveCount(1);
  },
  'previous-hit': async (page, strokes) => {
    await showRoom(page, '#?find=hostages');
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
  highlight: async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, `ArrowRight ${stroke}`);
    await expect(passage(page, CLAIM).locator('mark.noted')).toHaveText('To');
    await expect(words(page, CLAIM)).toBeFocused();
    await expect(page.locator('note-card .kind')).toContainText('Highlight');
  },
  tag: async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, `ArrowRight ${stroke}`);
    await expect(page.getByRole('combobox', { name: 'Find a tag' })).toBeFocused();
    await page.keyboard.type('Irony');
    await press(page, 'Enter Escape');
    await expect(words(page, CLAIM)).toBeFocused();
    await expect(page.locator('note-card .tags')).toContainText('Irony');
  },
  bookmark: async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(passage(page, CLAIM).getByRole('button', { name: 'Bookmark, 1' })).toBeVisible();
    await expect(words(page, CLAIM)).toBeFocused();
  },
  cite: async (page, [stroke = '']) => {
    await allowClipboard(page);
    await showRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(page.locator('notice-bar')).toContainText('Citation copied.');
    expect(await clipboard(page)).toContain(`#${CLAIM}.`);
    await expect(words(page, CLAIM)).toBeFocused();
  },
  'cite-style': async (page, [stroke = '']) => {
    await showRoom(page, `#${ROW}`);
    await passage(page, CLAIM).getByRole('button', { name: 'Cite this passage' }).focus();
    await press(page, stroke);
    await expect(page.getByRole('dialog', { name: 'Citation' })).toContainText(`#${CLAIM}.`);
  },
  link: async (page, [stroke = '']) => {
    await openRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(page.locator('link-line')).toContainText('Choose the other passage');
    await words(page, REPLY).focus();
    await press(page, stroke);
    await expect(openNote(page)).toBeFocused();
    await expect(page.locator('note-card[open] q')).toHaveCount(2);
  },
  disagree: async (page, [stroke = '']) => {
    await showRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, stroke);
    await expect(page.getByRole('dialog', { name: 'Themes of this passage' })).toBeVisible();
  },
  align: async (page, [stroke = '']) => {
    await showRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    for (const address of [/align=theme/, /align=date/, /\/(#|$)/]) {
      await press(page, stroke);
      await expect(page).toHaveURL(address);
      await expect(words(page, CLAIM)).toBeFocused();
    }
  },
  text: keyShowsBothTexts,
  theme: async (page, strokes) => {
    await showRoom(page);
    const themes = await page.locator('theme-chips').evaluate((chips: ThemeChips) => chips.chips.map(({ id }) => id));
    for (const [index, theme] of themes.entries()) {
      await press(page, strokes[index] ?? '');
      await expect(page).toHaveURL(new RegExp(`themes-off=${theme}$`));
      await press(page, strokes[index] ?? '');
      await expect(page).not.toHaveURL(/themes-off/);
    }
  },
  'go-columns': (page, [stroke = '']) => goesTo(page, stroke, 'columns'),
  'go-letters': keyOpensLetters,
  'go-timeline': (page, [stroke = '']) => goesTo(page, stroke, 'timeline'),
  'go-themes': (page, [stroke = '']) => goesTo(page, stroke, 'themes'),
  'go-words': (page, [stroke = '']) => goesTo(page, stroke, 'words'),
  'go-sources': (page, [stroke = '']) => goesTo(page, stroke, 'sources'),
  'go-notes': (page, [stroke = '']) => goesTo(page, stroke, 'notes'),
  'open-letters': (page, [stroke = '']) => opensDialog(page, stroke, 'Letters on this device'),
  share: (page, [stroke = '']) => opensDialog(page, stroke, 'Share this view'),
  help: (page, [stroke = '']) => opensDialog(page, stroke, 'Keys'),
  palette: async (page, [stroke = '']) => {
    await showRoom(page);
    await press(page, stroke);
    await expect(page.getByRole('combobox')).toBeFocused();
  },
};

/** What makes notes or is tried with other letters, and so needs a page of its own. */
const ALONE = new Set('choose note highlight tag bookmark link text go-letters'.split(' '));

for (const { does, strokes } of KEYMAP) {
  (ALONE.has(does) ? ownPage : test)(`${strokes[0]}, ${does}: does what help says`, ({ page }) =>
    SHOWS[does](page, strokes),
  );
}
