import { argon2id } from 'hash-wasm';

/** What one derivation costs, as [RFC 9106](https://www.rfc-editor.org/rfc/rfc9106#section-3.1) names it. */
export interface Argon2Cost {
  /** In KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

export interface DerivationAsked {
  readonly passphrase: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: Argon2Cost;
}

/** Bytes for a key of 256 bits; or why there are none, in the words of the browser. */
export type Derived =
  | { readonly type: 'derived'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly why: string };

/** Makes a key of a passphrase. */
export type DeriveKey = (asked: DerivationAsked) => Promise<Derived>;

/** Argon2id in this very thread, which it holds up for about a second: in a page, `deriveInWorker`. */
export const deriveKey: DeriveKey = async ({ passphrase, salt, cost }) => {
  try {
    const bytes = await argon2id({
      password: passphrase,
      salt,
      memorySize: cost.memory,
      iterations: cost.passes,
      parallelism: cost.lanes,
      hashLength: 32,
      outputType: 'binary',
    });
    return { type: 'derived', bytes: Uint8Array.from(bytes) };
  } catch (error) {
    // A small device may not have the memory.
    return { type: 'failed', why: String(error) };
  }
};
