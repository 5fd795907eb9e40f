import { expect, onTestFinished, test } from 'vitest';
import { NAME, newNote, openTab, rewritten, saved, words } from './opened-tab.ts';

const openTwo = () => Promise.all([openTab(), openTab()]);

test('each tab sees what the other creates, changes, deletes and brings back', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('one'));
  await expect.poll(() => words(there.lists.at(-1))).toEqual(['one']);

  await there.store.save(rewritten(note, 'two'));
  await expect.poll(() => words(here.lists.at(-1))).toEqual(['two']);

  await here.store.remove(note.id);
  await expect.poll(() => there.lists.at(-1)).toEqual([]);

  await there.store.restore(note.id);
  await expect.poll(() => words(here.lists.at(-1))).toEqual(['two']);
});

test('a tab is told ids, never words', async () => {
  const messages: unknown[] = [];
  const listener = new BroadcastChannel(NAME);
  onTestFinished(() => listener.close());
  listener.addEventListener('message', ({ data }) => messages.push(data));

  const { store } = await openTab();
  const note = await saved(store, newNote('private words'));
  await store.remove(note.id);
  const told = { type: 'changed', ids: [note.id] };
  await expect.poll(() => messages).toEqual([told, told]);
});

test.each([null, 'changed', { type: 'other', ids: ['a'] }, { type: 'changed' }, { type: 'changed', ids: [1] }])(
  'a message of another version of the program is left aside: %j',
  async (message) => {
    const tab = await openTab();
    const sender = new BroadcastChannel(NAME);
    onTestFinished(() => sender.close());
    sender.postMessage(message);
    sender.postMessage({ type: 'changed', ids: ['urn:uuid:none'] });
    await expect.poll(() => tab.lists).toEqual([[]]);
  },
);

test('when both tabs change one note, the first words stay and the second are kept in a note of their own', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  const first = await saved(here.store, rewritten(note, 'mine'));
  const result = await there.store.save(rewritten(note, 'theirs'));

  expect(result).toMatchObject({ type: 'conflict', kept: { target: note.target, created: note.created, revision: 1 } });
  const all = await here.store.all();
  expect(all).toContainEqual(first);
  expect(words(all).toSorted()).toEqual(['mine', 'theirs']);
  await expect.poll(() => here.lists.at(-1)).toEqual(all);
});

test('when both tabs save at the same moment, both words are there', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  const results = await Promise.all([
    here.store.save(rewritten(note, 'mine')),
    there.store.save(rewritten(note, 'theirs')),
  ]);
  expect(results.map(({ type }) => type).toSorted()).toEqual(['conflict', 'saved']);
  expect(words(await here.store.all()).toSorted()).toEqual(['mine', 'theirs']);
});

test('the same words from both tabs make one note', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  await here.store.save(rewritten(note, 'same'));
  expect((await there.store.save(rewritten(note, 'same'))).type).toBe('saved');
  expect(words(await here.store.all())).toEqual(['same']);
});

test('a note that is deleted in one tab and written in the other comes back with the new words', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  await here.store.remove(note.id);
  expect(await there.store.save(rewritten(note, 'more'))).toMatchObject({ type: 'saved', note: { id: note.id } });
  expect(words(await here.store.all())).toEqual(['more']);
  expect(await here.store.trash()).toEqual([]);
});

test('a note changed and then deleted in one tab stays in the trash when the other writes on its old words', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  await here.store.save(rewritten(note, 'mine'));
  await here.store.remove(note.id);
  expect((await there.store.save(rewritten(note, 'theirs'))).type).toBe('conflict');
  expect(words(await here.store.all())).toEqual(['theirs']);
  expect(words((await here.store.trash()).map((deleted) => deleted.note))).toEqual(['mine']);
});

test('deleting in both tabs deletes once', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('word'));
  const results = await Promise.all([here.store.remove(note.id), there.store.remove(note.id)]);
  expect(results.map(({ type }) => type).toSorted()).toEqual(['missing', 'removed']);
  expect(await here.store.trash()).toHaveLength(1);
});
