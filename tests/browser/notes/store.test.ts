import { expect, onTestFinished, test, vi } from 'vitest';
import { openNotes } from '../../../src/notes/store.ts';
import { newNote, openTab, rewritten, saved, words } from './opened-tab.ts';

test('a note that was saved is there after closing and opening, whole', async () => {
  const before = await openTab();
  const note = newNote('A claim without a reply 😀');
  await expect(before.store.save(note)).resolves.toEqual({ type: 'saved', note: { ...note, revision: 1 } });
  before.store.close();

  const after = await openTab();
  expect(await after.store.all()).toEqual([{ ...note, revision: 1 }]);
});

test('notes stand in the order of their creation, whenever they were saved', async () => {
  const { store } = await openTab();
  for (const day of ['03-01', '01-01', '02-01']) await store.save(newNote(day, day));
  const [first] = await store.all();
  if (first) await store.save(rewritten(first, '01-01, changed'));
  expect(words(await store.all())).toEqual(['01-01, changed', '02-01', '03-01']);
});

test('the page is given the new list before saving is done, and a new array each time', async () => {
  const { store, lists } = await openTab();
  const note = await saved(store, newNote('first', '01-01'));
  await store.save(newNote('second', '01-02'));
  await store.save(rewritten(note, 'first, changed'));
  await store.remove(note.id);
  expect(lists.map(words)).toEqual([['first'], ['first', 'second'], ['first, changed', 'second'], ['second']]);
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
  for (const change of [() => store.save(note), () => store.remove(note.id), () => store.restore(note.id)]) {
    const { type } = await change();
    events.push(type);
  }
  expect(events).toEqual(['saved', 'removed', 'restored'].flatMap((type) => ['complete, strict', type]));
});

test('deleting moves a note to the trash, and undo brings it back as it was', async () => {
  const { store } = await openTab();
  const note = await saved(store, newNote('word'));
  const start = new Date().toISOString();
  expect(await store.remove(note.id)).toEqual({ type: 'removed' });
  expect(await store.all()).toEqual([]);
  expect(await store.trash()).toEqual([{ note, deleted: expect.any(String) }]);
  expect((await store.trash())[0]?.deleted.localeCompare(start)).toBeGreaterThanOrEqual(0);

  expect(await store.restore(note.id)).toEqual({ type: 'restored' });
  expect(await store.all()).toEqual([note]);
  expect(await store.trash()).toEqual([]);
});

test('the trash lists the latest deleted first', async () => {
  const { store } = await openTab();
  for (const text of ['first', 'second', 'third']) {
    const { id } = await saved(store, newNote(text));
    await store.remove(id);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(words((await store.trash()).map(({ note }) => note))).toEqual(['third', 'second', 'first']);
});

test.each(['remove', 'restore'] as const)('to %s what is not there changes nothing', async (change) => {
  const { store, lists } = await openTab();
  expect(await store[change]('urn:uuid:none')).toEqual({ type: 'missing' });
  expect(lists.at(-1)).toEqual([]);
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
  for (const result of [await store.save(newNote('word')), await store.remove('x'), await store.restore('x')]) {
    expect(result).toMatchObject({ type: 'failed', reason: { type: 'closed' } });
  }
});

test('a change that is under way when the store is closed is done', async () => {
  const { store } = await openTab();
  const saving = store.save(newNote('word'));
  store.close();
  expect((await saving).type).toBe('saved');
  expect(words(await (await openTab()).store.all())).toEqual(['word']);
});

test('editions with databases of different names share nothing', async () => {
  const one = await openTab({ name: 'one' });
  const other = await openNotes({ name: 'other' });
  if (other.type === 'failed') throw new Error(other.reason.type);
  onTestFinished(() => other.store.close());
  await one.store.save(newNote('word'));
  expect(await other.store.all()).toEqual([]);
});
