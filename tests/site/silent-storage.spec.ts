import { expect, test } from '@playwright/test';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { holdStores, NOTES, untilLate } from './hold-stores.ts';
import { noteTexts, openNote, openRoom, roomStands, writeNote } from './room.ts';
import { savedBy } from './saving.ts';

const WORDS = 'the image of a field commander';

/** Goes on writing in a note, “Kept, too.”, while nothing that is stored is answered. Gives what has it answered. */
async function writeIntoSilence(context: BrowserContext, page: Page): Promise<() => Promise<void>> {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Kept');
  await page.clock.install();
  const release = await holdStores(context, NOTES);
  await page.bringToFront();
  await openNote(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(', too.');
  await expect(page.locator('note-card[open] .status')).toHaveText('Saving…');
  return release;
}

/** Has a note kept, and the database of opened letters made. */
async function useBoth(page: Page): Promise<void> {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Kept.');
  await page.goto('./?edition=harbour');
  await expect(page.getByRole('alert')).toContainText('The address asks for');
  await page.goto('about:blank');
}

/** Opens the letters and the dialog of opened ones, with a clock of our own. Gives where each says that storage does not answer. */
async function openWithLibrary(page: Page): Promise<{ readonly notes: Locator; readonly letters: Locator }> {
  await page.clock.install();
  await page.goto('./');
  await roomStands(page);
  await page.keyboard.press('o');
  const library = page.getByRole('dialog', { name: 'Letters on this device' });
  await expect(library).toBeVisible();
  const notes = page.getByText('The browser’s storage does not answer, so the notes').first();
  const letters = library.getByText('The browser’s storage does not answer, so the letters');
  return { notes, letters };
}

test('storage that does not answer: the letters can be read, and the notes appear when it does', async ({
  context,
  page,
}) => {
  await useBoth(page);
  const other = await context.newPage();
  await other.goto('./icon.svg');
  // Behind somebody who waits for a tab that does not close, nobody gets any answer.
  await other.evaluate(async () => {
    for (const name of ['vis-a-vis:timbuktu-letters', 'vis-a-vis-library']) {
      const held = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
      });
      const waiting = indexedDB.open(name, 99);
      waiting.addEventListener('upgradeneeded', () => waiting.transaction?.abort());
      addEventListener('release', () => held.close());
    }
  });

  const { notes, letters } = await openWithLibrary(page);
  await page.clock.fastForward('00:11');
  await expect(letters).toBeVisible();
  await expect(notes).toBeVisible();
  const opened = await context.newPage();
  await opened.goto('./?edition=harbour');
  await expect(async () => {
    await opened.clock.fastForward('00:11');
    await expect(opened.getByRole('alert')).toContainText('does not answer, so the letters', { timeout: 500 });
  }).toPass();

  await other.evaluate(() => dispatchEvent(new Event('release')));
  await expect.poll(() => noteTexts(page)).toEqual(['Kept.']);
  await expect(notes).toHaveCount(0);
  await expect(letters).toHaveCount(0);
  await expect(opened.getByRole('alert')).toContainText('The address asks for');
});

test('storage that opens and does not answer what it is asked: the letters can be read, and the notes appear when it does', async ({
  context,
  page,
}) => {
  await useBoth(page);
  const release = await holdStores(context, [...NOTES, 'vis-a-vis-library']);

  const { notes, letters } = await openWithLibrary(page);
  await untilLate(page, notes, letters);
  await release();
  await expect.poll(() => noteTexts(page)).toEqual(['Kept.']);
  await expect(notes).toHaveCount(0);
  await expect(letters).toHaveCount(0);
});

test('storage that does not answer what is written: the page says so and keeps the words, and they are saved when it does', async ({
  context,
  page,
}) => {
  const release = await writeIntoSilence(context, page);
  const told = page.getByText('The browser’s storage has not answered for ten seconds').first();
  await untilLate(page, told);
  await expect(page.locator('note-card[open] .status')).toHaveText('Saving…');
  await expect(openNote(page)).toHaveValue('Kept, too.');
  await release();
  await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
  await expect(told).toHaveCount(0);
  await page.reload();
  await expect.poll(() => noteTexts(page)).toEqual(['Kept, too.']);
});

test('the rescue page and the dialog Privacy tell what does not answer, and the rest; notes that come late can be saved', async ({
  context,
  page,
}) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', WORDS, 'Kept.');
  await page.goto('about:blank');
  const release = await holdStores(context, NOTES);
  await page.clock.install();
  await page.goto('./');
  await roomStands(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Privacy' }).click();
  const rows = page.getByRole('dialog', { name: 'Privacy' }).getByRole('row');
  await expect(async () => {
    await page.clock.fastForward('00:11');
    await expect(rows.nth(1)).toContainText('can’t be told', { timeout: 500 });
  }).toPass();
  await expect(rows.nth(3)).toContainText(/How you like to read[^]*(?:bytes|nothing)/);

  await page.goto('./rescue.html');
  await expect(page.locator('h2')).toContainText('The Timbuktu letters');
  const told = page.getByText('The browser’s storage has not answered for ten seconds.');
  await untilLate(page, told);
  await release();
  await expect(told).toHaveCount(0);
  const { bytes } = await savedBy(page, page.getByRole('button', { name: 'Save notes and tags as a backup file' }));
  expect(bytes.toString()).toContain('Kept.');
});

test('while a change is not answered nothing is deleted, and the message of a page that fails asks before words are lost', async ({
  context,
  page,
}) => {
  const release = await writeIntoSilence(context, page);

  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('broken'))));
  await page.locator('#trouble').getByRole('button', { name: 'Reload' }).click();
  expect(await asked).toBe('beforeunload');
  await expect(openNote(page)).toHaveValue('Kept, too.');
  await page.locator('#trouble').getByRole('button', { name: 'Close this message' }).click();

  await page.getByRole('link', { name: /^Notes/ }).click();
  await page.getByRole('link', { name: 'Keeping' }).click();
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByLabel('To go on, type “delete”').fill('delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  const told = page.getByText('Nothing was deleted. The browser’s storage does not answer.').first();
  await untilLate(page, told);
  await release();
  // Nothing is left that leaving would lose.
  await expect
    .poll(() => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true }))))
    .toBe(true);
  await page.goto('./');
  await expect.poll(() => noteTexts(page)).toEqual(['Kept, too.']);
});
