import { openDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { openNotesDatabase } from '../../../src/notes/database.ts';
import { migrations } from '../../../src/notes/migrations.ts';
import type { Migration } from '../../../src/platform/database/migration.ts';
import { openNotes } from '../../../src/notes/open-notes.ts';
import { hasProtocol } from '../engine.ts';
import { all, NAME, newNote, openTab, saved, words } from './opened-tab.ts';

const newest = migrations.length;

/** What a database holds besides its notes, so that migrations can be compared. */
async function layout() {
  const database = await openDB(NAME);
  const transaction =
    database.objectStoreNames.length > 0 ? database.transaction(database.objectStoreNames) : undefined;
  const stores = [...database.objectStoreNames].map((name) => {
    const store = transaction?.objectStore(name);
    const indexes = [...(store?.indexNames ?? [])].map((index) => `${index}: ${String(store?.index(index).keyPath)}`);
    return [name, String(store?.keyPath), ...indexes].join(', ');
  });
  database.close();
  return { version: database.version, stores };
}

async function openAt(version: number): Promise<void> {
  const options = { name: NAME, migrations: migrations.slice(0, version), onClosed: () => undefined };
  const opened = await openNotesDatabase(options);
  if (opened.type === 'failed') throw new Error(opened.reason.detail);
  opened.database.close();
}

test('migrations are numbered from 1 without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test.each([
  { version: 1, stores: ['notes, id, passage: target.source', 'trash, note.id'] },
  { version: 2, stores: ['notes, id', 'settings, id', 'tags, id'] },
  { version: 3, stores: ['layers, id', 'notes, id', 'settings, id', 'tags, id'] },
])('migration $version leads from the version before to its own stores', async ({ version, stores }) => {
  if (version > 1) await openAt(version - 1);
  await openAt(version);
  expect(await layout()).toEqual({ version, stores });
});

test('migration 2 keeps every note, those in the trash with the time of their deletion, and what is damaged as it was', async () => {
  await openAt(1);
  const [{ versions: _, ...note }, { versions: __, ...gone }] = [newNote('word'), newNote('deleted')];
  const deleted = '2026-11-20T10:00:00.000Z';
  const before = await openDB(NAME);
  for (const record of [note, { id: 'damaged', body: 7 }]) await before.put('notes', record);
  await before.put('trash', { note: gone, deleted });
  await before.put('trash', { note: { id: 'damaged in the trash' }, deleted });
  before.close();

  await openAt(2);
  const after = await openDB(NAME);
  expect(await after.getAll('notes')).toEqual(
    expect.arrayContaining([
      { ...note, versions: {} },
      { ...gone, versions: {}, deleted },
      { id: 'damaged', body: 7, versions: {} },
      { id: 'damaged in the trash', versions: {}, deleted },
    ]),
  );
  expect(await after.count('notes')).toBe(4);
  after.close();
});

const addDrafts: Migration = {
  version: newest + 1,
  title: 'a store for drafts, and a mark on each note',
  async apply(database, transaction) {
    database.createObjectStore('drafts');
    const notes = transaction.objectStore('notes');
    for (const note of await notes.getAll()) await notes.put({ ...note, marked: true });
  },
};

test('a later migration keeps the notes, and changes them if it has to', async () => {
  const before = await openTab();
  const note = await saved(before.store, newNote('word'));
  before.store.close();

  const after = await openTab({ migrations: [...migrations, addDrafts] });
  expect(await all(after.store)).toEqual([{ ...note, marked: true }]);
  after.store.close();
  expect((await layout()).version).toBe(newest + 1);
});

test.each([
  {
    situation: 'at once',
    apply: () => {
      throw new Error('step went wrong');
    },
  },
  {
    situation: 'half way',
    apply: async (...[, transaction]: Parameters<Migration['apply']>) => {
      await transaction.objectStore('notes').clear();
      throw new Error('step went wrong');
    },
  },
])('a migration that goes wrong $situation leaves everything as it was', async ({ apply }) => {
  const before = await openTab();
  await before.store.save(newNote('word'));
  before.store.close();
  const was = await layout();

  const broken = { version: newest + 2, title: 'broken', apply };
  const opened = await openNotes({ migrations: [...migrations, addDrafts, broken] });
  expect(opened).toMatchObject({ type: 'failed', reason: { type: 'unknown', detail: 'Error: step went wrong' } });
  expect(await layout()).toEqual(was);
  expect(words(await all((await openTab()).store))).toEqual(['word']);
});

test('a database newer than the program is left alone', async () => {
  const newer = await openDB(NAME, newest + 7, { upgrade: (database) => void database.createObjectStore('later') });
  newer.close();
  expect(await openNotes()).toMatchObject({ type: 'failed', reason: { type: 'newer-database' } });
  expect(await layout()).toEqual({ version: newest + 7, stores: ['later, null'] });
});

test('an open tab gives way to a newer version of the program, and says so', async () => {
  const old = await openTab();
  await old.store.save(newNote('word'));
  const updated = await openTab({ migrations: [...migrations, addDrafts], patience: 0 });
  expect(words(await all(updated.store))).toEqual(['word']);
  expect(old.closings).toMatchObject([{ type: 'superseded' }]);
  expect(await old.store.save(newNote('late'))).toMatchObject({ type: 'failed', reason: { type: 'superseded' } });
});

test('a save that is under way when a newer version opens is done', async () => {
  const old = await openTab();
  const [saving, updated] = await Promise.all([
    old.store.save(newNote('word')),
    openTab({ migrations: [...migrations, addDrafts] }),
  ]);
  expect(saving.type).toBe('saved');
  expect(words(await all(updated.store))).toEqual(['word']);
});

test('a tab that does not let go is waited for, then named', async () => {
  const stubborn = await openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore('notes') });
  onTestFinished(() => stubborn.close());
  const later = [...migrations, addDrafts];
  const onLate = vi.fn<() => void>();
  const opened = await openNotes({ migrations: later, patience: 50, onLate });
  expect(opened).toMatchObject({ type: 'failed', reason: { type: 'blocked' } });
  stubborn.close();
  await expect.poll(() => onLate.mock.calls.length).toBe(1);
});

test('a browser that answers nothing is waited for, then named; when it answers after all, that is told', async () => {
  const before = await openTab();
  await before.store.save(newNote('word'));
  before.store.close();
  // While another waits for a tab that does not close, opening gets no answer at all: neither success nor an error, nor that it is blocked.
  const stubborn = await openDB(NAME);
  const upgrading = openDB(NAME, newest + 1, {
    upgrade(...[, , , transaction]) {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
  }).catch(() => undefined);
  const onLate = vi.fn<() => void>();
  const opened = await openNotes({ answerWithin: 50, onLate });
  expect(opened).toEqual({ type: 'failed', reason: { type: 'silent' } });
  expect(onLate).not.toHaveBeenCalled();

  stubborn.close();
  await upgrading;
  await expect.poll(() => onLate.mock.calls.length).toBe(1);
  expect(words(await all((await openTab()).store))).toEqual(['word']);
});

test('a tab that lets go in time is waited for', async () => {
  const slow = await openDB(NAME, 1, {
    upgrade: (database) => void migrations[0]?.apply(database as never, undefined as never),
    blocking: () => void setTimeout(() => slow.close(), 50),
  });
  const tab = await openTab({ migrations: [...migrations, addDrafts] });
  expect(await all(tab.store)).toEqual([]);
});

test.each([
  {
    situation: 'refuses storage to the site',
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  },
  {
    situation: 'has no storage',
    open: () => {
      throw new ReferenceError('indexedDB is not defined');
    },
  },
])('a browser that $situation is a value, not an exception', async ({ open }) => {
  const refusing = vi.spyOn(indexedDB, 'open').mockImplementation(open);
  onTestFinished(() => refusing.mockRestore());
  expect(await openNotes()).toMatchObject({ type: 'failed', reason: { type: 'refused' } });
});

test.runIf(hasProtocol)('when the browser deletes the data of the site, the page is told', async () => {
  const tab = await openTab();
  await tab.store.save(newNote('word'));
  await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
  await expect.poll(() => tab.closings).toMatchObject([{ type: 'terminated' }]);
  expect(await tab.store.save(newNote('late'))).toMatchObject({ type: 'failed', reason: { type: 'terminated' } });
});
