/** A few bytes as base64 ([RFC 4648](https://www.rfc-editor.org/rfc/rfc4648#section-4)). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/**
 * The bytes of what `toBase64` made.
 * @throws {DOMException} when it is not base64.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
