import { expect, test as ownPage } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { KEYMAP } from '../../src/ui/keys/keymap.ts';
import { PAGE_KEYS } from '../../src/ui/keys/page-keys.ts';
import { findings } from './findings.ts';
import { CLAIM, press, ROW, words } from './pressing.ts';
import { openNote, openRoom, passage } from './room.ts';
import { showRoom, test } from './shared-page.ts';

function help(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Keys' });
}

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Find a command or a place' });
}

/** The option that Enter would choose. */
function chosen(page: Page): Locator {
  return page.getByRole('option', { selected: true });
}

/** Opens the commands, types, and takes the first that is found. */
async function command(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveCount(0);
}

test('help shows every key that this edition has a use for, and those of parts of the page', async ({ page }) => {
  await showRoom(page);
  await page.keyboard.press('?');
  const ofParts = Object.values(PAGE_KEYS).flatMap((keys) => Object.keys(keys)).length;
  // Letters that are quoted have no list of all, and the page none in its menu.
  const here = KEYMAP.filter(({ does }) => does !== 'go-letters');
  await expect(help(page).locator('dl > div')).toHaveCount(here.length + ofParts);
  for (const { strokes } of here) {
    const last = strokes[0].split(/[ +]/).at(-1) ?? '';
    const label =
      { ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' }[last] ?? (last.length === 1 ? last.toUpperCase() : last);
    await expect(help(page).locator('kbd', { hasText: label }).first()).toBeVisible();
  }
});

for (const [how, close] of [
  ['Esc', (page: Page) => page.keyboard.press('Escape')],
  ['its button', (page: Page) => page.getByRole('button', { name: 'Done' }).press('Enter')],
  ['a press beside it', (page: Page) => page.mouse.click(5, 500)],
] as const) {
  test(`help closed with ${how} gives the focus back`, async ({ page }) => {
    await showRoom(page, `#${CLAIM}`);
    await words(page, CLAIM).focus();
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    await close(page);
    await expect(page.locator('help-dialog')).toHaveCount(0);
    await expect(words(page, CLAIM)).toBeFocused();
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
  });
}

test('with the focus nowhere before, a dialog that closes leaves it on the page', async ({ page }) => {
  await showRoom(page);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});

test('keys do nothing behind a dialog', async ({ page }) => {
  await showRoom(page);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  for (const key of ['1', 'a', 'g', 's', 'ControlOrMeta+k']) await page.keyboard.press(key);
  await expect(help(page)).toBeVisible();
  await expect(page).not.toHaveURL(/\?/);
});

test('commands are found as one types, moved through by arrows, and their count is said', async ({ page }) => {
  await showRoom(page);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(chosen(page)).toHaveText(/^\s*Columns/);
  await page.keyboard.type('ÁLIGN');
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Found: 3');
  const all = await page.getByRole('option').allInnerTexts();
  for (const [key, place] of [
    ['ArrowDown', 1],
    ['End', 2],
    ['ArrowDown', 0],
    ['ArrowUp', 2],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await chosen(page).innerText()).toBe(all[place]);
    const id = await chosen(page).getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  }
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('no such command');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Nothing found. Try fewer letters.');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
});

test('a command about the view is done, and the focus is where it was', async ({ page }) => {
  await showRoom(page, `#${CLAIM}`);
  await words(page, CLAIM).focus();
  for (const [typed, address] of [
    ['align date', /align=date/],
    ['switch ransom off', /themes-off=ransom/],
    ['hide gloss', /layers-off=glosses/],
    ['widest', /dates=widest/],
    ['only unanswered', /only=unanswered/],
  ] as const) {
    await command(page, typed);
    await expect(page).toHaveURL(address);
    await expect(words(page, CLAIM)).toBeFocused();
  }
  await command(page, 'first view');
  await expect(page).not.toHaveURL(/[?#]./);
});

test('a command that goes somewhere takes the focus there', async ({ page }) => {
  await showRoom(page);
  await command(page, 'secrets internet');
  await expect(page).toHaveURL(/#x-internet$/);
  await expect(page.locator('#x-internet h3')).toBeFocused();
  await command(page, 'go weapons');
  await expect(page.locator('#theme-weapons h3')).toBeFocused();
  await command(page, 'last letter shura');
  await expect(page).toHaveURL(/align=date#belmokhtar-last-letter$/);
  await expect(page.locator('#belmokhtar-last-letter h3')).toBeFocused();
  await command(page, 'guidere 2014');
  await expect(page).toHaveURL(/page=sources/);
  await expect(page.locator('main :focus')).toContainText('Guidère');
  await command(page, 'timeline');
  await expect(page.locator('main')).toBeFocused();
});

ownPage('a note can be begun from the commands, on the words that were selected', async ({ page }) => {
  await openRoom(page, `#${CLAIM}`);
  await words(page, CLAIM).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await command(page, 'note selected');
  await expect(openNote(page)).toBeFocused();
  await page.keyboard.type('By command.');
  expect((await passage(page, CLAIM).locator('mark.noted').allInnerTexts()).join('')).toBe('protect');
});

ownPage('a command opens the next dialog; colours and language are chosen by their names', async ({ page }) => {
  await openRoom(page);
  await command(page, 'all keys');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await command(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await command(page, 'العربية');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('a link to the view is a command', async ({ page }) => {
  await showRoom(page, '?align=date');
  await command(page, 'copy link');
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy' })).toBeFocused();
});

test('a command is chosen by pressing it, too', async ({ page }) => {
  await showRoom(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('option', { name: 'Align by theme' }).click();
  await expect(page).toHaveURL(/align=theme/);
});

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1440],
] as const) {
  ownPage.describe(`${colorScheme}, ${width} px`, () => {
    ownPage.use({ colorScheme, viewport: { width, height: 900 } });

    const tag = width === 1440 ? '@whole' : [];
    // As they open, they are looked at with every page.
    ownPage('axe finds nothing in the dialogs as they are used, and they fit the window', { tag }, async ({ page }) => {
      await openRoom(page);
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      await page.keyboard.press('?');
      await expect(help(page)).toBeVisible();
      await page.getByRole('switch').uncheck();
      expect.soft(await findings(page, 'help-dialog'), 'help, keys off').toEqual([]);
      expect.soft(await fits()).toBe(true);
      await page.getByRole('switch').check();
      await page.keyboard.press('Escape');
      await expect(page.locator('help-dialog')).toHaveCount(0);
      await page.keyboard.press('ControlOrMeta+k');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('no such command');
      expect.soft(await findings(page, 'command-palette'), 'no command').toEqual([]);
      expect.soft(await fits()).toBe(true);
    });
  });
}

for (const [opens, name] of [
  ['t', 'Tags'],
  ['?', 'Keys'],
] as const) {
  test(`a key pressed at once after Esc, before the browser tells that “${name}” is closed, is not lost`, async ({
    page,
  }) => {
    await showRoom(page, `#${ROW}`);
    await words(page, CLAIM).focus();
    await press(page, opens);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    // Both keys reach a busy page together; it hears of them before all else.
    await page.evaluate(() => {
      setTimeout(() => {
        const until = performance.now() + 400;
        while (performance.now() < until);
      }, 20);
    });
    await page.waitForTimeout(60);
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('t')]);
    await expect(page.getByRole('dialog', { name: 'Tags' })).toBeVisible();
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}
