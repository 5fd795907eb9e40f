import { sealedForm } from './record-form.ts';
import type { RecordForm } from './record-form.ts';
import type { Locked } from './store.ts';
import { vaultIn } from './vault-setting.ts';
import type { VaultSetting } from './vault-setting.ts';
import type { Argon2Cost } from './vault/derive-key.ts';
import { vaultIsPossible } from './vault/vault-possible.ts';

/** The parts that know the cryptography. Only who has a vault, or makes one, loads them. */
async function loadVault() {
  const [vault, seal] = await Promise.all([import('./vault/vault.ts'), import('./vault/seal.ts')]);
  return { ...vault, ...seal };
}

/** Why there can be no vault in this page, or the parts for it could not be loaded; undefined where they could. */
export async function vaultParts(): Promise<Awaited<ReturnType<typeof loadVault>> | Locked> {
  const possible = vaultIsPossible();
  if (possible.type === 'impossible') return { type: 'locked', why: possible.why };
  return loadVault().catch(() => ({ type: 'locked', why: 'not-loaded' }) as const);
}

/** The form that a passphrase opens. The key is in it and nowhere else: who lets go of the form locks the notes. */
export async function openForm(setting: unknown, passphrase: string | undefined): Promise<RecordForm | Locked> {
  if (passphrase === undefined) return { type: 'locked', why: 'no-passphrase' };
  const parts = await vaultParts();
  if ('why' in parts) return parts;
  const vault = vaultIn(setting);
  const unlocked = await parts.unlockVault(headerIn(setting), passphrase);
  if (unlocked.type !== 'unlocked') return { type: 'locked', why: unlocked.type };
  return vault === undefined ? { type: 'locked', why: 'damaged' } : sealedForm(vault, parts.sealWith(unlocked.key));
}

function headerIn(setting: unknown): unknown {
  return typeof setting === 'object' && setting !== null && 'header' in setting ? setting.header : undefined;
}

/** A new vault, and the form that its key seals in. */
export async function newForm(
  passphrase: string,
  uuid: string,
  cost: Argon2Cost | undefined,
): Promise<
  | { readonly type: 'made'; readonly form: RecordForm; readonly setting: VaultSetting }
  | Locked
  | { readonly type: 'empty-passphrase' }
> {
  const parts = await vaultParts();
  if ('why' in parts) return parts;
  const created = await parts.createVault(passphrase, { cost });
  if (created.type === 'empty-passphrase') return created;
  if (created.type === 'failed') return { type: 'locked', why: 'failed' };
  return {
    type: 'made',
    form: sealedForm(uuid, parts.sealWith(created.key)),
    setting: { id: 'vault', vault: uuid, header: created.header },
  };
}
