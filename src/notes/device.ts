import type { NotesDatabase } from './database.ts';
import type { DeviceSetting } from './migrations.ts';
import { randomUuid } from './uuid.ts';

/** The UUID of this device, made when it is first asked for. */
export async function deviceId(database: NotesDatabase): Promise<string> {
  const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get('device');
  const device: DeviceSetting = known?.id === 'device' ? known : { id: 'device', value: randomUuid() };
  if (!known) await transaction.store.put(device);
  await transaction.done;
  return device.value;
}
