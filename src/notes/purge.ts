import type { NotesDatabase } from './database.ts';
import type { Everything } from './everything.ts';

/** Deletes these for good, all or none. What was changed since they were read stays. */
export async function purge(database: NotesDatabase, things: Everything): Promise<void> {
  if (things.notes.length === 0 && things.tags.length === 0) return;
  const transaction = database.transaction(['notes', 'tags'], 'readwrite', { durability: 'strict' });
  const work = (['notes', 'tags'] as const).flatMap((name) => {
    const store = transaction.objectStore(name);
    return things[name].map(async ({ id, revision }) => {
      const stored = await store.get(id);
      if (stored?.revision === revision) await store.delete(id);
    });
  });
  await Promise.all([...work, transaction.done]);
}
