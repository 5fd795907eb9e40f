import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { noteTexts, openRoom, writeNote } from './room.ts';
import { savedBy } from './saving.ts';

const DAMAGED = { id: 'urn:uuid:damaged', body: 'half of a no' };

/** Stores a record as it is, or with the rest of the note that is there. */
async function store(page: Page, record: { readonly id: string }, rest: 'as it is' | 'like the note'): Promise<void> {
  await page.evaluate(
    async ([part, alike]) => {
      const opening = indexedDB.open('vis-a-vis:timbuktu-letters');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const writing = opening.result.transaction('notes', 'readwrite');
      const notes = writing.objectStore('notes');
      const reading = notes.getAll();
      reading.addEventListener('success', () => notes.put({ ...(alike && reading.result[0]), ...part }));
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      opening.result.close();
    },
    [record, rest === 'like the note'] as const,
  );
  await page.reload();
}

test(
  'a damaged note hides no other; it is said, listed and can be saved as a file',
  { tag: '@once' },
  async ({ page }) => {
    await openRoom(page);
    await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
    await store(page, DAMAGED, 'as it is');
    await expect.poll(() => noteTexts(page)).toEqual(['Irony again.']);
    await expect(page.locator('note-margin')).toContainText('Some stored notes can’t be read.');
    await expect(page.locator('.state')).not.toHaveText('Notes cannot be saved');

    await page.getByRole('link', { name: 'Notes' }).click();
    await expect(page.locator('.damaged li')).toContainText(['half of a no Missing or damaged: when it was made']);
    const { bytes } = await savedBy(page, page.getByRole('button', { name: 'Save damaged notes as a file' }));
    const saved = JSON.parse(bytes.toString()) as readonly unknown[];
    expect(saved).toEqual([expect.objectContaining({ store: 'notes', key: DAMAGED.id, value: DAMAGED })]);
  },
);

test(
  'a note whose id no selector can hold as it is, as a file could once bring, is shown and found like any other',
  { tag: '@once' },
  async ({ page }) => {
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await openRoom(page);
    await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
    await page.keyboard.press('Escape');
    await store(page, { id: 'urn:"\\]' }, 'like the note');
    await expect.poll(() => noteTexts(page)).toEqual(['Irony again.', 'Irony again.']);
    for (const card of await page.locator('note-card').all()) await card.hover();
    await page.locator('article#board-internet mark.noted').first().hover();
    await page.getByRole('link', { name: /^Notes/ }).click();
    await page.locator('[data-note-row]').last().locator('.row-open').click();
    await page.keyboard.press('Escape');
    expect(failures).toEqual([]);
  },
);
