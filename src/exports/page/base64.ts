/** Bytes as [base64](https://www.rfc-editor.org/rfc/rfc4648#section-4); a piece at a time, since a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    characters += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(characters);
}
