import { openNotesDatabase } from './database.ts';
import { SEALED_STORES } from './record-form.ts';
import type { SealedStore } from './record-form.ts';
import { transactionFailure } from '../platform/database/database-failure.ts';
import type { Failed } from './store.ts';
import { everyRecord } from './stored-records.ts';
import type { RawRecord } from './stored-records.ts';

/** A record as it stands in the database, whatever it is. */
export interface StoredRecord extends RawRecord {
  readonly store: SealedStore | 'settings';
}

export type AllAsStored = { readonly type: 'read'; readonly records: readonly StoredRecord[] } | Failed;

/** All records that a vault seals and what is stored of the vault itself, unopened: for people who repair what no passphrase opens. */
export async function allAsStored(name: string): Promise<AllAsStored> {
  const opened = await openNotesDatabase({ name, onClosed: () => undefined });
  if (opened.type === 'failed') return opened;
  const { database } = opened;
  try {
    const vault: StoredRecord = { store: 'settings', key: 'vault', value: await database.get('settings', 'vault') };
    const each = await Promise.all(
      SEALED_STORES.map(async (store) =>
        (await everyRecord(database, store)).map((record): StoredRecord => ({ store, ...record })),
      ),
    );
    return { type: 'read', records: [vault, ...each.flat()] };
  } catch (error) {
    return { type: 'failed', reason: transactionFailure(error) };
  } finally {
    database.close();
  }
}
