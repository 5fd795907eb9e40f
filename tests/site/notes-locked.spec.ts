import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { limitSpace } from './full-device.ts';
import { openKeeping } from './opened-files.ts';
import { heapText, shownText, storedText } from './remains.ts';
import { openRoom, passage, writeNote } from './room.ts';
import { savedBy } from './saving.ts';
import { lockFromAnotherTab, sayLock, seal, unlock } from './vault.ts';

/** Words of a note, one in the trash, a tag, its definition, a file that is a layer, and one that was only looked into. */
const SECRETS = ['Quinquereme', 'Gibbous', 'Stirrup', 'Gallipot', 'Quokka', 'Wombat'];

function part(page: Page, name: string) {
  return page.locator('.link-choices').getByRole('link', { name, exact: true });
}

async function makeTag(page: Page, name: string): Promise<void> {
  await page.locator('new-tag input').first().focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('tag-table').getByRole('link').first().click();
  await expect(page.locator('tag-editor').getByLabel('Definition')).toBeVisible();
}

/** Drops a file on the page: what a chooser of files is given stays in the memory of the test, with all that belongs to its field. */
async function openFile(page: Page, name: string, file: Buffer): Promise<void> {
  await page
    .locator('.keeping')
    .first()
    .evaluate(
      (section, [title, bytes]) => {
        const dataTransfer = new DataTransfer();
        const content = Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0));
        dataTransfer.items.add(new File([content], title, { type: 'application/json' }));
        section.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, file.toString('base64')] as const,
    );
}

function found(text: string): readonly string[] {
  return SECRETS.filter((secret) => text.includes(secret));
}

test('nothing of locked notes is left: on the page, in its memory, in what the browser keeps @chromium', async ({
  page,
}) => {
  test.slow();
  await openRoom(page);
  await writeNote(page, 'board-internet', 'the image of a field commander', 'Quinquereme with oars.');
  await page.keyboard.press('Escape');
  await writeNote(page, 'belmokhtar-internet', 'protect the', 'Gibbous moon.');
  await page.locator('note-card[open]').getByRole('button', { name: 'Delete', exact: true }).click();
  // The search has the notes too.
  await page.keyboard.press('/');
  await page.locator('find-bar input[type="search"]').fill('oars');
  await expect(page.locator('find-bar folded-list.notes')).toBeVisible();
  await passage(page, 'board-internet').locator('mark.noted').first().click();
  await expect(page.locator('note-card[open] textarea')).toBeFocused();

  await page.getByRole('link', { name: 'Notes' }).first().click();
  await part(page, 'Codebook').click();
  await makeTag(page, 'Stirrup');
  await page.locator('tag-editor').getByLabel('Definition').focus();
  await page.keyboard.type('Gallipot.');
  await expect(page.locator('tag-editor .status')).toHaveText('Saved');
  await seal(page);
  const { bytes: file } = await savedBy(page, page.getByRole('button', { name: 'Save a backup file' }));
  await openFile(page, 'Quokka.json', file);
  await page.getByRole('button', { name: 'Open as a layer of its own' }).click();
  await expect(page.locator('notice-bar').getByText('stands beside the letters')).toBeVisible();
  await openFile(page, 'Wombat.json', file);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(found(await shownText(page))).toContain('Wombat');
  // What is looked for below can be found.
  expect(found(await heapText(page))).toEqual(SECRETS);
  expect(found(await storedText(page))).toEqual([]);

  await lockFromAnotherTab(page);
  // The last text that a regular expression of the test went through stays in memory until the next.
  await expect(page.getByText('Without the passphrase nobody')).toBeVisible();
  expect(found(await shownText(page))).toEqual([]);
  expect(found(await storedText(page))).toEqual([]);
  await expect.poll(async () => found(await heapText(page))).toEqual([]);

  await unlock(page);
  await part(page, 'Codebook').click();
  await expect(page.locator('tag-table').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('the name of a tag that is typed as the notes are locked is there when they are unlocked', async ({ page }) => {
  await page.goto('./?page=notes#?part=codebook');
  await makeTag(page, 'Money');
  await seal(page);
  await part(page, 'Codebook').click();
  await page.locator('tag-table').getByRole('link').first().click();
  await page
    .locator('tag-editor')
    .getByRole('textbox', { name: 'Name' })
    .evaluate((field: HTMLInputElement) => {
      field.value = 'Money and arms';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new CustomEvent('vault-lock', { bubbles: true, composed: true }));
    });
  await expect(page.locator('unlock-notes')).toBeVisible();
  await unlock(page);
  await expect(page.locator('tag-table').getByRole('link').first()).toHaveText(/Money and arms/);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

/** Defines a tag in more words than a full device has space for. */
async function defineTooLong(
  page: Page,
  baseURL: string | undefined,
  before: (page: Page) => Promise<void> = () => Promise.resolve(),
) {
  const giveSpace = await limitSpace(page, baseURL, 150_000);
  await page.goto('./?page=notes#?part=codebook');
  await makeTag(page, 'Money');
  await before(page);
  await part(page, 'Codebook').click();
  await page.locator('tag-table').getByRole('link').first().click();
  const definition = page.locator('tag-editor').getByLabel('Definition');
  const long = 'Too long. '.repeat(30_000);
  await definition.fill(long);
  await expect(page.locator('tag-editor .status')).toContainText('Not saved');
  return { definition, long, giveSpace };
}

test('words of a tag that cannot be saved stay as another tab deletes everything @chromium', async ({
  context,
  page,
  baseURL,
}) => {
  const { definition, long } = await defineTooLong(page, baseURL);
  const other = await context.newPage();
  await openKeeping(other);
  await other.getByRole('button', { name: 'Delete everything…' }).click();
  await other.getByLabel('To go on, type “delete”').fill('delete');
  await other.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(other.locator('notice-bar')).toContainText('Everything is deleted.');
  await expect(page.getByText('All notes on this device were deleted in another tab').first()).toBeVisible();
  await expect(definition).toHaveValue(long);
});

test('what cannot be saved keeps the notes open, and is named; with space again they are locked, and it is there @chromium', async ({
  page,
  baseURL,
}) => {
  const { definition, long, giveSpace } = await defineTooLong(page, baseURL, seal);
  await sayLock(page);
  await expect(page.locator('notice-bar')).toContainText(/Not locked, since this is not saved yet: the tag .*Money/);
  await expect(definition).toHaveValue(long);

  await giveSpace();
  await expect(async () => {
    await sayLock(page);
    await expect(page.locator('unlock-notes')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(page.locator('notice-bar').getByText('Not locked')).toHaveCount(0);
  await unlock(page);
  await expect(definition).toHaveValue(long);
});
