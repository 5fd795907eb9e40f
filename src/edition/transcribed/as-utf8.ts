import type { EditionFile } from '../edition-file.ts';

/** What a file in another encoding than UTF-8 is in UTF-8, and what that encoding is; undefined where no program here knows it. */
export interface Recoded {
  readonly bytes: Uint8Array;
  readonly encoding: string;
}

/**
 * Reads a file by its byte order mark, the encoding that it declares, or, where its bytes are no UTF-8 and it says nothing else, as Windows-1252, which is what
 * old editors save by themselves. Places in the text stay the same.
 */
export function asUtf8({ bytes }: EditionFile): Recoded | undefined {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    // Whatever the declaration says is no longer so.
    const declared = text.replace(/^(<\?xml\s[^>]*?encoding\s*=\s*["'])[^"']*/, '$1UTF-8');
    return { bytes: new TextEncoder().encode(declared), encoding };
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 400));
  const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1] ?? '';
  return declared === '' || /^(?:utf-?8|us-ascii|ascii)$/i.test(declared) ? 'windows-1252' : declared.toLowerCase();
}
