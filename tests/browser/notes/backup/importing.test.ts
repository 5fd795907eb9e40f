import { expect, test } from 'vitest';
import { backupText } from '../../../../src/notes/backup/backup-file.ts';
import { importing } from '../../../../src/notes/backup/import-plan.ts';
import { readBackup } from '../../../../src/notes/backup/read-backup.ts';
import { loadSha256 } from '../../../../src/notes/backup/sha256.ts';
import { textOf } from '../../../../src/notes/note.ts';
import type { NoteStore } from '../../../../src/notes/store.ts';
import { takenBack } from '../../../../src/notes/taken-back.ts';
import { openDB } from 'idb';
import { all, newNote, openTab, remove, rewritten, saved, trash, words } from '../opened-tab.ts';

const EDITION = { id: 'harbour', title: 'Letters from a harbour' };

async function fileOf(store: NoteStore): Promise<string> {
  return backupText(await store.all(), EDITION, new Date(), await loadSha256());
}

/** All that is in a file of the notes. */
async function known(store: NoteStore) {
  return (await all(store)).map((note) => ({ ...note, revision: 0 }));
}

async function open(store: NoteStore, file: string) {
  const sha256 = await loadSha256();
  const read = readBackup(file, EDITION.id, sha256);
  if (read.type !== 'read') throw new Error(read.type);
  const taken = () => new Set(store.damaged.map(({ key }) => key));
  const result = await store.change(importing(read.content, { sha256, taken, putBack: new Set() }));
  if (result.type === 'failed') throw new Error(result.reason.detail);
  return result.edits;
}

test('ten thousand notes come in at once, and a second time nothing does', { timeout: 60_000 }, async () => {
  const { store, lists } = await openTab();
  const notes = Array.from({ length: 10_000 }, (_, index) => ({ ...newNote(`note ${index}`), versions: { other: 1 } }));
  const file = backupText({ notes, tags: [] }, EDITION, new Date(), await loadSha256());

  const edits = await open(store, file);
  expect(edits).toHaveLength(10_000);
  // One change that tabs hear of, so one transaction.
  expect(lists.map((list) => list.length)).toEqual([10_000]);
  expect(
    (await all(store)).every(({ versions }) => versions['other'] === 1 && Object.keys(versions).length === 1),
  ).toBe(true);
  expect(await open(store, file)).toEqual([]);

  await store.change((now) => takenBack(edits, now, new Date()));
  expect(await all(store)).toEqual([]);
  expect(await trash(store)).toHaveLength(10_000);
});

test('two devices that changed one note come to the same two notes, in the files of both', async () => {
  const [{ store: one }, { store: other }] = [await openTab(), await openTab({ name: 'other device' })];
  const note = await saved(one, newNote('first'));
  await open(other, await fileOf(one));
  await saved(one, rewritten(note, 'here'));
  const [there] = await all(other);
  if (there) await saved(other, rewritten(there, 'there'));
  const files = [await fileOf(one), await fileOf(other)];
  for (const file of files) await open(one, file);
  for (const file of files) await open(other, file);

  expect(words(await all(one)).toSorted()).toEqual(['here', 'there']);
  expect(await known(other)).toEqual(await known(one));
});

test('what was deleted on another device goes to the trash here', async () => {
  const [{ store: one }, { store: other }] = [await openTab(), await openTab({ name: 'other device' })];
  const note = await saved(one, newNote('word'));
  await open(other, await fileOf(one));
  await remove(other, note.id);
  await open(one, await fileOf(other));
  expect(await all(one)).toEqual([]);
  expect(words(await trash(one))).toEqual(['word']);
});

test('a damaged record stays as it is, and the note of its id comes beside it', async () => {
  const [{ store: one }, { store: other }] = [await openTab(), await openTab({ name: 'other device' })];
  const note = await saved(one, newNote('word'));
  const database = await openDB('other device');
  await database.put('notes', { id: note.id, body: 7 });
  database.close();
  await open(other, await fileOf(one));
  await open(other, await fileOf(one));
  expect((await all(other)).map(textOf)).toEqual(['word']);
  expect(other.damaged).toMatchObject([{ key: note.id, value: { body: 7 } }]);
});

test('the time of the last backup is kept', async () => {
  const { store } = await openTab();
  expect(store.settings.now.lastBackup).toBeUndefined();
  const time = new Date('2026-11-28T10:00:00.000Z');
  await store.settings.recordBackup(time);
  expect(store.settings.now.lastBackup).toEqual(time);
  store.close();
  expect((await openTab()).store.settings.now.lastBackup).toEqual(time);
});
