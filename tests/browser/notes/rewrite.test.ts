import { openDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { openNotesDatabase } from '../../../src/notes/database.ts';
import { PLAIN } from '../../../src/notes/record-form.ts';
import type { RecordForm } from '../../../src/notes/record-form.ts';
import { rewrite } from '../../../src/notes/rewrite.ts';
import { NAME, newNote, openTab, saved } from './opened-tab.ts';

async function stored(): Promise<unknown> {
  const database = await openDB(NAME);
  const all = await Promise.all(['notes', 'settings'].map((store) => database.getAll(store)));
  database.close();
  return all;
}

test('where one of the notes can’t be stored in the other form, all stay as they were', async () => {
  const { store } = await openTab();
  for (const day of ['01-01', '01-02', '01-03']) await saved(store, newNote('word', day));
  store.close();
  const before = await stored();
  const opened = await openNotesDatabase({ name: NAME, onClosed: () => undefined });
  if (opened.type !== 'opened') throw new Error(opened.reason.type);
  onTestFinished(() => opened.database.close());

  let wrapped = 0;
  const broken: RecordForm = {
    ...PLAIN,
    wrap: async (_, { id, revision }) => {
      wrapped += 1;
      // The browser refuses to store a function, as it refuses what it has no memory for.
      return { id, revision, sealed: wrapped === 3 ? () => undefined : 'sealed' };
    },
  };
  await expect(rewrite({ database: opened.database, form: PLAIN }, broken, undefined)).rejects.toThrow(
    /could not be cloned/,
  );
  expect(wrapped).toBe(3);
  expect(await stored()).toEqual(before);
});
