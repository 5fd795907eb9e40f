import { deriveKey } from '../../../../src/notes/vault/derive-key.ts';
import { createVault } from '../../../../src/notes/vault/vault.ts';
import type { VaultHeader } from '../../../../src/notes/vault/vault-header.ts';

/** The least that a header may cost, and in this thread, as Node has no worker of this kind. */
export const CHEAP = { cost: { memory: 19 * 1024, passes: 2, lanes: 1 }, derive: deriveKey } as const;

export const PASSPHRASE = 'all the letters of 1789';

export async function madeVault(
  passphrase = PASSPHRASE,
): Promise<{ readonly header: VaultHeader; readonly key: CryptoKey }> {
  const made = await createVault(passphrase, CHEAP);
  if (made.type !== 'created') throw new Error(`The vault could not be made: ${made.type}.`);
  return made;
}
