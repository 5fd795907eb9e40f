import { createHash } from 'node:crypto';

/** A file name that never means anything else, since it has a hash of what is in the file. */
export function hashedName(name: string, ending: string, source: string): string {
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return `${name}-${hash}.${ending}`;
}
