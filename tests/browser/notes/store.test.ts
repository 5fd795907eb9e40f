import { openDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { all, NAME, newNote, openTab, remove, restore, rewritten, saved, trash, words } from './opened-tab.ts';

test('a note that was saved is there after closing and opening, whole', async () => {
  const before = await openTab();
  const note = newNote('A claim without a reply 😀');
  await expect(before.store.save(note)).resolves.toEqual({
    type: 'saved',
    note: { ...note, revision: 1, versions: expect.anything() },
  });
  before.store.close();

  const after = await openTab();
  expect(await all(after.store)).toEqual([{ ...note, revision: 1, versions: { [await device()]: 1 } }]);
});

/** The UUID that stands for this device. */
async function device(): Promise<string> {
  const database = await openDB(NAME);
  const { value } = await database.get('settings', 'device');
  database.close();
  return value;
}

test('notes stand in the order of their creation, whenever they were saved', async () => {
  const { store } = await openTab();
  for (const day of ['03-01', '01-01', '02-01']) await store.save(newNote(day, day));
  const [first] = await all(store);
  if (first) await store.save(rewritten(first, '01-01, changed'));
  expect(words(await all(store))).toEqual(['01-01, changed', '02-01', '03-01']);
});

test('the page is given the new list before saving is done, and a new array each time', async () => {
  const { store, lists } = await openTab();
  const note = await saved(store, newNote('first', '01-01'));
  await store.save(newNote('second', '01-02'));
  await store.save(rewritten(note, 'first, changed'));
  await remove(store, note.id);
  expect(lists.map(words)).toEqual([['first'], ['first', 'second'], ['first, changed', 'second'], ['second']]);
});

test('opening notes writes nothing: they are read also where a browser can no longer write', async () => {
  const before = await openTab();
  const note = await saved(before.store, newNote('word'));
  await remove(before.store, (await saved(before.store, newNote('deleted'))).id);
  before.store.close();
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  onTestFinished(() => asked.mockRestore());
  const after = await openTab();
  expect(await all(after.store)).toEqual([note]);
  expect(asked.mock.calls.length).toBeGreaterThan(3);
  expect(asked.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([]);
});

test('every change is a transaction of strict durability, and done only when that is complete', async () => {
  const { store } = await openTab();
  const events: string[] = [];
  const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction');
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction: IDBTransaction = original?.value.apply(this, args);
    if (transaction.mode === 'readwrite') {
      transaction.addEventListener('complete', () => events.push(`complete, ${transaction.durability}`));
    }
    return transaction;
  });
  onTestFinished(() => spy.mockRestore());

  const note = newNote('word');
  for (const change of [() => store.save(note), () => remove(store, note.id), () => restore(store, note.id)]) {
    await change();
    events.push('done');
  }
  expect(events).toEqual(Array.from({ length: 3 }, () => ['complete, strict', 'done']).flat());
});

test('deleting moves a note to the trash, and undo brings it back as it was', async () => {
  const { store } = await openTab();
  const note = await saved(store, newNote('word'));
  const start = new Date().toISOString();
  expect(await remove(store, note.id)).toBe(1);
  expect(await all(store)).toEqual([]);
  const [deleted] = await trash(store);
  expect(deleted?.body).toEqual(note.body);
  expect(deleted?.deleted?.localeCompare(start)).toBeGreaterThanOrEqual(0);

  expect(await restore(store, note.id)).toBe(1);
  expect(await all(store)).toEqual([{ ...note, revision: 3, versions: { [await device()]: 3 } }]);
  expect(await trash(store)).toEqual([]);
});

test('the trash lists the latest deleted first', async () => {
  const { store } = await openTab();
  for (const text of ['first', 'second', 'third']) {
    const { id } = await saved(store, newNote(text));
    await remove(store, id);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(words(await trash(store))).toEqual(['third', 'second', 'first']);
});

test.each([
  { name: 'delete', change: remove },
  { name: 'bring back', change: restore },
])('to $name what is not there changes nothing', async ({ change }) => {
  const { store } = await openTab();
  await saved(store, newNote('word'));
  const before = await store.all();
  expect(await change(store, 'urn:uuid:none')).toBe(0);
  expect(await store.all()).toEqual(before);
});

test('a mistake of the page that shows the notes does not make a saved note look unsaved', async () => {
  const told = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  onTestFinished(() => told.mockRestore());
  const { store } = await openTab({
    onChange() {
      throw new Error('cannot draw');
    },
  });
  expect((await store.save(newNote('word'))).type).toBe('saved');
  expect(told).toHaveBeenCalledOnce();
});

test('after closing, every change fails and says so', async () => {
  const { store } = await openTab();
  store.close();
  expect(await store.save(newNote('word'))).toMatchObject({ type: 'failed', reason: { type: 'closed' } });
  expect(await remove(store, 'x')).toMatchObject({ type: 'closed' });
});

test('a change that is under way when the store is closed is done', async () => {
  const { store } = await openTab();
  const saving = store.save(newNote('word'));
  store.close();
  expect((await saving).type).toBe('saved');
  expect(words(await all((await openTab()).store))).toEqual(['word']);
});

test('editions with databases of different names share nothing', async () => {
  const one = await openTab({ name: 'one' });
  const other = await openTab({ name: 'other' });
  await one.store.save(newNote('word'));
  expect(await all(other.store)).toEqual([]);
});
