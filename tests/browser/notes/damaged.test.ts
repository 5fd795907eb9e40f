import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/notes/new-note.ts';
import { all, NAME, newNote, openTab, rewritten, saved, trash, words } from './opened-tab.ts';

/** Puts records into the database behind the program's back. */
async function put(store: 'notes' | 'tags', ...records: readonly unknown[]): Promise<void> {
  const database = await openDB(NAME);
  for (const record of records) await database.put(store, record);
  database.close();
}

const target = wordsOf('p', 'a word', 2, 6);
const sound = { ...newNote('sound'), target };
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
    target: { ...target, selector: [{ ...target.selector[0], start: -1 }, target.selector[1]] },
  },
];

test('damaged records keep nobody from the others; they are told apart, whole, with what is wrong', async () => {
  const before = await openTab();
  await saved(before.store, sound);
  before.store.close();
  await put('notes', ...DAMAGED);
  await put('tags', { id: 'no name', type: 'Tag' });

  const { store } = await openTab();
  expect(words(await all(store))).toEqual(['sound']);
  expect(await trash(store)).toEqual([]);
  const damaged = store.damaged;
  expect(damaged.map(({ store: where, value }) => ({ where, value }))).toEqual(
    expect.arrayContaining([
      ...DAMAGED.map((value) => ({ where: 'notes', value })),
      { where: 'tags', value: { id: 'no name', type: 'Tag' } },
    ]),
  );
  expect(damaged).toHaveLength(DAMAGED.length + 1);
  expect(damaged.find(({ key }) => key === 'half a revision')?.why).toMatch(/^revision: /);
});

test('what the program does not know of a note is no damage', async () => {
  const stranger = { ...newNote('word'), mood: 'calm' };
  await all((await openTab()).store);
  await put('notes', stranger);
  const { store } = await openTab();
  expect(await all(store)).toEqual([stranger]);
  expect(store.damaged).toEqual([]);
});

test('words saved to a record that was damaged meanwhile stand beside it', async () => {
  const { store } = await openTab();
  const note = await saved(store, newNote('first'));
  const broken = { ...note, body: 'gone' };
  await put('notes', broken);
  const result = await store.save(rewritten(note, 'second'), note);
  expect(result.type).toBe('conflict');
  expect(words(await all(store))).toEqual(['second']);
  expect(store.damaged.map(({ value }) => value)).toEqual([broken]);
});
