import { allOrNothing } from '../platform/database/all-or-nothing.ts';
import type { Access } from './access.ts';
import { SEALED_STORES } from './record-form.ts';
import type { RecordForm, SealedStore } from './record-form.ts';
import { vaultIn } from './vault-setting.ts';
import type { VaultSetting } from './vault-setting.ts';

/**
 * Writes everything anew in another form, all or nothing, and the setting with it: seals what stood open, or opens what was sealed. Damaged
 * things are sealed too; what no key opens stays as it is. False where another tab has changed the form meanwhile.
 */
export async function rewrite(
  { database, form }: Pick<Access, 'database' | 'form'>,
  to: RecordForm,
  setting: VaultSetting | undefined,
): Promise<boolean> {
  for (;;) {
    const before = await Promise.all(SEALED_STORES.map((store) => database.getAll(store)));
    const after = await Promise.all(
      before.map((records, place) =>
        Promise.all(records.map((record) => rewritten(form, to, SEALED_STORES[place] ?? 'notes', record))),
      ),
    );
    const transaction = database.transaction([...SEALED_STORES, 'settings'], 'readwrite', { durability: 'strict' });
    const settings = transaction.objectStore('settings');
    const work = async (): Promise<boolean | 'stale'> => {
      if (vaultIn(await settings.get('vault')) !== form.vault) return false;
      const now = await Promise.all(SEALED_STORES.map((store) => transaction.objectStore(store).getAll()));
      if (stampsOf(now) !== stampsOf(before)) return 'stale';
      for (const [place, store] of SEALED_STORES.entries()) {
        for (const record of after[place] ?? []) goesOn(transaction.objectStore(store).put(record as never));
      }
      goesOn(setting ? settings.put(setting) : settings.delete('vault'));
      // It would go on in the clear.
      if (setting) goesOn(settings.delete('kept-file'));
      return true;
    };
    const result = await allOrNothing(transaction, work);
    if (result !== 'stale') return result;
  }
}

/** Asks on without an answer: a request that fails ends its transaction, which says why. */
function goesOn(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

interface Stored {
  readonly id: string;
  readonly revision: number;
}

async function rewritten(from: RecordForm, to: RecordForm, store: SealedStore, record: Stored): Promise<unknown> {
  const unwrapped = await from.unwrap(store, record);
  if (unwrapped.type === 'damaged') return record;
  // What is damaged may have no revision; it gets one to be sealed with.
  const { id, revision = 0 } = record as Partial<Stored> & Pick<Stored, 'id'>;
  return to.wrap(store, { id, revision }, unwrapped.value);
}

/** What tells that nothing was changed: each change has another revision. */
function stampsOf(stores: readonly (readonly Stored[])[]): string {
  return JSON.stringify(stores.map((records) => records.map(({ id, revision }) => [id, revision])));
}
