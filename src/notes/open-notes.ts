import { openNotesDatabase } from './database.ts';
import type { NotesDatabase } from './database.ts';
import { deviceId } from './device.ts';
import { PLAIN } from './record-form.ts';
import { transactionFailure } from '../platform/database/database-failure.ts';
import type { NotesOptions, OpenedNotes } from './store.ts';
import { StoredNotes } from './stored-notes.ts';
import { openForm } from './vault-form.ts';

/** Opens the notes of this device, and deletes for good what has surely been in the trash for too long. */
export async function openNotes(options: NotesOptions = {}): Promise<OpenedNotes> {
  const {
    name = 'vis-a-vis',
    onChange = () => undefined,
    onClosed = () => undefined,
    onSettings = () => undefined,
    passphrase,
    vaultCost,
    ...rest
  } = options;
  let store: StoredNotes | undefined;
  const opened = await openNotesDatabase({
    ...rest,
    name,
    onClosed(reason) {
      store?.end(reason);
      onClosed(reason);
    },
  });
  if (opened.type === 'failed') return opened;
  const { database } = opened;
  try {
    const setting = await database.get('settings', 'vault');
    const form = setting === undefined ? PLAIN : await openForm(setting, passphrase);
    if ('why' in form) return closed(database, form);
    const access = { database, device: await deviceId(database), form, vaultCost };
    store = new StoredNotes({ access, name, onChange, onClosed, onSettings });
    await store.all();
    await store.layers.reread();
    await store.settings.reread();
    // What could not be deleted now is deleted another time.
    await store.emptyTrash(new Date()).catch(() => undefined);
    return { type: 'opened', store };
  } catch (error) {
    // The browser opened its storage and then could not read it.
    return closed(database, { type: 'failed', reason: transactionFailure(error) });
  }
}

function closed<Result>(database: NotesDatabase, result: Result): Result {
  database.close();
  return result;
}
