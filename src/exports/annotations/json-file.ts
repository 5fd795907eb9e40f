import { mistakeIn } from '../../json/json-mistake.ts';
import type { Refusal } from '../reader.ts';
import { LARGEST } from '../readers.ts';

/** What a file of JSON says, or why it is not read. */
export type JsonFile =
  { readonly type: 'json'; readonly value: unknown } | { readonly type: 'refused'; readonly refusal: Refusal };

/** Reads a file of [JSON](https://www.rfc-editor.org/rfc/rfc8259), which is always UTF-8. */
export function readJsonFile(bytes: Uint8Array): JsonFile {
  if (bytes.length > LARGEST.json) return { type: 'refused', refusal: { why: 'too-large' } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { type: 'refused', refusal: { why: 'not-text' } };
  }
  try {
    return { type: 'json', value: JSON.parse(text) };
  } catch {
    // Nested without end is no JSON either, to some engines.
    return { type: 'refused', refusal: { why: 'not-json', ...mistakeIn(text) } };
  }
}
