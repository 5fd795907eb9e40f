import type { FileForm } from './readers.ts';

/** So much of a file is enough to tell its form, in bytes. */
export const HEAD = 1024;

/** An archive begins with an entry, or with its end where it is empty. */
const ZIP_STARTS = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

/** The form of a file by its first bytes, in whatever encoding; undefined where it is none that can be read. */
export function formOf(head: Uint8Array): FileForm | undefined {
  if (ZIP_STARTS.some((start) => start.every((byte, at) => head[at] === byte))) return 'zip';
  const text = new TextDecoder(encodingOf(head)).decode(head).trimStart();
  // Mostly the page that asks who one is, saved in place of the file behind it.
  if (/^<(?:!doctype\s+)?html\b/i.test(text)) return undefined;
  if (text.startsWith('<')) return 'xml';
  return /^[[{]/.test(text) ? 'json' : undefined;
}

/** The encoding of a file of text, by its mark or by which half of its first character is empty. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
}
