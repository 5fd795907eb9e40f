import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openRoom, passage, writeNote } from './room.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

test('a note follows its words where they were corrected, and says so', async ({ page }) => {
  await openRoom(page);
  await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
  await page.route('**/edition-*.json', async (route) => {
    const json = await readFile(path.join(DIST, new URL(route.request().url()).pathname), 'utf8');
    const body = json.replaceAll('the image of a field', 'the imago of a field');
    await route.fulfill({ body, contentType: 'application/json' });
  });
  await page.reload();
  const marks = passage(page, 'board-internet').locator('mark.noted');
  await expect.poll(async () => (await marks.allInnerTexts()).join('')).toBe('the imago of a field commander');
  await expect(page.locator('note-card')).toContainText('The letter has changed; these words moved.');
});
