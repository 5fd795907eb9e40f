import { toBase64 } from './vault/base64.ts';

/** Records as JSON, as they are; bytes as base64, and what else JSON can’t hold as text. Throws where they are nested without end. */
export function recordsText(records: unknown): string {
  return JSON.stringify(records, (_, value: unknown) => plain(value), 2);
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: toBase64(value) };
  return typeof value === 'bigint' ? String(value) : value;
}
