import {
  base64,
  integer,
  length,
  literal,
  looseObject,
  maxValue,
  minValue,
  number,
  pipe,
  safeParse,
  string,
} from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';
import type { Argon2Cost } from './derive-key.ts';

/**
 * All that is stored of a vault itself: the key of its records, wrapped by a key that only the passphrase makes. It is plain JSON,
 * and nothing in it is secret but for the wrapped key.
 */
export interface VaultHeader {
  readonly version: 1;
  /** How the passphrase becomes a key. It is kept with the vault so that new ones can cost more. */
  readonly derivation: Argon2Cost & { readonly name: 'argon2id' };
  /** 16 random bytes; base64, as all bytes here. */
  readonly salt: string;
  /** 12 random bytes. */
  readonly iv: string;
  /** 32 bytes and 16 of AES-GCM's tag. */
  readonly wrappedKey: string;
  /** The SHA-256 of all the rest. It tells a damaged header from a wrong passphrase, which look the same to AES-GCM; it is no protection. */
  readonly checksum: string;
}

export type HeaderWithoutSum = Omit<VaultHeader, 'checksum'>;

/** What of a header is known before a key is wrapped. */
export type HeaderStart = Omit<HeaderWithoutSum, 'iv' | 'wrappedKey'>;

/** A header as the parts that cryptography takes; or why it is none. */
export type ReadHeader =
  | {
      readonly type: 'read';
      readonly start: HeaderStart;
      readonly salt: Uint8Array<ArrayBuffer>;
      readonly iv: Uint8Array<ArrayBuffer>;
      readonly wrappedKey: Uint8Array<ArrayBuffer>;
    }
  | { readonly type: 'damaged'; readonly why: string };

/** So many bytes; their base64 has a fixed length. */
const bytes = (count: number) => pipe(string(), base64(), length(Math.ceil(count / 3) * 4));

const between = (least: number, most: number) => pipe(number(), integer(), minValue(least), maxValue(most));

/**
 * No less than [OWASP](https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html) asks for, and no more than a phone
 * can bear: a header that was damaged, or made to do harm, must not fill the memory or count for minutes.
 */
const HEADER = looseObject({
  version: literal(1),
  derivation: looseObject({
    name: literal('argon2id'),
    memory: between(19 * 1024, 256 * 1024),
    passes: between(2, 8),
    lanes: between(1, 4),
  }),
  salt: bytes(16),
  iv: bytes(12),
  wrappedKey: bytes(48),
  checksum: bytes(32),
});

/** Reads a header from what a database or a file holds. */
export async function readVaultHeader(value: unknown): Promise<ReadHeader> {
  const { success, output, issues } = safeParse(HEADER, value);
  if (!success) {
    const [{ path, message }] = issues;
    const where = (path ?? []).map(({ key }) => String(key)).join('.');
    return { type: 'damaged', why: where === '' ? message : `${where}: ${message}` };
  }
  if ((await checksumOf(output)) !== output.checksum) return { type: 'damaged', why: 'checksum: not that of the rest' };
  return {
    type: 'read',
    start: output,
    salt: fromBase64(output.salt),
    iv: fromBase64(output.iv),
    wrappedKey: fromBase64(output.wrappedKey),
  };
}

/** Ends a header with its checksum. */
export async function withChecksum(header: HeaderWithoutSum): Promise<VaultHeader> {
  return { ...header, checksum: await checksumOf(header) };
}

/** What the wrapped key is bound to, as additional data of AES-GCM: it opens under no other version, cost or salt. */
export function bindingOf({ version, derivation, salt }: HeaderStart): Uint8Array<ArrayBuffer> {
  const { name, memory, passes, lanes } = derivation;
  return new TextEncoder().encode(JSON.stringify(['vis-a-vis vault', version, name, memory, passes, lanes, salt]));
}

async function checksumOf(header: HeaderWithoutSum): Promise<string> {
  const rest = new TextEncoder().encode(JSON.stringify([header.iv, header.wrappedKey]));
  const sum = await crypto.subtle.digest('SHA-256', new Uint8Array([...bindingOf(header), ...rest]));
  return toBase64(new Uint8Array(sum));
}
