import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { allowClipboard } from './clipboard.ts';
import { find, tally } from './finding.ts';
import { noteTexts, openRoom, passage, roomStands, writeNote } from './room.ts';

const HARBOUR = path.resolve(import.meta.dirname, '../fixtures/harbour');

const files = await Promise.all(
  (await readdir(HARBOUR)).map(async (name) => ({ name, text: await readFile(path.join(HARBOUR, name), 'utf8') })),
);

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Letters on this device' });
}

async function openLibrary(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: /^Open letters…/ }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

/** The harbour's letters, with words changed and files added. */
function harbour(
  change: (text: string) => string = (text) => text,
): { name: string; mimeType: string; buffer: Buffer }[] {
  return files.map(({ name, text }) => ({ name, mimeType: 'application/xml', buffer: Buffer.from(change(text)) }));
}

async function drop(page: Page, dropped: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name));
    return transfer;
  }, dropped);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.locator('drop-overlay')).toContainText('Drop letters to open them');
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.locator('drop-overlay')).toHaveCount(0);
}

test('a folder is opened, read, searched and noted on like the letters of the site, and is there after a reload', async ({
  page,
  browserName,
}) => {
  await openRoom(page);
  const library = await openLibrary(page);
  await expect(library).toContainText('Nothing leaves this device');
  // Playwright can't choose a folder in Firefox over WebDriver BiDi.
  if (browserName === 'firefox') await drop(page, files);
  else await library.locator('#folder').setInputFiles(HARBOUR);
  await expect(library.getByRole('status').first()).toContainText('is on this device now. 3 letters');
  await library.getByRole('link', { name: 'Read them' }).click();

  await expect(page).toHaveURL(/\?edition=harbour$/);
  await expect(passage(page, 'guild-unpaid').locator('letter-text')).toContainText('You have not paid');
  await writeNote(page, 'guild-unpaid', 'the winter fee', 'Which winter?');
  await page.keyboard.press('Escape');
  await find(page, 'winter');
  await expect(tally(page)).toHaveText('2 hits in 1 passage, 1 in 1 note of yours');
  await expect(page).toHaveURL(/\?edition=harbour#\?find=winter/);
  for (const name of ['Timeline', 'Themes', 'Words', 'Sources', 'Notes']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
    await expect(page.locator('main:not([aria-busy]) h1')).toHaveText(name);
    await expect(page).toHaveURL(/[?&]edition=harbour(?:&|$)/);
  }
  await page.goto('./?edition=harbour#guild-unpaid');
  await expect(passage(page, 'guild-unpaid').locator('mark.noted').first()).toBeVisible();
  await expect.poll(() => noteTexts(page)).toEqual(['Which winter?']);

  await openRoom(page);
  await expect(page.locator('note-margin')).toContainText('Select words in a passage');
  expect(await noteTexts(page)).toEqual([]);
});

test('files, a zip, dropped and pasted letters are opened; a bad one is told by its place and stops none', async ({
  page,
}) => {
  await openRoom(page);
  const library = await openLibrary(page);
  const bad = { name: 'broken.xml', mimeType: 'application/xml', buffer: Buffer.from('<TEI>\n  <text>') };
  await library.locator('#files').setInputFiles([...harbour(), bad]);
  await expect(library.getByRole('status').first()).toContainText('is on this device now');
  await library.getByRole('button', { name: /was read/ }).click();
  await expect(library.locator('.report')).toContainText('broken.xml:');
  await library.getByRole('button', { name: 'Close' }).click();

  const zipped = zipSync(Object.fromEntries(files.map(({ name, text }) => [`other/${name}`, Buffer.from(text)])));
  await openLibrary(page);
  await library
    .locator('#files')
    .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from(zipped) });
  await expect(library.getByRole('status').first()).toContainText('is here already');
  await library.getByRole('button', { name: 'Keep both' }).click();
  await expect(library.getByRole('link', { name: /\(2\)$/ })).toHaveAttribute('href', './?edition=harbour-2');
  await library.getByRole('button', { name: 'Close' }).click();

  await drop(page, files);
  await expect(library.getByRole('status').first()).toContainText('is here already');
  await library.getByRole('button', { name: 'Cancel' }).click();
  await library.getByRole('button', { name: 'Close' }).click();

  await allowClipboard(page);
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    files.find(({ name }) => name === 'edition.xml')?.text ?? '',
  );
  await page.keyboard.press('ControlOrMeta+v');
  await expect(library).toContainText(/Nothing was opened|is here already/);
  await library.getByRole('button', { name: 'Close' }).click();
  await openLibrary(page);
  await library.getByRole('button', { name: 'Paste' }).click();
  await expect(library).toContainText(/Nothing was opened|is here already/);
});

test('letters are kept also where the site comes over plain http, which has no UUIDs of the browser’s', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
  });
  await openRoom(page);
  const library = await openLibrary(page);
  await library.locator('#files').setInputFiles(harbour());
  await expect(library.getByRole('status').first()).toContainText('is on this device now');
});

test('opened again, changed letters replace those here or are kept beside them, and notes stay; removing is undone @once', async ({
  page,
}) => {
  await openRoom(page);
  const library = await openLibrary(page);
  await library.locator('#files').setInputFiles(harbour());
  await library.getByRole('link', { name: 'Read them' }).click();
  await writeNote(page, 'guild-unpaid', 'the winter fee', 'Which winter?');

  await openLibrary(page);
  await library.locator('#files').setInputFiles(harbour((text) => text.replace('You have', 'Sir, you have')));
  await expect(library.getByRole('status').first()).toContainText(
    'New: 0. Changed: 1. No longer there: 0. As they were: 2.',
  );
  await library.getByRole('button', { name: 'Replace' }).click();
  await library.getByRole('button', { name: 'Read them as they are now' }).click();
  await expect(passage(page, 'guild-unpaid').locator('letter-text')).toContainText('Sir, you have');
  await expect(passage(page, 'guild-unpaid').locator('mark.noted').first()).toHaveText('the winter fee');

  await openLibrary(page);
  await library.getByRole('button', { name: /^Remove/ }).click();
  await expect(library.getByRole('link', { name: 'Harbour' })).toHaveCount(0);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
  await library.getByRole('button', { name: /^Remove/ }).click();
  await expect(library.locator('.undo')).toContainText('was removed');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'These letters are not on this device' })).toBeVisible();
  const putBack = page.getByRole('button', { name: /^Put/ });
  await expect(putBack).toBeVisible();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await putBack.click();
  await expect(page.getByRole('status')).toContainText('There is no room for these letters on this device');
  await putBack.click();
  await expect(passage(page, 'guild-unpaid').locator('mark.noted').first()).toBeVisible();
});

test('an address of letters that are not here says so and leads to those of the site; a file of notes is sent to its page @once', async ({
  page,
}) => {
  await page.goto('./?edition=nowhere&page=words');
  await expect(page.getByRole('alert')).toContainText('The address asks for “\u2068nowhere\u2069”');
  await page.getByRole('link', { name: 'Read the letters of this site' }).click();
  await expect(page).toHaveURL(/\/$/);
  await roomStands(page);
  const library = await openLibrary(page);
  const notes = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await library.locator('#files').setInputFiles(notes);
  await library.getByRole('button', { name: 'Open it on the page Notes' }).click();
  await expect(page.locator('opened-file-dialog').getByRole('dialog')).toContainText('This file can’t be opened.');
});
