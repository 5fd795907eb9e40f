import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { inFirefox } from './in-firefox.ts';
import { savedBy } from './saving.ts';

/** Goes to where files are opened, of the site that the tests are of unless another is served. */
export async function openKeeping(page: Page, site = './'): Promise<void> {
  await page.goto(`${site}?page=notes&part=keeping`);
  await expect(page.getByRole('button', { name: 'Open a file…' })).toBeVisible();
}

/** Chooses a file; by a path where it is too large to be handed over. */
export async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await choose(page, { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

export async function chooseFileAt(page: Page, path: string): Promise<void> {
  await choose(page, path);
}

async function choose(page: Page, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  // Over WebDriver BiDi, Playwright is told of the first choosing in Firefox and then of none.
  if (inFirefox(page)) return page.locator('.keeping input[type=file]').setInputFiles(file);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await (await choosing).setFiles(file);
}

export function fileDialog(page: Page): Locator {
  return page.locator('opened-file-dialog').getByRole('dialog');
}

/** Takes in the file of this name, which is open; a notice about another may still be there. */
export async function takeIn(page: Page, name: string): Promise<void> {
  await fileDialog(page).getByRole('button', { name: 'Import' }).click();
  await expect(page.locator('notice-bar')).toContainText(new RegExp(`Taken in from.*${name}`));
}

/** The notes as the page saves them in a format. */
export async function exported(page: Page, format: string): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Save as a file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await dialog.getByRole('radio', { name: 'Your notes' }).check();
  await dialog.getByRole('radio', { name: format }).check();
  return (await savedBy(page, dialog.getByRole('button', { name: 'Save', exact: true }))).bytes;
}

/** All notes as a backup file. */
export async function savedBackup(page: Page): Promise<Uint8Array> {
  await openKeeping(page);
  return (await savedBy(page, page.getByRole('button', { name: 'Save a backup file' }))).bytes;
}

/** A row as Hypothesis saves it, on words of a passage. Its positions count through a page that nobody has. */
export function hypothesisRow(id: string, exact: string, more: object = {}) {
  return {
    id,
    created: '2026-01-02T03:04:05.678901+00:00',
    updated: '2026-01-03T03:04:05.678901+00:00',
    user: 'acct:ana@hypothes.is',
    uri: 'https://letters.example/',
    text: `Words of ${id}.`,
    tags: [],
    group: '__world__',
    target: [
      {
        source: 'https://letters.example/',
        selector: [
          { type: 'RangeSelector', startContainer: '/main[1]', startOffset: 1, endContainer: '/main[1]', endOffset: 9 },
          { type: 'TextPositionSelector', start: 90210, end: 90227 },
          { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        ],
      },
    ],
    links: {},
    ...more,
  };
}
