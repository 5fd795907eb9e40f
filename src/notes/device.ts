import type { NotesDatabase } from './database.ts';
import { randomUuid } from './uuid.ts';

/** The UUID of this device, made when it is first asked for. */
export async function deviceId(database: NotesDatabase): Promise<string> {
  const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get('device');
  const device = known ?? ({ id: 'device', value: randomUuid() } as const);
  if (!known) await transaction.store.put(device);
  await transaction.done;
  return device.value;
}
