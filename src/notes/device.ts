import { is, literal, looseObject, pipe, string, uuid } from 'valibot';
import { allOrNothing } from '../platform/database/all-or-nothing.ts';
import type { NotesDatabase } from './database.ts';
import type { DeviceSetting } from './migrations.ts';
import { randomUuid } from '../platform/uuid.ts';

const DEVICE = looseObject({ id: literal('device'), value: pipe(string(), uuid()) });

/** The UUID of this device, made when it is first asked for, and from then on only read: where nothing can be written, there may be much to read. In place of a damaged one a new one is made: what is counted by what is no UUID counts for nobody. */
export async function deviceId(database: NotesDatabase): Promise<string> {
  const stored: unknown = await database.get('settings', 'device');
  if (is(DEVICE, stored)) return stored.value;
  const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' });
  return allOrNothing(transaction, async () => {
    // Another tab may have made it meanwhile.
    const known: unknown = await transaction.store.get('device');
    if (is(DEVICE, known)) return known.value;
    const device: DeviceSetting = { id: 'device', value: randomUuid() };
    await transaction.store.put(device);
    return device.value;
  });
}
