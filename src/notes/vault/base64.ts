/** Engines take only so many arguments at once. */
const PIECE = 0x8000;

/** Bytes as base64 ([RFC 4648](https://www.rfc-editor.org/rfc/rfc4648#section-4)). */
export function toBase64(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, place) =>
    String.fromCharCode(...bytes.subarray(place * PIECE, (place + 1) * PIECE)),
  );
  return btoa(pieces.join(''));
}

/**
 * The bytes of what `toBase64` made.
 * @throws {DOMException} when it is not base64.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
