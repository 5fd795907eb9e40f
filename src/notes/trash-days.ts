import { array, is, literal, looseObject, string } from 'valibot';
import { allOrNothing } from '../platform/database/all-or-nothing.ts';
import { daysWithToday } from '../platform/database/days-over.ts';
import type { NotesDatabase } from './database.ts';

const TRASH = looseObject({ id: literal('trash'), days: array(string()) });

/** The days on which something in the trash was found to be over, with today if something is now; where nothing is, they begin anew. What is damaged counts as none. */
export async function daysFoundOver(
  database: NotesDatabase,
  isSomethingOver: boolean,
  now: Date,
): Promise<readonly string[]> {
  if (!isSomethingOver && (await database.get('settings', 'trash')) === undefined) return [];
  const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' });
  return allOrNothing(transaction, async () => {
    const stored: unknown = await transaction.store.get('trash');
    const days = isSomethingOver ? daysWithToday(is(TRASH, stored) ? stored.days : [], now) : [];
    if (days.length > 0) await transaction.store.put({ id: 'trash', days });
    else if (stored !== undefined) await transaction.store.delete('trash');
    return days;
  });
}
