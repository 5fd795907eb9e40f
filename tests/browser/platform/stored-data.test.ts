import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { inDatabases } from '../../../src/platform/stored-data.ts';

const NAME = 'vis-a-vis-test:being-deleted';

test('what is being deleted counts as nothing, and is not made anew by counting it', async () => {
  // Somebody who does not give way.
  const held = await openDB(NAME, 3, { upgrade: (database) => void database.createObjectStore('notes') });
  await held.put('notes', 'Kept so far.', 'a');
  const counted = (): ReturnType<typeof inDatabases> => inDatabases((name) => name === NAME);
  expect(await counted()).toEqual({ count: 1, bytes: 12 });
  const deleted = deleteDB(NAME);
  const meanwhile = counted();
  held.close();
  await deleted;
  expect(await meanwhile).toEqual({ count: 0, bytes: 0 });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);
});
