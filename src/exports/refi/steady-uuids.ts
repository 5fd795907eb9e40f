import { loadSha256 } from '../../notes/backup/sha256.ts';
import { uuidOfHash } from '../../platform/uuid.ts';

/** A UUID that is always the same for the same words. */
export type UuidOf = (words: string) => string;

/** The one that files are written with, and that `ReadingTools` need for the same things to be found again. Rejects where WebAssembly is off. */
export async function loadUuidOf(): Promise<UuidOf> {
  const sha256 = await loadSha256();
  return (words) => uuidOfHash(sha256(words));
}
