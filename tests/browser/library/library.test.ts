import { openDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { editionIn } from '../../../src/edition/shards/edition-bytes.ts';
import type { KeptEdition } from '../../../src/library/kept-edition.ts';
import { LIBRARY, STORES } from '../../../src/library/library-database.ts';
import { Library } from '../../../src/library/library.ts';
import type { Kept } from '../../../src/library/library.ts';
import { openNotes } from '../../../src/notes/open-notes.ts';
import { hasProtocol } from '../engine.ts';
import { all, newNote } from '../notes/opened-tab.ts';
import { newEdition } from './new-edition.ts';

function open(onChange?: () => void): Library {
  const library = new Library(onChange);
  onTestFinished(() => library.close());
  return library;
}

function done<Value>(kept: Kept<Value>): Value {
  if (kept.type === 'failed') throw new Error(kept.reason.type);
  return kept.value;
}

async function listed(library: Library): Promise<readonly (readonly [string, boolean])[]> {
  return done(await library.list()).map(({ title, removed }) => [title, removed === undefined]);
}

/** How many records are in each store. */
async function counts(): Promise<readonly number[]> {
  const database = await openDB(LIBRARY);
  const records = await Promise.all(STORES.map((store) => database.count(store)));
  database.close();
  return records;
}

test('what is added is listed, and read again as it was', async () => {
  const library = open();
  const added = done(await library.add(newEdition()));
  expect(done(await library.list())).toEqual([added]);
  expect(editionIn(done(await library.read(added.copy)))).toEqual(editionIn(newEdition().bytes));
  expect(done(await library.report(added.copy))).toMatchObject({ files: ['a.xml'] });
});

test('what is being added when the library is closed is added to its end, and others hear of it', async () => {
  const heard = vi.fn();
  const other = open(heard);
  const library = open();
  const adding = library.add(newEdition());
  library.close();
  done(await adding);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(await listed(other)).toEqual([['Harbour', true]]);
});

test('of an edition that can not be written whole nothing is kept', async () => {
  const library = open();
  const whole = newEdition();
  const torn = { ...whole, report: { ...whole.report, files: [(() => undefined) as unknown as string] } };
  expect(await library.add(torn)).toMatchObject({ type: 'failed', reason: { type: 'unknown' } });
  expect(await counts()).toEqual([0, 0, 0, 0]);
  done(await library.add(whole));
  expect(await library.add({ ...torn, edition: { ...whole.edition, title: 'Torn' } }, undefined)).toMatchObject({
    type: 'failed',
  });
  expect(await listed(library)).toEqual([['Harbour', true]]);
});

test('one id is one edition: a second is refused, unless it takes the place of the first, and that is undone as one', async () => {
  const library = open();
  const first = done(await library.add(newEdition()));
  expect(await library.add(newEdition())).toEqual({ type: 'failed', reason: { type: 'taken' } });
  const second = done(await library.add(newEdition('harbour', 'Harbour anew'), first.copy));
  expect(new Map(await listed(library))).toEqual(
    new Map([
      ['Harbour', false],
      ['Harbour anew', true],
    ]),
  );
  expect(await library.putBack(first.copy)).toEqual({ type: 'failed', reason: { type: 'taken' } });
  done(await library.putBack(first.copy, second.copy));
  expect(new Map(await listed(library))).toEqual(
    new Map([
      ['Harbour', true],
      ['Harbour anew', false],
    ]),
  );
});

test('what is removed can be put back, with all its letters, until it is deleted for good', async () => {
  const library = open();
  const { copy } = done(await library.add(newEdition()));
  const other = done(await library.add(newEdition('other', 'Other')));
  done(await library.remove(copy));
  expect(new Map(await listed(library))).toEqual(
    new Map([
      ['Harbour', false],
      ['Other', true],
    ]),
  );
  done(await library.putBack(copy));
  expect(editionIn(done(await library.read(copy))).letters.length).toBeGreaterThan(0);

  const both = await counts();
  done(await library.purge([copy]));
  expect(await counts()).toEqual(both.map((count) => count / 2));
  expect(await library.read(copy)).toEqual({ type: 'failed', reason: { type: 'gone' } });
  expect(await library.putBack(copy)).toEqual({ type: 'failed', reason: { type: 'gone' } });
  expect(editionIn(done(await library.read(other.copy))).letters.length).toBeGreaterThan(0);
});

test('what was removed too long ago goes once that was found on seven days, and nothing by a clock that jumps ahead', async () => {
  const library = open();
  const now = Date.now();
  const at = (days: number) => void vi.useFakeTimers({ toFake: ['Date'], now: now + days * 86_400_000 });
  onTestFinished(() => void vi.useRealTimers());
  const old = done(await library.add(newEdition()));
  const fresh = done(await library.add(newEdition('fresh', 'Fresh')));
  done(await library.add(newEdition('other', 'Other')));
  at(-31);
  done(await library.remove(old.copy));
  at(0);
  done(await library.remove(fresh.copy));
  const before = await counts();
  for (const day of [365, 366, 367, 368, 369, 370, 0, 0, 1, 2, 3, 4, 5]) {
    at(day);
    await library.tidy();
    expect(await counts()).toEqual(before);
  }
  at(6);
  await library.tidy();
  expect(new Map(await listed(library))).toEqual(
    new Map([
      ['Fresh', false],
      ['Other', true],
    ]),
  );
  expect(await counts()).toEqual(before.map((count) => (count / 3) * 2));
  done(await library.putBack(fresh.copy));
  expect(done(await library.list()).filter(({ overOn }) => overOn)).toEqual([]);
});

test('another tab hears of each change, and the tab itself does not', async () => {
  const [own, others] = [vi.fn(), vi.fn()];
  const library = open(own);
  open(others);
  const { copy } = done(await library.add(newEdition()));
  await expect.poll(() => others.mock.calls.length).toBe(1);
  done(await library.remove(copy));
  await expect.poll(() => others.mock.calls.length).toBe(2);
  expect(own).not.toHaveBeenCalled();
});

test('two tabs that add the same at once keep one', async () => {
  const [one, other] = [open(), open()];
  const both = await Promise.all([one.add(newEdition()), other.add(newEdition())]);
  expect(both.map(({ type }) => type).toSorted()).toEqual(['done', 'failed']);
  expect(await listed(one)).toEqual([['Harbour', true]]);
});

test('a library of a newer version is left alone', async () => {
  (await openDB(LIBRARY, 99)).close();
  expect(await open().list()).toMatchObject({ type: 'failed', reason: { type: 'newer-database' } });
});

test('a browser that refuses to store says so', async () => {
  const refusing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  onTestFinished(() => refusing.mockRestore());
  expect(await open().add(newEdition())).toMatchObject({ type: 'failed', reason: { type: 'refused' } });
});

test.runIf(hasProtocol)('on a full device nothing is kept, and what is there stays', async () => {
  const { origin } = location;
  await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const { usage = 0 } = await navigator.storage.estimate();
  await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 3_000_000 });
  onTestFinished(async () => {
    await cdp().send('Storage.overrideQuotaForOrigin', { origin });
  });
  const library = open();
  const { copy }: KeptEdition = done(await library.add(newEdition()));
  const large = newEdition('large', 'Large');
  const bytes = { ...large.bytes, index: crypto.getRandomValues(new Uint8Array(60_000)).buffer };
  const shards = Array.from({ length: 400 }, (_, name) => ({
    name: String(name),
    bytes: crypto.getRandomValues(new Uint8Array(60_000)).buffer,
  }));
  expect(await library.add({ ...large, bytes: { ...bytes, shards } })).toMatchObject({
    type: 'failed',
    reason: { type: 'full' },
  });
  expect(await listed(library)).toEqual([['Harbour', true]]);
  expect(editionIn(done(await library.read(copy))).letters.length).toBeGreaterThan(0);
});

test('notes on two editions with the same letters do not mix', async () => {
  const [one, other] = await Promise.all(
    ['harbour', 'harbour-2'].map(async (id) => {
      const opened = await openNotes({ name: `vis-a-vis:${id}` });
      if (opened.type !== 'opened') throw new Error(opened.type);
      onTestFinished(() => opened.store.close());
      return opened.store;
    }),
  );
  if (!one || !other) throw new Error('The notes are not open.');
  const note = newNote('On the first.');
  expect((await one.save(note)).type).toBe('saved');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await all(one)).map(({ id }) => id)).toEqual([note.id]);
  expect(await all(other)).toEqual([]);
});
