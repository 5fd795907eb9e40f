import type { DBSchema } from 'idb';
import type { Migration } from '../platform/database/migration.ts';
import type { Layer } from './layers/layer.ts';
import type { Note } from './note.ts';
import type { Tag } from './tag.ts';
import type { VaultSetting } from './vault-setting.ts';
import type { SealedValue } from './vault/seal.ts';

/** Kept with the notes, in their database, so that it goes when they go. */
export interface DeviceSetting {
  readonly id: 'device';
  /** The UUID that counts the versions of what was saved here; see `Versions`. It says nothing of the device. */
  readonly value: string;
}

/** When a backup file was last handed to the browser to be saved: UTC, ISO 8601 with milliseconds. */
export interface BackupSetting {
  readonly id: 'backup';
  readonly value: string;
}

/** When the reader last put off the reminder to save a backup; as the above. */
export interface ReminderSetting {
  readonly id: 'reminder';
  readonly value: string;
}

/** The file that is kept up to date by itself. Its handle tells its name in the clear; beside a vault there is none. */
export interface KeptFileSetting {
  readonly id: 'kept-file';
  readonly handle: FileSystemFileHandle;
  /** Tells it from one chosen before or after. */
  readonly chosen: string;
  /** The keys of the records that could not be read when it was chosen, and that it therefore never held. */
  readonly without: readonly string[];
  /** What it holds, as `stateOf` tells it, and since when; absent until it was written. */
  readonly state?: string;
  readonly written?: string;
}

/** The last days on which something in the trash was found to be kept no longer, in UTC as ISO 8601; absent where nothing was. See `daysWithToday`. */
export interface TrashSetting {
  readonly id: 'trash';
  readonly days: readonly string[];
}

/** A note, tag or layer that is sealed; see `sealedForm`. */
export interface SealedRecord {
  readonly id: string;
  readonly revision: number;
  readonly sealed: SealedValue;
}

/** The database as the newest migration leaves it. What is in the trash is in its own store, with the time of its deletion. */
export interface NotesSchema extends DBSchema {
  notes: { key: string; value: Note | SealedRecord };
  tags: { key: string; value: Tag | SealedRecord };
  settings: {
    key: string;
    value: DeviceSetting | VaultSetting | BackupSetting | ReminderSetting | KeptFileSetting | TrashSetting;
  };
  layers: { key: string; value: Layer | SealedRecord };
}

/** All steps in order. Once released a step is never changed; what has to change becomes the next one. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    title: 'Notes, found by passage, and a trash',
    apply(database) {
      database.createObjectStore('notes', { keyPath: 'id' }).createIndex('passage', 'target.source');
      database.createObjectStore('trash', { keyPath: 'note.id' });
    },
  },
  {
    version: 2,
    title: 'Tags and settings; what is deleted stays with the notes; each note counts its versions by device',
    async apply(database, transaction) {
      database.createObjectStore('tags', { keyPath: 'id' });
      database.createObjectStore('settings', { keyPath: 'id' });
      const notes = transaction.objectStore('notes');
      notes.deleteIndex('passage');
      // A damaged record stays as it is, but for what every record gets.
      for (const note of await notes.getAll()) await notes.put({ ...note, versions: {} });
      for (const { note, deleted } of await transaction.objectStore('trash').getAll()) {
        await notes.put({ ...note, versions: {}, deleted });
      }
      database.deleteObjectStore('trash');
    },
  },
  {
    version: 3,
    title: 'Sets of notes of others, as layers apart from the reader’s own',
    apply(database) {
      database.createObjectStore('layers', { keyPath: 'id' });
    },
  },
];
