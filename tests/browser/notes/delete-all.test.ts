import { openDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { deleteAll } from '../../../src/notes/delete-all.ts';
import { all, NAME, newNote, openTab, saved } from './opened-tab.ts';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test('everything is deleted, other tabs are told, and one can begin anew', async () => {
  const [here, there] = await Promise.all([openTab(), openTab()]);
  await saved(here.store, newNote('word'));
  here.store.close();
  expect(await deleteAll(NAME)).toBeUndefined();
  expect(await names()).not.toContain(NAME);
  expect(there.closings).toEqual([{ type: 'superseded' }]);
  expect(await there.store.save(newNote('late'))).toMatchObject({ type: 'failed' });
  expect(await all((await openTab()).store)).toEqual([]);
});

test('a tab that does not let go is named, and nothing is called deleted', async () => {
  const stubborn = await openDB(NAME, 1);
  onTestFinished(() => stubborn.close());
  expect(await deleteAll(NAME, 50)).toEqual({ type: 'blocked' });
});
