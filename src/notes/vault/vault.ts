import { toBase64 } from './base64.ts';
import { deriveInWorker } from './derive-in-worker.ts';
import type { Argon2Cost, DeriveKey } from './derive-key.ts';
import { passphraseBytes, passphraseStrength } from './passphrase.ts';
import { bindingOf, readVaultHeader, withChecksum } from './vault-header.ts';
import type { HeaderStart, ReadHeader, VaultHeader } from './vault-header.ts';

/**
 * A vault is a random key that seals records (`seal.ts`), and a header that holds this key wrapped by the passphrase. The passphrase is
 * never kept, and the key only in memory. What JavaScript can't promise is that memory is wiped: bytes are overwritten here once they were
 * used, but a string can't be, and copies that the engine made stay until it needs the room.
 */

export interface VaultOptions {
  /** What a new header costs to try a passphrase on. */
  readonly cost?: Argon2Cost | undefined;
  readonly derive?: DeriveKey;
}

/** No passphrase was given. */
interface EmptyPassphrase {
  readonly type: 'empty-passphrase';
}

interface WrongPassphrase {
  readonly type: 'wrong-passphrase';
}

/** The header is not one; no passphrase would open it. */
interface DamagedHeader {
  readonly type: 'damaged';
  readonly why: string;
}

/** The device could not derive a key, as when it has not the memory for it, or Argon2 could not be fetched. To try again may help. */
interface DerivationFailed {
  readonly type: 'failed';
  readonly why: string;
}

export type CreatedVault =
  | { readonly type: 'created'; readonly header: VaultHeader; readonly key: CryptoKey }
  | EmptyPassphrase
  | DerivationFailed;

export type UnlockedVault =
  { readonly type: 'unlocked'; readonly key: CryptoKey } | WrongPassphrase | DamagedHeader | DerivationFailed;

export type ChangedPassphrase =
  | { readonly type: 'changed'; readonly header: VaultHeader }
  | EmptyPassphrase
  | WrongPassphrase
  | DamagedHeader
  | DerivationFailed;

/** 64 MiB and 3 passes, the second choice of [RFC 9106](https://www.rfc-editor.org/rfc/rfc9106#section-4), but in one lane, as there is one thread. */
export const NEW_COST: Argon2Cost = { memory: 64 * 1024, passes: 3, lanes: 1 };

const AES = { name: 'AES-GCM', length: 256 } as const;

const USES = ['encrypt', 'decrypt'] as const;

/** Makes a vault with a new key. Nothing is stored: who keeps the header keeps the vault. */
export async function createVault(passphrase: string, options: VaultOptions = {}): Promise<CreatedVault> {
  if (passphraseStrength(passphrase) === 'empty') return { type: 'empty-passphrase' };
  // Extractable only until it is wrapped: this key goes no further than here.
  const fresh = await crypto.subtle.generateKey(AES, true, USES);
  const wrapped = await wrap(fresh, passphrase, options);
  return wrapped.type === 'failed' ? wrapped : { ...wrapped, type: 'created' };
}

/** Takes the key out of a vault. The key can't be read by script, only used. */
export async function unlockVault(
  header: unknown,
  passphrase: string,
  options: Pick<VaultOptions, 'derive'> = {},
): Promise<UnlockedVault> {
  return unwrap(await readVaultHeader(header), passphrase, { ...options, extractable: false });
}

/**
 * Makes the header anew, for another passphrase and at today's cost. The key in it is the same, so no record is touched, and the change is
 * as atomic as the writing of one header. The old header still opens with the old passphrase, wherever a copy of it is.
 */
export async function changePassphrase(
  header: unknown,
  oldPassphrase: string,
  newPassphrase: string,
  options: VaultOptions = {},
): Promise<ChangedPassphrase> {
  if (passphraseStrength(newPassphrase) === 'empty') return { type: 'empty-passphrase' };
  const unlocked = await unwrap(await readVaultHeader(header), oldPassphrase, { ...options, extractable: true });
  if (unlocked.type !== 'unlocked') return unlocked;
  const wrapped = await wrap(unlocked.key, newPassphrase, options);
  return wrapped.type === 'failed' ? wrapped : { type: 'changed', header: wrapped.header };
}

type Wrapped = { readonly type: 'wrapped'; readonly header: VaultHeader; readonly key: CryptoKey } | DerivationFailed;

/**
 * Wraps a key into a new header, with a salt and an IV of its own, and takes it out again: no header is handed out that was not opened
 * once, and the key that comes out of it can't be read by script.
 */
async function wrap(key: CryptoKey, passphrase: string, options: VaultOptions): Promise<Wrapped> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const derivation = { name: 'argon2id', ...(options.cost ?? NEW_COST) } as const;
  const start: HeaderStart = { version: 1, derivation, salt: toBase64(salt) };
  const wrapping = await wrappingKey(passphrase, salt, derivation, options.derive);
  if (wrapping.type === 'failed') return wrapping;
  const algorithm = { name: 'AES-GCM', iv, additionalData: bindingOf(start) };
  const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrapping.key, algorithm));
  const header = await withChecksum({ ...start, iv: toBase64(iv), wrappedKey: toBase64(wrapped) });
  const sealing = await crypto.subtle.unwrapKey('raw', wrapped, wrapping.key, algorithm, AES, false, USES);
  return { type: 'wrapped', header, key: sealing };
}

async function unwrap(
  header: ReadHeader,
  passphrase: string,
  { derive, extractable }: Pick<VaultOptions, 'derive'> & { readonly extractable: boolean },
): Promise<UnlockedVault> {
  if (header.type === 'damaged') return header;
  const { start, salt, iv, wrappedKey } = header;
  // No vault has it, and Argon2 does not take it.
  if (passphraseStrength(passphrase) === 'empty') return { type: 'wrong-passphrase' };
  const wrapping = await wrappingKey(passphrase, salt, start.derivation, derive);
  if (wrapping.type === 'failed') return wrapping;
  const algorithm = { name: 'AES-GCM', iv, additionalData: bindingOf(start) };
  try {
    const key = await crypto.subtle.unwrapKey('raw', wrappedKey, wrapping.key, algorithm, AES, extractable, USES);
    return { type: 'unlocked', key };
  } catch {
    // The header is whole, so it is the key that does not fit.
    return { type: 'wrong-passphrase' };
  }
}

type WrappingKey = { readonly type: 'key'; readonly key: CryptoKey } | DerivationFailed;

async function wrappingKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  cost: Argon2Cost,
  derive: DeriveKey = deriveInWorker,
): Promise<WrappingKey> {
  const typed = passphraseBytes(passphrase);
  const derived = await derive({ passphrase: typed, salt, cost });
  typed.fill(0);
  if (derived.type === 'failed') return derived;
  const key = await crypto.subtle.importKey('raw', derived.bytes, AES, false, ['wrapKey', 'unwrapKey']);
  derived.bytes.fill(0);
  return { type: 'key', key };
}
