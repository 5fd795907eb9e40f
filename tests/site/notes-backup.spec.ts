import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chooseFile } from './opened-files.ts';
import { noteTexts, openRoom, writeNote } from './room.ts';
import { savedBy } from './saving.ts';

const WORDS = 'the image of a field commander';

async function openKeeping(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Notes' }).first().click();
  await page.getByRole('link', { name: 'Keeping' }).click();
}

async function saveBackup(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await savedBy(page, page.getByRole('button', { name: 'Save a backup file' }));
  return { name, text: bytes.toString() };
}

test('a backup brings back what was deleted, once; and opens as a layer that can’t be written in', async ({
  page,
  browser,
}) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Irony again.');
  await openKeeping(page);
  const { name, text } = await saveBackup(page);
  expect(name).toMatch(/^timbuktu-letters-notes-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toMatchObject({ format: 'vis-a-vis-notes', version: 1 });

  // Deleted here since: it is left in the trash unless it is ticked.
  await page.locator('.link-choices').getByRole('link', { name: 'Notes' }).click();
  await page.locator('.row-open').click();
  await page.locator('note-card').getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('link', { name: 'Keeping' }).click();
  await chooseFile(page, name, text);
  const dialog = dialogOf(page);
  // The window of a Firefox without one never has the focus again that a chooser of files took.
  const heading = dialog.getByRole('heading').first();
  await expect
    .poll(() => heading.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element))
    .toBe(true);
  await expect(dialog).toContainText('Deleted here, left in the trash: 1 note');
  await expect(dialog).toContainText('Importing would change nothing.');
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Put back' }).check();
  await expect(dialog).not.toContainText('Importing would change nothing.');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(page.locator('notice-bar')).toContainText('1 note');

  // Another device has nothing yet.
  const other = await (await browser.newContext()).newPage();
  await openRoom(other);
  await openKeeping(other);
  await chooseFile(other, name, text.slice(0, 60));
  await expect(dialogOf(other)).toContainText('line 4, column');
  await other.keyboard.press('Escape');
  await chooseFile(other, name, text);
  await expect(dialogOf(other)).toContainText('New here, added: 1 note');
  await dialogOf(other).getByRole('button', { name: 'Import' }).click();
  await chooseFile(other, name, text);
  await expect(dialogOf(other)).toContainText('Already here, left as they are: 1 note');
  await expect(dialogOf(other).getByRole('button', { name: 'Import' })).toBeDisabled();

  // The same as somebody else's: apart from one's own, and in no backup.
  await dialogOf(other).getByRole('button', { name: 'Open as a layer of its own' }).click();
  // What Playwright fills in is no change to Firefox.
  await other.getByRole('textbox', { name: 'Name' }).selectText();
  await other.keyboard.type('From a teacher');
  await other.keyboard.press('Tab');
  const saved = JSON.parse((await saveBackup(other)).text) as {
    readonly content: { readonly notes: readonly unknown[] };
  };
  expect(saved.content.notes).toHaveLength(1);
  await openRoom(other, '#board-internet');
  await expect(other.locator('mark[data-lines*="other"]').first()).toHaveText(/image/);
  await expect.poll(() => noteTexts(other)).toEqual(['Irony again.']);
  const card = other.locator('note-card', { hasText: 'From a teacher' });
  await expect(card).toContainText('Irony again.');
  await expect(card).toContainText('Read only');
  await expect(card.getByRole('textbox')).toHaveCount(0);

  await openKeeping(other);
  await other.getByRole('checkbox', { name: 'Shown beside the letters' }).uncheck();
  await other.getByRole('link', { name: 'Columns' }).click();
  await expect(other.locator('mark.noted').first()).toBeVisible();
  await expect(other.locator('mark[data-lines*="other"]')).toHaveCount(0);
  await openRoom(other, '#board-internet');
  await expect.poll(() => noteTexts(other)).toEqual(['Irony again.']);
  await expect(other.locator('mark[data-lines*="other"]')).toHaveCount(0);
  await other.context().close();
});

function dialogOf(page: Page) {
  return page.getByRole('dialog');
}
