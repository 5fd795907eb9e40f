import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/notes/new-note.ts';
import { layer } from './layers/made-layer.ts';
import { all, NAME, newNote, openTab, rewritten, saved, trash, words } from './opened-tab.ts';

/** Puts records into the database behind the program's back. */
async function put(store: 'notes' | 'tags' | 'layers' | 'settings', ...records: readonly unknown[]): Promise<void> {
  const database = await openDB(NAME);
  for (const record of records) await database.put(store, record);
  database.close();
}

async function stored(store: 'layers' | 'settings', key: IDBValidKey): Promise<unknown> {
  const database = await openDB(NAME);
  const value: unknown = await database.get(store, key);
  database.close();
  return value;
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

test('a damaged layer keeps nobody from the notes and the other layers, and stays as it is', async () => {
  const before = await openTab();
  await saved(before.store, sound);
  await before.store.layers.open(layer('sound', 'sha256:1', 1));
  before.store.close();
  const DAMAGED_LAYER = { id: 7, title: 'of no id', notes: [] };
  await put('layers', DAMAGED_LAYER);

  const { store } = await openTab();
  expect(words(await all(store))).toEqual(['sound']);
  expect(store.layers.now.map(({ title }) => title)).toEqual(['sound']);
  expect(store.damaged).toEqual([
    { store: 'layers', key: 7, value: DAMAGED_LAYER, why: expect.stringMatching(/^layer: /), parts: [] },
  ]);
  expect(await stored('layers', 7)).toEqual(DAMAGED_LAYER);
});

test('of sealed layers, one whose seal does not open hides no other', async () => {
  const before = await openTab({ vaultCost: { memory: 19 * 1024, passes: 2, lanes: 1 } });
  await before.store.layers.open(layer('sound', 'sha256:1', 1));
  await before.store.layers.open(layer('broken', 'sha256:2', 2));
  const [, broken] = before.store.layers.now;
  await before.store.seal('four words');
  before.store.close();
  const record = { ...((await stored('layers', broken?.id ?? '')) as object), revision: 9 };
  await put('layers', record);

  const { store } = await openTab({ passphrase: 'four words' });
  expect(store.layers.now.map(({ title }) => title)).toEqual(['sound']);
  expect(store.damaged).toMatchObject([{ store: 'layers', key: broken?.id, value: record }]);
});

test('what is damaged within a layer is told, and stays in it when it is renamed, closed and opened again', async () => {
  const before = await openTab();
  const whole = layer('Seminar', 'sha256:1', 1);
  const half = { id: 'urn:uuid:half', body: 'half of a no' };
  await put('layers', { ...whole, notes: [half, ...whole.notes], tags: 'none', opened: 'yesterday' });
  before.store.close();

  const { store } = await openTab();
  expect(store.damaged).toEqual([]);
  expect(store.layers.now).toMatchObject([
    { title: 'Seminar', opened: '', notes: whole.notes, unread: { notes: [half], tags: ['none'] } },
  ]);
  await store.layers.change(whole.id, { title: 'Renamed' });
  const [renamed] = store.layers.now;
  await store.layers.close(whole.id);
  if (renamed) await store.layers.open(renamed);
  expect(await stored('layers', whole.id)).toMatchObject({ title: 'Renamed', notes: [...whole.notes, half] });
  expect(store.layers.now).toMatchObject([{ unread: { notes: [half], tags: ['none'] } }]);
});

test.each([
  ['no device', { id: 'device' }],
  ['a number', { id: 'device', value: 7 }],
  ['no UUID', { id: 'device', value: '__proto__' }],
])('a damaged device id (%s) is replaced, and counts nothing', async (_, setting) => {
  (await openTab()).store.close();
  await put('settings', setting);
  const { store } = await openTab();
  const note = await saved(store, newNote('word'));
  const [device = ''] = Object.keys(note.versions);
  expect(device).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(note.versions).toEqual({ [device]: 1 });
  expect(await stored('settings', 'device')).toEqual({ id: 'device', value: device });
});

test('damaged settings count as never kept, and the notes open', async () => {
  const handle = await (await navigator.storage.getDirectory()).getFileHandle('file.json', { create: true });
  const file = { id: 'kept-file', handle, chosen: 'once', without: [] };
  (await openTab()).store.close();
  await put('settings', { id: 'backup', value: 7 }, { id: 'reminder', value: 'once' }, file);
  const before = await openTab();
  expect(before.store.settings.now).toEqual({ lastBackup: undefined, putOff: undefined, keptFile: file });
  for (const damage of [{ handle: {} }, { chosen: 7 }, { without: 'none' }, { written: 'once' }, { state: 7 }]) {
    await put('settings', { ...file, ...damage });
    expect((await before.store.settings.reread()).keptFile).toBeUndefined();
  }
  await before.store.settings.recordBackup(new Date(0));
  expect(before.store.settings.now.lastBackup).toEqual(new Date(0));
});
