import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { writeKeptFile } from '../../../../src/notes/backup/kept-file.ts';
import type { KeptFileWriting } from '../../../../src/notes/backup/kept-file.ts';
import { readBackup } from '../../../../src/notes/backup/read-backup.ts';
import { loadSha256 } from '../../../../src/notes/backup/sha256.ts';
import { textOf } from '../../../../src/notes/note.ts';
import type { NoteStore } from '../../../../src/notes/store.ts';
import { writeWhole } from '../../../../src/platform/chosen-file.ts';
import { NAME, newNote, openTab, remove, rewritten, saved, words } from '../opened-tab.ts';

const EDITION = { id: 'harbour', title: 'Harbour' };

/** A file as a reader would choose one, in the folder that browsers give to each site. */
async function newFile(): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory();
  return folder.getFileHandle(`${crypto.randomUUID()}.json`, { create: true });
}

function keep(store: NoteStore, handle: FileSystemFileHandle): Promise<boolean> {
  const without = store.damaged.map(({ key }) => key);
  return store.settings.keepFile({ handle, without, chosen: crypto.randomUUID() });
}

const mayWrite = () => Promise.resolve(true);

interface Told {
  readonly known?: string;
  readonly write?: typeof writeWhole;
}

async function writeFrom(store: NoteStore, { known, write = writeWhole }: Told = {}): ReturnType<typeof writeKeptFile> {
  const sha256 = await loadSha256();
  return writeKeptFile({ store, name: NAME, edition: EDITION, sha256, mayWrite, write, known });
}

/** As a tab goes on after it wrote. */
function after({ state }: { readonly state?: string }): Told {
  return state === undefined ? {} : { known: state };
}

/** The words of the notes in a file that has to be a whole backup. */
async function wordsIn(handle: FileSystemFileHandle): Promise<readonly string[]> {
  const read = readBackup(await (await handle.getFile()).text(), EDITION.id, await loadSha256());
  if (read.type !== 'read') throw new Error(`No backup: ${read.type}.`);
  expect([read.unchanged, read.damaged.count]).toEqual([true, 0]);
  return read.content.notes.map(textOf).toSorted();
}

test('the file is a whole backup after each writing, and counts as the last backup', async () => {
  const { store } = await openTab();
  const handle = await newFile();
  const note = await saved(store, newNote('word'));
  expect(await keep(store, handle)).toBe(true);
  const first = await writeFrom(store);
  expect(first.type).toBe('written');
  expect(await wordsIn(handle)).toEqual(['word']);
  expect(store.settings.now.lastBackup?.toISOString()).toBe(store.settings.now.keptFile?.written);

  await saved(store, rewritten(note, 'changed'));
  const gone = await saved(store, newNote('gone'));
  await remove(store, gone.id);
  expect((await writeFrom(store, after(first))).type).toBe('written');
  expect(await wordsIn(handle)).toEqual(['changed', 'gone']);
});

test('of two tabs one writes, and none writes over what the other knows and it does not', async () => {
  const [here, there] = await Promise.all([openTab(), openTab()]);
  const handle = await newFile();
  await keep(here.store, handle);
  await saved(here.store, newNote('one'));
  await vi.waitFor(() => expect(there.store.now.notes).toHaveLength(1));
  const write = vi.fn(writeWhole);
  const both = await Promise.all([writeFrom(here.store, { write }), writeFrom(there.store, { write })]);
  expect(both.map(({ type }) => type).toSorted()).toEqual(['same', 'written'] satisfies KeptFileWriting['type'][]);
  expect(write).toHaveBeenCalledOnce();

  // A tab that was asleep when another changed something and wrote it.
  const database = await openDB(NAME);
  await database.put('notes', { ...newNote('two'), revision: 1 });
  database.close();
  expect((await writeFrom((await openTab()).store)).type).toBe('written');
  await saved(there.store, newNote('three'));
  expect(words(there.store.now.notes).toSorted()).toEqual(['one', 'three']);
  await writeFrom(there.store, after(both[1]));
  expect(await wordsIn(handle)).toEqual(['one', 'three', 'two']);
});

async function halfway(file: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await file.createWritable();
  await stream.write(text.slice(0, 100));
  await stream.abort();
  throw new DOMException('The disk is full.', 'QuotaExceededError');
}

test('a writing that fails leaves the file as it was', async () => {
  const { store } = await openTab();
  const handle = await newFile();
  await keep(store, handle);
  await saved(store, newNote('word'));
  await writeFrom(store);
  await saved(store, newNote('more'));
  await expect(writeFrom(store, { write: halfway })).rejects.toThrow('The disk is full.');
  expect(await wordsIn(handle)).toEqual(['word']);
  await writeFrom(store);
  expect(await wordsIn(handle)).toEqual(['more', 'word']);
});

test('sealing lets go of the file in the same step, and no file is kept while the notes are sealed', async () => {
  const [here, there] = await Promise.all([openTab(), openTab()]);
  const handle = await newFile();
  await keep(here.store, handle);
  await saved(here.store, newNote('word'));
  await writeFrom(here.store);
  await here.store.seal('four words nobody else knows');
  expect((await here.store.settings.reread()).keptFile).toBeUndefined();
  await saved(here.store, newNote('secret'));
  expect((await writeFrom(here.store)).type).toBe('none');
  expect(await keep(here.store, handle)).toBe(false);
  await vi.waitFor(() => expect(there.closings).toHaveLength(1));
  await expect(writeFrom(there.store)).rejects.toMatchObject({ name: 'InvalidStateError' });
  expect(await wordsIn(handle)).toEqual(['word']);

  const database = await openDB(NAME);
  expect(await database.getAllKeys('settings')).not.toContain('kept-file');
  database.close();
});

test('a file that may hold whole what is damaged here is not written over; one chosen later is', async () => {
  const before = await openTab();
  const handle = await newFile();
  await keep(before.store, handle);
  const note = await saved(before.store, newNote('word'));
  await saved(before.store, newNote('sound'));
  await writeFrom(before.store);
  before.store.close();
  const database = await openDB(NAME);
  await database.put('notes', { id: note.id, body: 7 });
  database.close();

  const { store } = await openTab();
  expect((await writeFrom(store)).type).toBe('damaged');
  expect(await wordsIn(handle)).toEqual(['sound', 'word']);
  const other = await newFile();
  await keep(store, other);
  expect((await writeFrom(store)).type).toBe('written');
  expect(await wordsIn(other)).toEqual(['sound']);
});

test('a file that was let go of is not written any more, in no tab', async () => {
  const [here, there] = await Promise.all([openTab(), openTab()]);
  const handle = await newFile();
  await keep(here.store, handle);
  await vi.waitFor(() => expect(there.store.settings.now.keptFile).toBeDefined());
  await here.store.settings.stopKeeping();
  await saved(here.store, newNote('word'));
  expect([(await writeFrom(here.store)).type, (await writeFrom(there.store)).type]).toEqual(['none', 'none']);
  expect((await handle.getFile()).size).toBe(0);
});

test('a damaged layer, which no backup has, stops no file', async () => {
  const before = await openTab();
  const handle = await newFile();
  await keep(before.store, handle);
  before.store.close();
  const database = await openDB(NAME);
  await database.put('layers', { id: 7 });
  database.close();
  const { store } = await openTab();
  await saved(store, newNote('word'));
  expect((await writeFrom(store)).type).toBe('written');
  expect(store.damaged).toHaveLength(1);
});
