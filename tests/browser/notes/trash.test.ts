import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { all, NAME, newNote, openTab, remove, saved, trash, words } from './opened-tab.ts';

const DAY = 86_400_000;

test('a deleted note is kept for 30 days and then deleted for good', async () => {
  const before = await openTab();
  for (const text of ['yesterday', '29 days ago', '31 days ago']) {
    const { id } = await saved(before.store, newNote(text));
    await remove(before.store, id);
  }
  await saved(before.store, newNote('never'));
  before.store.close();
  const database = await openDB(NAME);
  for (const note of (await database.getAll('notes')).filter(({ deleted }) => deleted)) {
    const [days = '1'] = /\d+/.exec(note.body[0].value) ?? [];
    await database.put('notes', { ...note, deleted: new Date(Date.now() - Number(days) * DAY).toISOString() });
  }
  const broken = { id: 'damaged', deleted: '2001-01-01T00:00:00.000Z' };
  await database.put('notes', broken);
  database.close();

  const { store } = await openTab();
  expect(words(await trash(store))).toEqual(['yesterday', '29 days ago']);
  expect(words(await all(store))).toEqual(['never']);
  expect(store.damaged.map(({ value }) => value)).toEqual([broken]);
});
