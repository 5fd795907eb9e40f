/**
 * A random UUID, version 4 ([RFC 9562](https://www.rfc-editor.org/rfc/rfc9562#section-5.4)). `crypto.randomUUID` would do, but
 * a page that is not served from https or from this device does not have it.
 */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return written(4, bytes);
}

/**
 * A UUID that is always the same for the same hash, version 8 ([RFC 9562](https://www.rfc-editor.org/rfc/rfc9562#section-5.8)).
 * `hash` is of 16 bytes or more, in hexadecimal.
 */
export function uuidOfHash(hash: string): string {
  return written(
    8,
    Uint8Array.from({ length: 16 }, (_, index) => Number.parseInt(hash.slice(index * 2, index * 2 + 2), 16)),
  );
}

function written(version: 4 | 8, bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return (byte & 0x0f) | (version << 4);
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  }).map((byte) => byte.toString(16).padStart(2, '0'));
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-');
}
