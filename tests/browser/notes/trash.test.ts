import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { NAME, newNote, openTab, saved, words } from './opened-tab.ts';

const DAY = 86_400_000;

test('a deleted note is kept for 30 days and then deleted for good', async () => {
  const before = await openTab();
  for (const text of ['yesterday', '29 days ago', '31 days ago']) {
    const { id } = await saved(before.store, newNote(text));
    await before.store.remove(id);
  }
  await saved(before.store, newNote('never'));
  before.store.close();
  const database = await openDB(NAME);
  for (const deleted of await database.getAll('trash')) {
    const [days = '1'] = /\d+/.exec(deleted.note.body[0].value) ?? [];
    await database.put('trash', { ...deleted, deleted: new Date(Date.now() - Number(days) * DAY).toISOString() });
  }
  const broken = { note: { id: 'damaged' }, deleted: '2001-01-01T00:00:00.000Z' };
  await database.put('trash', broken);
  database.close();

  const { store } = await openTab();
  expect(words((await store.trash()).map(({ note }) => note))).toEqual(['yesterday', '29 days ago']);
  expect(words(await store.all())).toEqual(['never']);
  expect((await store.damaged()).map(({ value }) => value)).toEqual([broken]);
});
