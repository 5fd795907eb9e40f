import { allOrNothing } from '../platform/database/all-or-nothing.ts';
import type { Access } from './access.ts';
import { PLAIN } from './record-form.ts';
import type { RecordForm } from './record-form.ts';
import { rewrite } from './rewrite.ts';
import type { Locked, VaultRefusal } from './store.ts';
import { newForm, openForm, vaultParts } from './vault-form.ts';
import { vaultIn } from './vault-setting.ts';

/** `other-vault`: nothing was changed, as another tab was first. */
export type VaultChange =
  { readonly type: 'done'; readonly form: RecordForm } | { readonly type: 'other-vault' } | VaultRefusal;

/** Makes a vault and seals all there is with its key. */
export async function sealed(access: Access, passphrase: string, uuid: string): Promise<VaultChange> {
  const made = await newForm(passphrase, uuid, access.vaultCost);
  if (made.type !== 'made') return made;
  const done = await rewrite(access, made.form, made.setting);
  return done ? { type: 'done', form: made.form } : { type: 'other-vault' };
}

/** Puts all there is back in the clear. The passphrase is asked for once more, since the page may have been left open. */
export async function unsealed(access: Access, passphrase: string): Promise<VaultChange> {
  const form = await openForm(await access.database.get('settings', 'vault'), passphrase);
  if ('why' in form) return form;
  if (form.vault !== access.form.vault) return { type: 'other-vault' };
  const done = await rewrite(access, PLAIN, undefined);
  return done ? { type: 'done', form: PLAIN } : { type: 'other-vault' };
}

/** Writes the header anew; the key in it, and so each record, stays as it is. */
export async function withPassphrase(
  { database, form, vaultCost }: Access,
  old: string,
  next: string,
): Promise<VaultChange> {
  const setting = await database.get('settings', 'vault');
  if (setting?.id !== 'vault' || vaultIn(setting) !== form.vault) return { type: 'other-vault' };
  const parts = await vaultParts();
  if ('why' in parts) return parts;
  const changed = await parts.changePassphrase(setting.header, old, next, { cost: vaultCost });
  if (changed.type === 'empty-passphrase') return changed;
  if (changed.type !== 'changed') return { type: 'locked', why: changed.type } satisfies Locked;
  const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' });
  const same = await allOrNothing(transaction, async () => {
    // Another tab may have changed the passphrase since: then this change was made from an old one.
    const isSame = JSON.stringify(await transaction.store.get('vault')) === JSON.stringify(setting);
    if (isSame) await transaction.store.put({ ...setting, header: changed.header });
    return isSame;
  });
  return same ? { type: 'done', form } : { type: 'other-vault' };
}

/** Nothing was done, as things stand in another form by now. */
export interface OtherVault {
  readonly type: 'other-vault';
}

export function isOtherVault(result: { readonly type: string }): result is OtherVault {
  return result.type === 'other-vault';
}
