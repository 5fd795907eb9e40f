import type { Page } from 'playwright';
import type { Note } from '../src/notes/note.ts';

/** Puts notes into the page's database past the application, which reads them when it is loaded again. */
export async function putNotes(page: Page, name: string, notes: readonly Note[]): Promise<void> {
  await page.evaluate(putAll, { name, notes });
}

/** Runs in the page. */
async function putAll({ name, notes }: { readonly name: string; readonly notes: readonly Note[] }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error(`${name} can’t be opened.`)));
  });
  const transaction = database.transaction('notes', 'readwrite');
  for (const note of notes) transaction.objectStore('notes').put(note);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
