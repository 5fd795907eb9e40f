import { instance, literal, looseObject, safeParse } from 'valibot';

/** A value nobody can read without the key: what stands in the database in its place. */
export interface SealedValue {
  readonly version: 1;
  /** 12 random bytes, never used twice. */
  readonly iv: Uint8Array<ArrayBuffer>;
  /** The value as JSON, padded and encrypted, with the 16 bytes of AES-GCM's tag. */
  readonly data: Uint8Array<ArrayBuffer>;
}

export type OpenedValue =
  | { readonly type: 'opened'; readonly value: unknown }
  /** It is not what was sealed: changed, cut, in another record's place, or sealed by another vault. */
  | { readonly type: 'damaged'; readonly why: string };

/** Seals values and opens them again, while the vault is unlocked. It holds the key: who locks the vault lets go of it. */
export interface Seal {
  /**
   * `binding` says where the value belongs, as by the names of store and record. It is not kept with the value; only who gives the same one
   * opens it again, so that a record can't be passed off as another.
   * @throws {TypeError} when the value has no JSON.
   */
  seal(value: unknown, binding: string): Promise<SealedValue>;
  open(sealed: unknown, binding: string): Promise<OpenedValue>;
}

const SEALED = looseObject({ version: literal(1), iv: instance(Uint8Array), data: instance(Uint8Array) });

const IV_LENGTH = 12;

/**
 * The least that is sealed, in bytes. The JSON is filled up with spaces to a power of two, so that its size tells no more than its order of
 * magnitude. A note without a word takes some 800 bytes: short notes all look the same, and no record becomes more than twice as large.
 */
const LEAST = 1024;

const SPACE = 0x20;

/** The seal of the key that `createVault` or `unlockVault` gave. */
export function sealWith(key: CryptoKey): Seal {
  return {
    async seal(value, binding) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
      const data = await crypto.subtle.encrypt(algorithm(iv, binding), key, padded(value));
      return { version: 1, iv, data: new Uint8Array(data) };
    },

    async open(sealed, binding) {
      const { success, output, issues } = safeParse(SEALED, sealed);
      if (!success) return { type: 'damaged', why: issues[0].message };
      try {
        const [iv, data] = [new Uint8Array(output.iv), new Uint8Array(output.data)];
        const json = await crypto.subtle.decrypt(algorithm(iv, binding), key, data);
        return { type: 'opened', value: JSON.parse(new TextDecoder().decode(json)) };
      } catch (error) {
        // Browsers say of it only that the operation failed.
        return { type: 'damaged', why: String(error) };
      }
    },
  };
}

function algorithm(iv: Uint8Array<ArrayBuffer>, binding: string): AesGcmParams {
  const additionalData = new TextEncoder().encode(JSON.stringify(['vis-a-vis record', 1, binding]));
  return { name: 'AES-GCM', iv, additionalData };
}

/** The value's JSON, with spaces after it, which JSON allows: so it needs no length, and opens as it is. */
function padded(value: unknown): Uint8Array<ArrayBuffer> {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError('Only what has a JSON can be sealed.');
  const bytes = new TextEncoder().encode(json);
  const length = Math.max(LEAST, 2 ** Math.ceil(Math.log2(bytes.length)));
  const all = new Uint8Array(length).fill(SPACE);
  all.set(bytes);
  return all;
}
