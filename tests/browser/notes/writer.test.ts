import { expect, test } from 'vitest';
import { NoteWriter } from '../../../src/notes/writer.ts';
import type { Writing } from '../../../src/notes/writer.ts';
import { all, newNote, openTab, remove, rewritten, saved, trash, words } from './opened-tab.ts';

test('200 rapid writes end with the last words, saved once and without an error', async () => {
  const { store } = await openTab();
  const states: Writing[] = [];
  const writer = new NoteWriter(store, (writing) => states.push(writing));
  const note = newNote('');
  for (let count = 1; count <= 200; count += 1) {
    writer.write(rewritten(note, 'x'.repeat(count)));
    if (count % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  expect(await writer.flush()).toEqual([]);
  expect(words(await all(store))).toEqual(['x'.repeat(200)]);
  expect(new Set(states.map(({ type }) => type))).toEqual(new Set(['saving', 'saved']));
  expect(states.at(-1)).toMatchObject({ type: 'saved', note: (await all(store))[0] });
});

test('“saved” is said only when another reader of the database finds the newest words', async () => {
  const [here, there] = await Promise.all([openTab(), openTab()]);
  const found: Promise<readonly string[]>[] = [];
  const writer = new NoteWriter(here.store, ({ type }) => {
    if (type === 'saved') found.push(all(there.store).then(words));
  });
  const note = newNote('');
  for (const text of ['a', 'ab', 'abc']) writer.write(rewritten(note, text));
  await writer.flush();
  expect(await Promise.all(found)).toEqual([['abc']]);
});

test('two tabs typing in one note end with the words of both, in two notes', async () => {
  const [here, there] = await Promise.all([openTab(), openTab()]);
  const note = await saved(here.store, newNote('start'));
  const writers = [new NoteWriter(here.store), new NoteWriter(there.store)];
  for (let count = 1; count <= 30; count += 1) {
    for (const [index, writer] of writers.entries()) writer.write(rewritten(note, `tab ${index}: ${count}`), note);
    if (count % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(await Promise.all(writers.map((writer) => writer.flush()))).toEqual([[], []]);
  expect(words(await all(here.store)).toSorted()).toEqual(['tab 0: 30', 'tab 1: 30']);
});

test('words typed on after the note was deleted in another tab bring it back', async () => {
  const [here, there] = await Promise.all([openTab(), openTab()]);
  const note = await saved(here.store, newNote('start'));
  const writer = new NoteWriter(here.store);
  writer.write(rewritten(note, 'more'), note);
  await writer.flush();
  await remove(there.store, note.id);
  writer.write(rewritten(note, 'more and more'), note);
  await writer.flush();
  expect(words(await all(there.store))).toEqual(['more and more']);
  expect(await trash(there.store)).toEqual([]);
});

test('when the storage closes under the words, they fail, and are handed back', async () => {
  const { store } = await openTab();
  const states: Writing[] = [];
  const writer = new NoteWriter(store, (writing) => states.push(writing));
  const note = newNote('');
  writer.write(rewritten(note, 'first'));
  writer.write(rewritten(note, 'newest'));
  store.close();
  expect(words(await writer.flush())).toEqual(['newest']);
  expect(states.at(-1)).toMatchObject({ type: 'failed', id: note.id, reason: { type: 'closed' } });
});
