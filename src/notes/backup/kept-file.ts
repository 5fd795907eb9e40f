import type { Everything } from '../everything.ts';
import type { KeptFileSetting } from '../migrations.ts';
import type { NoteStore } from '../store.ts';
import { BACKUP_VERSION, backupText } from './backup-file.ts';
import type { EditionName } from './backup-file.ts';
import type { Sha256 } from './sha256.ts';

export type KeptFileWriting =
  /** The file holds all there is: written now, or by another tab before. */
  | { readonly type: 'written' | 'same' }
  /** No file is kept any more, or the notes are sealed. */
  | { readonly type: 'none' }
  /** Nothing was written: the browser wants the reader to allow it anew. */
  | { readonly type: 'not-allowed' }
  /** Nothing was written: records can't be read that the file may still hold whole. */
  | { readonly type: 'damaged' };

interface KeptFileOptions {
  readonly store: NoteStore;
  /** The name of the database, which the lock of all tabs is named after. */
  readonly name: string;
  readonly edition: EditionName;
  readonly sha256: Sha256;
  readonly mayWrite: (handle: FileSystemFileHandle) => Promise<boolean>;
  /** Puts the text in place of all that the file holds, or rejects and leaves it as it was. */
  readonly write: (handle: FileSystemFileHandle, text: string) => Promise<void>;
  /** What this tab knows that the file held last. */
  readonly known: string | undefined;
}

/**
 * Brings the kept file up to date. Tabs take turns, by a [lock](https://www.w3.org/TR/web-locks/), and who comes when the file is as it should be
 * writes nothing. Rejects where the file can't be written, or the database read.
 */
export async function writeKeptFile(options: KeptFileOptions): Promise<KeptFileWriting & { readonly state?: string }> {
  const { store, name, edition, sha256, mayWrite, write, known } = options;
  return navigator.locks.request(`${name}:kept-file`, async () => {
    // What another tab did to it before this one got the lock.
    const { keptFile } = await store.settings.reread();
    if (!keptFile || store.sealed) return { type: 'none' };
    if (hasNewDamage(store, keptFile)) return { type: 'damaged' };
    const here = stateOf(store.now, sha256);
    if (keptFile.state === here) return { type: 'same', state: here };
    // Another tab wrote last, and may have written what this one has not read yet.
    const now = keptFile.state === known ? store.now : await store.all();
    const state = stateOf(now, sha256);
    if (keptFile.state === state) return { type: 'same', state };
    if (!(await mayWrite(keptFile.handle))) return { type: 'not-allowed' };
    const made = new Date();
    await write(keptFile.handle, backupText(now, edition, made, sha256));
    await store.settings.recordWritten(keptFile, state, made);
    return { type: 'written', state };
  });
}

/** Two states of what is stored on one device are the same where this is: each change of a thing gives it another revision. */
export function stateOf({ notes, tags }: Everything, sha256: Sha256): string {
  const stamps = [notes, tags].map((things) => things.map(({ id, revision }) => [id, revision]));
  return sha256(JSON.stringify([BACKUP_VERSION, stamps]));
}

/** Of what the file holds; layers are in no backup. */
function hasNewDamage({ damaged }: NoteStore, { without }: KeptFileSetting): boolean {
  return damaged.some(({ store, key }) => store !== 'layers' && !without.includes(key));
}
