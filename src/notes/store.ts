import type { Edit } from './edits.ts';
import type { Everything } from './everything.ts';
import type { LayerShelf } from './layers/layer-shelf.ts';
import type { Migration } from '../platform/database/migration.ts';
import type { Note } from './note.ts';
import type { Saved } from './save-note.ts';
import type { Settings } from './settings.ts';
import type { StorageFailure } from './storage-failure.ts';
import type { DamagedRecord } from './stored-records.ts';
import type { Argon2Cost } from './vault/derive-key.ts';

export interface Failed {
  readonly type: 'failed';
  readonly reason: StorageFailure;
}

export type SaveResult = Exclude<Saved, { readonly type: 'other-vault' }> | Failed;
export type ChangeResult = { readonly type: 'changed'; readonly edits: readonly Edit[] } | Failed;

export type PurgeResult = { readonly type: 'purged'; readonly ids: readonly string[] } | Failed;

/** The notes are sealed, and stay so. */
export interface Locked {
  readonly type: 'locked';
  /**
   * `no-passphrase`: none was given. `damaged`: the vault itself can't be read, so that no passphrase opens it. `failed`: the device could not
   * derive a key, as for want of memory; trying again may help. `not-loaded`: the part of the program that opens vaults could not be
   * loaded. `insecure-page` and `no-webassembly`: see `vaultIsPossible`.
   */
  readonly why:
    'no-passphrase' | 'wrong-passphrase' | 'damaged' | 'failed' | 'not-loaded' | 'insecure-page' | 'no-webassembly';
}

export type OpenedNotes = { readonly type: 'opened'; readonly store: NoteStore } | Locked | Failed;

/** Why nothing was sealed, unsealed or given another passphrase. */
export type VaultRefusal = Locked | { readonly type: 'empty-passphrase' };
export type VaultResult = { readonly type: 'done' } | VaultRefusal | Failed;

export interface NotesOptions {
  /** The database's name, one for each edition: sites of one origin share their databases. */
  readonly name?: string;
  /** All there is, whenever something was changed, here or in another tab. */
  readonly onChange?: (everything: Everything) => void;
  /** The notes can be neither read nor saved in this page any more. Not called after `close`. */
  readonly onClosed?: (reason: StorageFailure) => void;
  /** What is kept about the notes is another, here or in another tab. */
  readonly onSettings?: () => void;
  /** Where the notes are sealed. It is not kept. */
  readonly passphrase?: string;
  /** The notes could not be opened in time; now they can be tried again. */
  readonly onLate?: () => void;
  /** For tests: how long to wait for older tabs and for any answer, in ms; and the steps to apply. */
  readonly patience?: number;
  readonly answerWithin?: number;
  readonly migrations?: readonly Migration[];
  /** For tests: what a new vault, or another passphrase, costs to try. Each vault tells what it costs itself. */
  readonly vaultCost?: Argon2Cost;
}

/** The reader's notes. What the reader can run into is a value; nothing here throws for it. */
export interface NoteStore {
  /** As it was read last: at opening, and after each change here or in another tab. */
  readonly now: Everything;
  /** Reads all of it anew. Rejects only if the browser cannot read what it has stored. */
  all(): Promise<Everything>;
  /**
   * Done when the note is on the disk. `base` is the note as it was when the reader began to change it: what was changed elsewhere since
   * is merged. In a `conflict` both had changed the words: those words stay, and the words given are `kept` as a second note.
   */
  save(note: Note, base?: Note): Promise<SaveResult>;
  /**
   * Makes all the edits of a plan, or none; done when they are on the disk. Where something was changed elsewhere since it was read, the plan is
   * asked again with what there is now. Wait for `NoteWriter.flush` before deleting: what is saved later brings the note back.
   */
  change(plan: (now: Everything) => readonly Edit[]): Promise<ChangeResult>;
  /** Deletes for good what of these is in the trash, all or none. What was changed in another tab since it was read stays. */
  purge(ids: readonly string[]): Promise<PurgeResult>;
  /** Records that were no notes, tags or layers when all were read; they stay where they are, and what is saved never takes their place. */
  readonly damaged: readonly DamagedRecord[];
  /** Sets of notes of others, apart from these. */
  readonly layers: LayerShelf;
  readonly settings: Settings;
  /** Whether all is sealed in the database. */
  readonly sealed: boolean;
  /** Seals all there is by a new vault; it was in the clear before. */
  seal(passphrase: string): Promise<VaultResult>;
  /** Puts all there is back in the clear, and the vault away. */
  unseal(passphrase: string): Promise<VaultResult>;
  /** Gives the vault another passphrase, at once or not at all. */
  changePassphrase(old: string, next: string): Promise<VaultResult>;
  close(): void;
}
