import { literal, looseObject, safeParse, string, unknown } from 'valibot';

/** The vault that the notes are sealed by. */
export interface VaultSetting {
  readonly id: 'vault';
  /** Tells this vault from one before or after it; its key stays the same when the passphrase is changed. */
  readonly vault: string;
  /** As `vault/vault-header.ts` reads it. */
  readonly header: unknown;
}

const SETTING = looseObject({ id: literal('vault'), vault: string(), header: unknown() });

/** The id of the vault that a setting tells of; undefined where the notes are not sealed. A damaged setting is a vault nobody has the key of. */
export function vaultIn(setting: unknown): string | undefined {
  if (setting === undefined) return undefined;
  const { success, output } = safeParse(SETTING, setting);
  return success ? output.vault : 'damaged';
}
