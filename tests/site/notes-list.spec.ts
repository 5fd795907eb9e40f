import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findings } from './findings.ts';
import { noteTexts, openNote, openRoom, passage, writeNote } from './room.ts';

const rows = (page: Page) => page.locator('.note-row');
const rowWords = (page: Page) => page.locator('.note-row .row-words').allInnerTexts();

/** Two notes in two letters, and the list of them. */
async function openList(page: Page): Promise<void> {
  await openRoom(page);
  await writeNote(page, 'board-internet', 'the image of a field commander', 'On the Board.');
  await writeNote(page, 'belmokhtar-internet', 'likely to end up', 'On Belmokhtar.');
  await page.getByRole('link', { name: /^Notes/ }).click();
  await expect(rows(page)).toHaveCount(2);
}

test('the list groups notes by letter and leads to each passage, where the note opens, and back', async ({ page }) => {
  await openList(page);
  await expect(page.getByRole('heading', { level: 2, name: /Mokhtar Belmokhtar to the Advisory Board/ })).toBeVisible();
  expect(await rowWords(page)).toEqual(['On Belmokhtar.', 'On the Board.']);
  await rows(page).last().locator('.row-passage').click();
  await expect(passage(page, 'board-internet').locator('header')).toBeInViewport();
  await expect(openNote(page)).toHaveValue('On the Board.');
  await page.locator('note-card[open]').getByRole('link', { name: 'In the list' }).click();
  await expect(page).toHaveURL(/page=notes#note-/);
  await expect(rows(page).last().locator('.row-open')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/#board-internet$/);
  await page.goBack();
  await expect(rows(page).last().locator('.row-open')).toBeFocused();
});

test('by keyboard: from row to row, open, write, close, choose, tag; the address says the filter; undo', async ({
  page,
}) => {
  await openList(page);
  await rows(page).first().locator('.row-open').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(openNote(page)).toBeFocused();
  // The row over the card says what the note is on; the preview how it reads.
  await expect(page.locator('note-card q')).toHaveCount(0);
  await page.keyboard.type(' **More.**');
  await page.getByRole('button', { name: 'Preview' }).press('Enter');
  await expect(page.locator('note-card strong')).toHaveText('More.');
  await page.keyboard.press('Escape');
  await expect(rows(page).last().locator('.row-open')).toBeFocused();
  await expect.poll(() => rowWords(page)).toEqual(['On Belmokhtar.', 'On the Board. More.']);

  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.locator('.bulk [role=status]')).toHaveText('2 notes chosen');
  await page.getByRole('button', { name: 'Tag…', exact: true }).press('Enter');
  await expect(page.locator('.bulk-form select')).toBeFocused();
  await page.getByLabel('Name').fill('Irony');
  await page.keyboard.press('Enter');
  await expect(page.locator('.row-tag:has(svg)')).toHaveText(['Irony', 'Irony']);
  await page.getByLabel('Words in notes').fill('more');
  await expect(page.locator('.list-found [role=status]')).toHaveText('1 of 2 notes on 1 letter');
  await expect(page).toHaveURL(/text=more/);
  await page.getByRole('link', { name: 'Show all' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.row-tag')).toHaveCount(0);

  await rows(page).first().locator('.row-open').press('Enter');
  await page.locator('note-card').getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).locator('.row-open')).toBeFocused();
  await expect(rows(page)).toContainText('On the Board.');
});

test('chosen notes are deleted and brought back at once; from the deleted ones one is put back, one goes for good', async ({
  page,
}) => {
  await openList(page);
  await rows(page).first().locator('.pick').click();
  await rows(page)
    .last()
    .locator('.pick')
    .click({ modifiers: ['Shift'] });
  const remove = page.locator('.bulk').getByRole('button', { name: 'Delete' });
  await remove.click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('checkbox', { name: /Choose all/ }).check();
  await remove.click();
  await expect(page.getByRole('heading', { name: 'Deleted' })).toContainText('2 notes');
  await page.getByRole('button', { name: 'Put back' }).first().click();
  await expect(rows(page)).toHaveCount(1);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Delete for good…', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { name: 'Deleted' })).toHaveCount(0);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Deleted' })).toHaveCount(0);
  await rows(page).locator('.row-open').click();
  expect(await noteTexts(page)).toHaveLength(1);
});
