import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { createNote } from '../../../src/notes/new-note.ts';
import { NAME, newNote, openTab, rewritten, saved, words } from './opened-tab.ts';

/** Puts records into the database behind the program's back. */
async function put(store: 'notes' | 'trash', ...records: readonly unknown[]): Promise<void> {
  const database = await openDB(NAME);
  for (const record of records) await database.put(store, record);
  database.close();
}

const sound = newNote('sound');
const DAMAGED = [
  { id: 'nothing but a key' },
  { ...sound, id: 'no words', body: [] },
  { ...sound, id: 'words that are none', body: [{ ...sound.body[0], value: 7 }] },
  { ...sound, id: 'no target', target: null },
  { ...sound, id: 'no fragment', target: { ...sound.target, source: '#%E0%A4%A' } },
  { ...sound, id: 'no time', created: 'yesterday' },
  { ...sound, id: 'half a revision', revision: 1.5 },
  {
    ...sound,
    id: 'a place before the text',
    target: { ...sound.target, selector: [{ ...sound.target.selector[0], start: -1 }, sound.target.selector[1]] },
  },
];

test('damaged records keep nobody from the others; they are told apart, whole, with what is wrong', async () => {
  const before = await openTab();
  await saved(before.store, sound);
  before.store.close();
  await put('notes', ...DAMAGED);
  await put('trash', { note: { id: 'in the trash' }, deleted: new Date().toISOString() });

  const { store } = await openTab();
  expect(words(await store.all())).toEqual(['sound']);
  expect(await store.trash()).toEqual([]);
  const damaged = await store.damaged();
  expect(damaged.map(({ store: where, value }) => ({ where, value }))).toEqual(
    expect.arrayContaining([
      ...DAMAGED.map((value) => ({ where: 'notes', value })),
      { where: 'trash', value: { note: { id: 'in the trash' }, deleted: expect.any(String) } },
    ]),
  );
  expect(damaged).toHaveLength(DAMAGED.length + 1);
  expect(damaged.find(({ key }) => key === 'half a revision')?.why).toMatch(/^revision: /);
});

test('what the program does not know of a note is no damage', async () => {
  const stranger = {
    ...createNote({ passage: 'p', text: 'word', start: 0, end: 4, now: new Date(), uuid: 'u' }),
    mood: 'calm',
  };
  await (await openTab()).store.all();
  await put('notes', stranger);
  const { store } = await openTab();
  expect(await store.all()).toEqual([stranger]);
  expect(await store.damaged()).toEqual([]);
});

test('words saved to a record that was damaged meanwhile stand beside it', async () => {
  const { store } = await openTab();
  const note = await saved(store, newNote('first'));
  const broken = { ...note, body: 'gone' };
  await put('notes', broken);
  const result = await store.save(rewritten(note, 'second'));
  expect(result.type).toBe('conflict');
  expect(words(await store.all())).toEqual(['second']);
  expect((await store.damaged()).map(({ value }) => value)).toEqual([broken]);
});
