import type { Sha256 } from '../notes/backup/sha256.ts';

/** The first 32 bits of the fractional parts of the `power`-th roots of the first primes. */
function rootBits(count: number, power: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes.map((prime) => {
    const root = prime ** (1 / power);
    return Math.floor((root - Math.floor(root)) * 2 ** 32);
  });
}

const START = rootBits(8, 2);
const ROUNDS = rootBits(64, 3);
const BLOCK = 64;

/**
 * The SHA-256 of a text's UTF-8, in hexadecimal ([FIPS 180-4](https://csrc.nist.gov/pubs/fips/180-4/upd1/final)). Slower than WebAssembly, which a
 * browser can have switched off, and needs nothing that can fail to load.
 */
export const plainSha256: Sha256 = (text) => {
  const bytes = padded(new TextEncoder().encode(text));
  const view = new DataView(bytes.buffer);
  const hash = Int32Array.from(START);
  const words = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += BLOCK) {
    for (let index = 0; index < 64; index += 1) {
      words[index] = index < 16 ? view.getInt32(block + index * 4) : scheduled(words, index);
    }
    mix(hash, words);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

/** With a 1 bit, zeros, and the length in bits, up to whole blocks. */
function padded(text: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length + 9) / BLOCK) * BLOCK);
  bytes.set(text);
  bytes[text.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(text.length / 2 ** 29));
  view.setUint32(bytes.length - 4, (text.length * 8) >>> 0);
  return bytes;
}

function scheduled(words: Int32Array, index: number): number {
  const early = words[index - 15] ?? 0;
  const late = words[index - 2] ?? 0;
  const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
  const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
  return ((words[index - 16] ?? 0) + first + (words[index - 7] ?? 0) + second) | 0;
}

/** One block goes into the hash. */
function mix(hash: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let round = 0; round < 64; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const upper = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + upper + choice + (ROUNDS[round] ?? 0) + (words[round] ?? 0)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = ((hash[index] ?? 0) + word) | 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
