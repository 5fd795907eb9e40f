import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { openRoom, writeNote } from './room.ts';
import { savedBy } from './saving.ts';
import type { Saved } from './saving.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

test('letters are saved as a file from the menu, as the command saves them @once', async ({ page }) => {
  await openRoom(page);
  const dialog = await openExport(page);
  await expect(dialog.getByRole('radio', { name: 'Plain text' })).toBeChecked();
  await expect(dialog.getByRole('status')).toHaveText(/letters; no private notes\./);
  const { name, bytes } = await saved(page, dialog);
  expect(name).toBe('timbuktu-letters.txt');
  expect(bytes.toString()).toBe(await savedByCommand(page, 'text'));
});

test('white space that means something is in files of the built page as in the command’s @whole', async ({ page }) => {
  await openRoom(page);
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: 'TEI P5' }).check();
  const { name, bytes } = await saved(page, dialog);
  expect(name).toBe('timbuktu-letters.xml');
  expect(withoutTime(bytes.toString())).toBe(withoutTime(await savedByCommand(page, 'tei')));
});

/** What the command writes of the same letters, for the address at which the page is read. */
async function savedByCommand(page: Page, format: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-export-'));
  const out = path.join(folder, 'letters');
  const address = new URL('./', page.url()).href;
  await promisify(execFile)('node', ['scripts/export.mjs', format, '--out', out, '--address', address], {
    cwd: PROJECT,
  });
  const file = await readFile(out, 'utf8');
  await rm(folder, { recursive: true });
  return file;
}

function withoutTime(file: string): string {
  return file.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
}

test('of some letters only these; of none there is nothing to save @once', async ({ page }) => {
  await openRoom(page);
  const dialog = await openExport(page);
  await expect(dialog.getByRole('radio', { name: 'The letters' })).toBeFocused();
  await dialog.getByRole('radio', { name: 'Only some' }).check();
  await expect(dialog.getByRole('status')).toHaveText('Nothing to save: choose a letter.');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: /^The ruling on hostages/ }).check();
  const text = (await saved(page, dialog)).bytes.toString();
  expect(text).toContain('The ruling on hostages');
  expect(text).not.toContain('Mokhtar Belmokhtar’s request for arbitration');
});

test('the letter that one stands at is the first of some; paper is a step further @once', async ({ page }) => {
  await openRoom(page, '#board-mistakes');
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: 'Only some' }).check();
  await expect(dialog.getByRole('status')).toHaveText('1 letter; no private notes.');
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByRole('dialog', { name: 'Print' })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('the dialog is left by Esc, and the focus is where it was @once', async ({ page }) => {
  await openRoom(page);
  await openExport(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('export-dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More' })).toBeFocused();
});

test('notes are saved as a document of Word; what writes it is loaded only then', async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony, *again*.');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const dialog = await openExport(page);
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeEnabled();
  // Firefox tells twice of what is fetched ahead and then run.
  const ofWord = () => [...new Set(asked.filter((address) => /docx/i.test(address)))];
  expect(ofWord()).toEqual([]);
  await dialog.getByRole('radio', { name: 'Your notes' }).check();
  await dialog.getByRole('radio', { name: 'Word document (DOCX)' }).check();
  await expect(dialog.getByRole('status')).toHaveText('1 note, private: whoever has the file can read them.');
  const { name, bytes } = await saved(page, dialog);
  expect(ofWord()).toHaveLength(1);
  expect(name).toBe('timbuktu-letters-notes.docx');
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(value).toContain('<p>the image of a field commander</p>');
  expect(value).toContain('<p>Irony, <em>again</em>.</p>');
});

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saved(page: Page, dialog: Locator): Promise<Saved> {
  const file = await savedBy(page, dialog.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.locator('export-dialog')).toHaveCount(0);
  return file;
}
