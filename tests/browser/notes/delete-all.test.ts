import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { deleteAll } from '../../../src/notes/delete-all.ts';
import { all, NAME, newNote, openTab, saved } from './opened-tab.ts';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test('everything is deleted, other tabs are told, and one can begin anew', async () => {
  const [here, there] = await Promise.all([openTab(), openTab()]);
  await saved(here.store, newNote('word'));
  here.store.close();
  expect(await deleteAll(NAME)).toBeUndefined();
  expect(await names()).not.toContain(NAME);
  expect(there.closings).toEqual([{ type: 'deleted' }]);
  expect(await there.store.save(newNote('late'))).toMatchObject({ type: 'failed', reason: { type: 'deleted' } });
  const anew = await openTab();
  expect(await all(anew.store)).toEqual([]);
  expect(anew.store.settings.now.lastBackup).toBeUndefined();
});

test('a tab that does not let go is told of, and all is deleted once it does', async () => {
  const stubborn = await openDB(NAME, 1);
  const blocked = vi.fn();
  const deleting = deleteAll(NAME, { onBlocked: blocked, patience: 50 });
  await vi.waitFor(() => expect(blocked).toHaveBeenCalledOnce());
  expect(await names()).toContain(NAME);
  stubborn.close();
  expect(await deleting).toBeUndefined();
  expect(await names()).not.toContain(NAME);
});
