import { createSHA256 } from 'hash-wasm';

/** The SHA-256 of a text's UTF-8, in hexadecimal. */
export type Sha256 = (text: string) => string;

/**
 * SHA-256 that answers at once, which the browser's own does not; nor has the browser one where the page is not served from https or
 * this device. Rejects where WebAssembly is off.
 */
export async function loadSha256(): Promise<Sha256> {
  const hasher = await createSHA256();
  return (text) => hasher.init().update(text).digest('hex');
}
