import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { limitSpace } from './full-device.ts';
import { noteTexts, openNote, openRoom, selectWithMouse, writeNote } from './room.ts';

const WORDS = 'the image of a field commander';
const LONG = 'Too long. '.repeat(30_000);
const NO_SPACE = 'There is no space left on this device';

/** Writes a note that a full device has no space for, and gives what makes space. */
async function writeTooMuch(page: Page, baseURL: string | undefined): Promise<() => Promise<void>> {
  const giveSpace = await limitSpace(page, baseURL, 150_000);
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Short.');
  await openNote(page).fill(LONG);
  await expect(page.locator('note-card[open] .status')).toContainText('Not saved');
  await expect(page.getByText(NO_SPACE)).toBeVisible();
  return giveSpace;
}

/** With space again. Chromium may still remember for half a minute that there was none. */
async function tryAgain(page: Page): Promise<void> {
  test.slow();
  await expect(async () => {
    await page.getByRole('button', { name: 'Try again' }).click({ timeout: 1000 });
    await expect(page.getByText(NO_SPACE)).toHaveCount(0, { timeout: 1000 });
  }).toPass();
}

test.describe('on a full device', { tag: '@chromium' }, () => {
  test('words stay on the screen and are not called saved; with space again they are', async ({ page, baseURL }) => {
    const giveSpace = await writeTooMuch(page, baseURL);
    await expect(openNote(page)).toHaveValue(LONG);

    await giveSpace();
    await tryAgain(page);
    await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
    await page.reload();
    await expect.poll(async () => (await noteTexts(page))[0]?.endsWith(LONG.trim())).toBe(true);
  });

  test('a note that is deleted while its words are not saved comes back with them', async ({ page, baseURL }) => {
    const giveSpace = await writeTooMuch(page, baseURL);
    const card = page.locator('note-card[open]');
    const deleteAndUndo = async (): Promise<void> => {
      await card.getByRole('button', { name: 'Delete' }).click();
      await expect(card).toHaveCount(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator('note-card q').first().click();
      await expect(openNote(page)).toHaveValue(LONG);
    };
    await deleteAndUndo();
    await expect(card.locator('.status')).toContainText('Not saved');
    await giveSpace();
    await tryAgain(page);
    await deleteAndUndo();
    await expect(card.locator('.status')).toHaveText('Saved');
    await page.reload();
    await expect.poll(async () => (await noteTexts(page))[0]?.endsWith(LONG.trim())).toBe(true);
  });

  test('they come back from the trash too, and never over newer ones', async ({ page, baseURL }) => {
    await writeTooMuch(page, baseURL);
    const card = page.locator('note-card[open]');
    await card.getByRole('button', { name: 'Delete' }).click();
    await expect(card).toHaveCount(0);
    await page.getByRole('link', { name: /^Notes/ }).click();
    await page.getByRole('button', { name: 'Put back' }).click();
    await page.getByRole('link', { name: 'Columns', exact: true }).click();
    await page.locator('note-card q').first().click();
    await expect(openNote(page)).toHaveValue(LONG);
    await openNote(page).fill('Newer.');
    await expect(card.locator('.status')).toHaveText('Saved');
    await card.getByRole('button', { name: 'Delete' }).click();
    await expect(card).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => noteTexts(page)).toEqual(['Newer.']);
  });

  test('that a note is not saved is said until it is, also where the words of a tag could be saved meanwhile', async ({
    page,
    baseURL,
  }) => {
    const giveSpace = await writeTooMuch(page, baseURL);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /^Notes/ }).click();
    await page.getByRole('link', { name: 'Codebook', exact: true }).click();
    await page.locator('new-tag input').first().fill('Money');
    await page.keyboard.press('Enter');
    await page.locator('tag-table').getByRole('link').first().click();
    const definition = page.locator('tag-editor').getByLabel('Definition');
    const status = page.locator('tag-editor .status');
    await definition.fill(LONG);
    await expect(status).toContainText('Not saved');
    await definition.fill('Short.');
    await expect(status).toHaveText('Saved');
    await expect(page.getByText(NO_SPACE)).toBeVisible();
    await giveSpace();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await tryAgain(page);
  });
});

test('a note that could never be saved is deleted from the list and comes back', async ({ page }) => {
  await openRoom(page);
  // The notes are open before the database refuses them.
  await writeNote(page, 'board-internet', WORDS, 'Kept.');
  await page.locator('note-card[open]').getByRole('button', { name: 'Delete' }).click();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function refuse(...asked) {
      if (this.name === 'notes') throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, asked);
    };
    addEventListener('space', () => (IDBObjectStore.prototype.put = put));
  });
  await selectWithMouse(page, 'belmokhtar-internet', 'likely to end up');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.keyboard.type('Never kept.');
  await expect(page.locator('note-card[open] .status')).toContainText('Not saved');
  await page.getByRole('link', { name: /^Notes/ }).click();
  await page.getByRole('checkbox', { name: /Choose all/ }).check();
  await page.locator('.bulk').getByRole('button', { name: 'Delete' }).click();
  await expect(page.locator('notice-bar')).toContainText('1 note deleted.');
  await page.locator('notice-bar').getByRole('button', { name: 'Undo' }).last().click();
  await page.getByRole('link', { name: 'Columns', exact: true }).click();
  const again = page.locator('note-card').getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('space')));
  await again.click();
  await expect(again).toHaveCount(0);
  await page.reload();
  await expect.poll(() => noteTexts(page)).toEqual(['Never kept.']);
});
