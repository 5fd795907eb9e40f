import { expect, test } from '@playwright/test';
import { CLAIM, press, REPLY, ROW, selection, words } from './pressing.ts';
import { noteTexts, openNote, openRoom, writeNote } from './room.ts';

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

test('what is typed for a note before its field is there is written into it', async ({ page }) => {
  let late = false;
  await page.route(/\/margin-notes-[\w-]{8}\.js$/, async (route) => {
    late = true;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await openRoom(page, `#${ROW}`);
  await words(page, CLAIM).focus();
  // What keys do is there by then.
  await page.keyboard.press('j');
  await expect(words(page, CLAIM)).not.toBeFocused();
  await words(page, CLAIM).focus();
  await page.keyboard.type('nThe theme, b? 1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('jk');
  await expect(openNote(page)).toBeFocused();
  await page.keyboard.type('.');
  await expect(openNote(page)).toHaveValue('The theme, b? 1\njk.');
  expect(late).toBe(true);
  await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'Escape j');
  await expect(words(page, CLAIM)).not.toBeFocused();
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
  await expect(words(page, CLAIM)).toBeFocused();
  await page.keyboard.press('j');
  await expect(words(page, REPLY)).toBeFocused();
});
