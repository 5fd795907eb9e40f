import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import path from 'node:path';
import { chooseFile, fileDialog, hypothesisRow, openKeeping, takeIn } from './opened-files.ts';
import { noteTexts, openRoom, writeNote } from './room.ts';
import { fillSealForm, unlock } from './vault.ts';

const WORDS = 'the image of a field commander';
const NO_KEY = 'This device could not work out the key, perhaps for want of memory.';

/** Ends the next worker that runs this script, as a browser does that runs out of memory: nobody is told. Once the worker says that it lives it is at work. */
async function endNext(page: Page, script: string): Promise<void> {
  await page.evaluate((name) => {
    globalThis.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        if (!String(args[0]).includes(name)) return;
        globalThis.Worker = Object.getPrototypeOf(new.target) as typeof Worker;
        this.addEventListener('message', ({ data }: MessageEvent<{ readonly type?: string }>) => {
          // The page's own listeners come first.
          if (data.type !== 'alive') return;
          setTimeout(() => {
            this.terminate();
            performance.mark('worker-ended');
          });
        });
      }
    };
  }, script);
}

/** How many workers were ended since the page was loaded. */
function ended(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('worker-ended').length);
}

test(
  'of the search: it begins anew; of what opens letters: it is said, and the library stays as it was',
  { tag: '@chromium' },
  async ({ page }) => {
    await openRoom(page);
    await endNext(page, 'search-worker');
    await page.getByRole('link', { name: 'Words', exact: true }).click();
    await page.getByRole('searchbox').first().fill('letter');
    await expect(page.locator('.lines > li').first()).toBeVisible();
    await expect(page.getByText('could not be loaded')).toHaveCount(0);
    expect(await ended(page)).toBe(1);

    await endNext(page, 'opening-worker');
    await page.getByRole('heading', { name: 'Words', exact: true }).click();
    await page.keyboard.press('o');
    const library = page.getByRole('dialog', { name: 'Letters on this device' });
    await library.locator('#folder').setInputFiles(path.resolve(import.meta.dirname, '../fixtures/harbour'));
    await expect(library.getByText('The browser broke off reading, probably')).toBeVisible();
    await expect(library.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  },
);

test(
  'of what works out the key: notes stay as they were, in the clear or sealed, and it can be tried again',
  { tag: '@chromium' },
  async ({ page }) => {
    await openRoom(page);
    await writeNote(page, 'board-internet', WORDS, 'A private thought.');
    await page.goto('./?page=notes&part=keeping');
    await endNext(page, 'derivation-worker');
    await page.getByRole('button', { name: 'Seal the notes…' }).click();
    await fillSealForm(page);
    await page.getByRole('checkbox', { name: 'I understand' }).check();
    const seal = page.getByRole('button', { name: 'Seal the notes', exact: true });
    await seal.click();
    await expect(page.getByRole('alert')).toContainText(NO_KEY);
    await openRoom(page, '#board-internet');
    await expect.poll(() => noteTexts(page)).toEqual(['A private thought.']);

    await page.goto('./?page=notes&part=keeping');
    await page.getByRole('button', { name: 'Seal the notes…' }).click();
    await fillSealForm(page);
    await page.getByRole('checkbox', { name: 'I understand' }).check();
    await seal.click();
    await page.getByRole('button', { name: 'Lock now' }).click();
    await endNext(page, 'derivation-worker');
    await unlock(page);
    await expect(page.getByRole('alert')).toContainText(NO_KEY);
    await unlock(page);
    await expect(page.locator('unlock-notes')).toHaveCount(0);
    await openRoom(page, '#board-internet');
    await expect(page.locator('note-margin')).toContainText('The notes are sealed.');
  },
);

test(
  'of what reads a file of notes: it is said, nothing is taken in, and the file can be opened again',
  { tag: '@chromium' },
  async ({ page }) => {
    const file = JSON.stringify({ total: 1, rows: [hypothesisRow('a', WORDS)] });
    await openKeeping(page);
    await endNext(page, 'reading-worker');
    await chooseFile(page, 'export.json', file);
    await expect(fileDialog(page)).toContainText('The browser broke off reading it, probably');
    await fileDialog(page).getByRole('button', { name: 'Close' }).click();
    await chooseFile(page, 'export.json', file);
    await expect(fileDialog(page)).toContainText('New here, added: 1 note');
    await takeIn(page, 'export.json');
    await openRoom(page, '#board-internet');
    await expect.poll(() => noteTexts(page)).toEqual(['Words of a.']);
  },
);
