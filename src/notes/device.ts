import { is, literal, looseObject, pipe, string, uuid } from 'valibot';
import type { NotesDatabase } from './database.ts';
import type { DeviceSetting } from './migrations.ts';
import { randomUuid } from './uuid.ts';

const DEVICE = looseObject({ id: literal('device'), value: pipe(string(), uuid()) });

/** The UUID of this device, made when it is first asked for, and from then on only read: where nothing can be written, there may be much to read. In place of a damaged one a new one is made: what is counted by what is no UUID counts for nobody. */
export async function deviceId(database: NotesDatabase): Promise<string> {
  const stored: unknown = await database.get('settings', 'device');
  if (is(DEVICE, stored)) return stored.value;
  const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' });
  const known: unknown = await transaction.store.get('device');
  const sound = is(DEVICE, known);
  const device: DeviceSetting = sound ? known : { id: 'device', value: randomUuid() };
  if (!sound) await transaction.store.put(device);
  await transaction.done;
  return device.value;
}
