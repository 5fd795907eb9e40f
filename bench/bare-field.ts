// What runs in the page gets the function alone: what it calls must stand in it.
/* oxlint-disable unicorn/consistent-function-scoping */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Note } from '../src/notes/note.ts';
import { followSaving, typeUntilSaved } from './save-notes.ts';
import { freshPageOnDisk } from './site.ts';
import type { Site } from './site.ts';

const FILE = 'bare-field.html';

/**
 * How long a keystroke takes to “Saved” in a page with a field, that word and nothing else, in ms, for each keystroke: with each key it puts the note
 * with its new words, with strict durability. What the browser and the machine need is in it, and no more.
 */
export async function timeBareField(site: Site, note: Note, keystrokes: number): Promise<readonly number[]> {
  await writeFile(path.join(site.folder, FILE), '<!doctype html><title>A field</title><div id="card"></div>');
  const page = await freshPageOnDisk();
  await page.goto(site.url + FILE);
  await page.evaluate(drawField, note);
  await page.locator('textarea').focus();
  await page.locator('#card').evaluate(followSaving);
  const times: number[] = [];
  for (let count = 0; count < keystrokes; count += 1) times.push(await typeUntilSaved(page));
  await page.context().close();
  return times;
}

/** Runs in the page. */
async function drawField(note: Note): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bare-field');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('notes', { keyPath: 'id' }));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('The database can’t be opened.')));
  });
  const card = document.querySelector('#card')?.attachShadow({ mode: 'open' });
  const field = document.createElement('textarea');
  const status = Object.assign(document.createElement('span'), { className: 'status', textContent: 'Saved' });
  card?.append(field, status);
  field.addEventListener('input', () => {
    status.textContent = 'Saving…';
    const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
    transaction.objectStore('notes').put({ ...note, body: [{ ...note.body[0], value: field.value }] });
    transaction.addEventListener('complete', () => (status.textContent = 'Saved'));
  });
}
