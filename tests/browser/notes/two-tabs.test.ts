import { expect, onTestFinished, test } from 'vitest';
import { tagsOf, textOf, withTags } from '../../../src/notes/note.ts';
import { all, NAME, newNote, openTab, remove, restore, rewritten, saved, trash, words } from './opened-tab.ts';

const openTwo = () => Promise.all([openTab(), openTab()]);

test('each tab sees what the other creates, changes, deletes and brings back', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('one'));
  await expect.poll(() => words(there.lists.at(-1))).toEqual(['one']);

  await there.store.save(rewritten(note, 'two'));
  await expect.poll(() => words(here.lists.at(-1))).toEqual(['two']);

  await remove(here.store, note.id);
  await expect.poll(() => there.lists.at(-1)).toEqual([]);

  await restore(there.store, note.id);
  await expect.poll(() => words(here.lists.at(-1))).toEqual(['two']);
});

test('a tab is told ids, never words', async () => {
  const messages: unknown[] = [];
  const listener = new BroadcastChannel(NAME);
  onTestFinished(() => listener.close());
  listener.addEventListener('message', ({ data }) => messages.push(data));

  const { store } = await openTab();
  const note = await saved(store, newNote('private words'));
  await remove(store, note.id);
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
  const result = await there.store.save(rewritten(note, 'theirs'), note);

  expect(result).toMatchObject({ type: 'conflict', kept: { target: note.target, created: note.created, revision: 1 } });
  const both = await all(here.store);
  expect(both).toContainEqual(first);
  expect(words(both).toSorted()).toEqual(['mine', 'theirs']);
  await expect.poll(() => here.lists.at(-1)).toEqual(both);
});

test('when both tabs save at the same moment, both words are there', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  const results = await Promise.all([
    here.store.save(rewritten(note, 'mine')),
    there.store.save(rewritten(note, 'theirs')),
  ]);
  expect(results.map(({ type }) => type).toSorted()).toEqual(['conflict', 'saved']);
  expect(words(await all(here.store)).toSorted()).toEqual(['mine', 'theirs']);
});

test('where one tab gives a tag and the other writes, the note has both', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  await here.store.save(withTags(note, ['urn:uuid:tag'], new Date()), note);
  expect((await there.store.save(rewritten(note, 'more'), note)).type).toBe('saved');
  const [merged, ...others] = await all(here.store);
  expect(others).toEqual([]);
  expect(merged && [textOf(merged), tagsOf(merged)]).toEqual(['more', ['urn:uuid:tag']]);
});

test('the same words from both tabs make one note', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  await here.store.save(rewritten(note, 'same'));
  expect((await there.store.save(rewritten(note, 'same'))).type).toBe('saved');
  expect(words(await all(here.store))).toEqual(['same']);
});

test('a note that is deleted in one tab and written in the other comes back with the new words', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  await remove(here.store, note.id);
  expect(await there.store.save(rewritten(note, 'more'), note)).toMatchObject({ type: 'saved', note: { id: note.id } });
  expect(words(await all(here.store))).toEqual(['more']);
  expect(await trash(here.store)).toEqual([]);
});

test('a note changed and then deleted in one tab stays in the trash when the other writes on its old words', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('start'));
  await here.store.save(rewritten(note, 'mine'));
  await remove(here.store, note.id);
  expect((await there.store.save(rewritten(note, 'theirs'), note)).type).toBe('conflict');
  expect(words(await all(here.store))).toEqual(['theirs']);
  expect(words(await trash(here.store))).toEqual(['mine']);
});

test('deleting in both tabs deletes once', async () => {
  const [here, there] = await openTwo();
  const note = await saved(here.store, newNote('word'));
  const results = await Promise.all([remove(here.store, note.id), remove(there.store, note.id)]);
  expect(results.toSorted()).toEqual([0, 1]);
  expect(await trash(here.store)).toHaveLength(1);
});
