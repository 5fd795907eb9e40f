import { open } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { chooseFile, chooseFileAt, fileDialog, hypothesisRow, openKeeping, savedBackup } from './opened-files.ts';
import { noteTexts, openRoom, writeNote } from './room.ts';

const PROJECT = '<Project xmlns="urn:QDA-XML:project:1.0" name="p"><Sources/></Project>';
const BOOK = '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>';
const HYPOTHESIS = JSON.stringify({ rows: [hypothesisRow('a', 'the image of a field commander')] });
const project = (name: string, text: string | Uint8Array) =>
  zipSync({ [name]: typeof text === 'string' ? strToU8(text) : text });

/** What is refused, each with what the reader is told. What else can be wrong is in the unit tests of `read-file.ts`. */
const REFUSED: readonly (readonly [name: string, content: string | Uint8Array, words: RegExp])[] = [
  ['cut.qdpx', project('project.qde', PROJECT).subarray(0, 120), /only part of an archive.*Copy or save it again/],
  // Of 60 kB.
  ['bomb.qdpx', project('project.qde', new Uint8Array(61_000_000)), /too large to be unpacked.*project\.qde/],
  ['path.qdpx', project('../project.qde', PROJECT), /leads out of the archive.*\.\.\/project\.qde/],
  ['utf-16.json', Buffer.from(`\ufeff${HYPOTHESIS}`, 'utf16le'), /another encoding than UTF-8.*Save it as UTF-8/],
  ['latin-1.qdc', Buffer.from(`${BOOK}<!-- é -->`, 'latin1'), /another encoding than UTF-8/],
  [
    'dtd.qdc',
    `<?xml version="1.0"?>\n<!DOCTYPE CodeBook [<!ENTITY a SYSTEM "file:///etc/passwd">]>${BOOK}`,
    /document type declaration.*line 2, column 1.*save the file without/,
  ],
  ['later.qdc', BOOK.replace('1.0', '2.0'), /version of its format that is not known here/],
  ['half.json', HYPOTHESIS.slice(0, 40), /only part of a JSON file.*line 1, column \d+/],
  ['login.json', '<!DOCTYPE html><title>Log in</title>', /none of the files that can be opened here.*\.qdpx/],
];

test('what can’t be trusted is refused in words before anything is written @once', async ({ page }, testInfo) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', 'young ignorant', 'Mine. 🕊️');
  const before = contentOf(await savedBackup(page));
  const dialog = fileDialog(page);
  for (const [name, content, words] of REFUSED) {
    await chooseFile(page, name, content);
    await expect(dialog, name).toContainText('This file can’t be opened.');
    await expect(dialog, name).toContainText(words);
    await expect(dialog.getByRole('button'), name).toHaveText(['Close']);
    await page.keyboard.press('Escape');
  }

  const large = testInfo.outputPath('large.qdpx');
  await writeSparse(large, 'PK\u0003\u0004', 100_000_001);
  await chooseFileAt(page, large);
  await expect(dialog).toContainText('101 MB of at most 100 MB');
  await page.keyboard.press('Escape');

  // Names that are dangerous as members are words like others, or make a record damaged.
  await chooseFile(page, 'proto.json', HYPOTHESIS.replace('{"id"', '{"__proto__":{"polluted":1},"id"'));
  await expect(dialog).toContainText('New here, added: 1 note');
  await page.keyboard.press('Escape');
  const backup = JSON.stringify({ ...(JSON.parse(textOf(await savedBackup(page))) as object) });
  await chooseFile(page, 'proto.json', backup.replace('"versions":{', '"versions":{"__proto__":9,'));
  await expect(dialog).toContainText('changed or damaged after it was saved');
  await expect(dialog).toContainText('Can’t be read, left out: 1 record');
  await expect(dialog.getByRole('button', { name: 'Import what can be read' })).toBeDisabled();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

  expect(contentOf(await savedBackup(page))).toEqual(before);
  await openRoom(page, '#board-internet');
  await expect.poll(() => noteTexts(page)).toEqual(['Mine. 🕊️']);
});

test('a file that takes long can be left, and then nothing of it comes', async ({ page }) => {
  await openRoom(page);
  await openKeeping(page);
  // The letters, which its notes are found in, do not come.
  await page.route('**/assets/edition-*.json', () => undefined);
  await chooseFile(page, 'a.json', HYPOTHESIS);
  const dialog = fileDialog(page);
  await expect(dialog.getByRole('status')).toHaveText('Reading the file…');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await page.unroute('**/assets/edition-*.json');
  await expect(page.locator('opened-file-dialog')).toHaveCount(0);

  await page.route('**/assets/edition-*.json', (route) => route.abort());
  await chooseFile(page, 'a.json', HYPOTHESIS);
  await expect(dialog).toContainText('could not be loaded. Check the connection');
});

/** A file that is large and takes no room. */
async function writeSparse(path: string, head: string, size: number): Promise<void> {
  const file = await open(path, 'w');
  await file.write(head);
  await file.truncate(size);
  await file.close();
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function contentOf(backup: Uint8Array): unknown {
  return (JSON.parse(textOf(backup)) as { readonly content: unknown }).content;
}
