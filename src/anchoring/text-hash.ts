const WORD = 2 ** 32;

/**
 * A short fingerprint of a text: 64-bit [FNV-1a](https://www.rfc-editor.org/rfc/rfc9923) over its UTF-8 bytes, as 16 hexadecimal
 * digits after `fnv1a64:`. It tells at once, and without waiting as Web Crypto would, whether a text is still the one
 * a note was made on. It is no protection against a text made to deceive, so a match never stands alone: the words are
 * compared too. A lone surrogate has no UTF-8 and counts as U+FFFD.
 */
export function textHash(text: string): string {
  // Many notes are on the same text.
  if (last?.text !== text) last = { text, hash: hashOf(text) };
  return last.hash;
}

let last: { readonly text: string; readonly hash: string } | undefined;

function hashOf(text: string): string {
  // The offset basis cbf29ce484222325 as two 32-bit words; the prime is 2^40 + 0x1b3.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / WORD) + low * 0x100) % WORD;
    low = product % WORD;
  }
  return `fnv1a64:${hex(high)}${hex(low)}`;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
