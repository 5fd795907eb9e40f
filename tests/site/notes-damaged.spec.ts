import { expect, test } from '@playwright/test';
import { noteTexts, openRoom, writeNote } from './room.ts';
import { savedBy } from './saving.ts';

const DAMAGED = { id: 'urn:uuid:damaged', body: 'half of a no' };

test(
  'a damaged note hides no other; it is said, listed and can be saved as a file',
  { tag: '@once' },
  async ({ page }) => {
    await openRoom(page);
    await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
    await page.evaluate(async (record) => {
      const opening = indexedDB.open('vis-a-vis:timbuktu-letters');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const writing = opening.result.transaction('notes', 'readwrite');
      writing.objectStore('notes').put(record);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      opening.result.close();
    }, DAMAGED);
    await page.reload();
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
