import { emptyTrash, removeNote, restoreNote, saveNote } from './changes.ts';
import type { Saved } from './changes.ts';
import { openDatabase } from './database.ts';
import type { NotesDatabase } from './database.ts';
import { KeptList } from './kept-list.ts';
import type { DeletedNote, Migration } from './migrations.ts';
import type { Note } from './note.ts';
import { transactionFailure } from './storage-failure.ts';
import type { StorageFailure } from './storage-failure.ts';
import { readNote } from './read-note.ts';
import { storedNotes, storedTrash } from './stored-records.ts';
import type { DamagedRecord } from './stored-records.ts';
import { joinTabs } from './tabs.ts';
import type { Tabs } from './tabs.ts';
import { randomUuid } from './uuid.ts';

interface Failed {
  readonly type: 'failed';
  readonly reason: StorageFailure;
}

export type SaveResult = Saved | Failed;
export type RemoveResult = { readonly type: 'removed' | 'missing' } | Failed;
export type RestoreResult = { readonly type: 'restored' | 'missing' } | Failed;
export type OpenedNotes = { readonly type: 'opened'; readonly store: NoteStore } | Failed;

export interface NotesOptions {
  /** The database's name, one for each edition: sites of one origin share their databases. */
  readonly name?: string;
  /** All notes, whenever one was saved, deleted or brought back, here or in another tab. */
  readonly onChange?: (notes: readonly Note[]) => void;
  /** The notes can be neither read nor saved in this page any more. Not called after `close`. */
  readonly onClosed?: (reason: StorageFailure) => void;
  /** For tests: how long to wait for older tabs, in ms; and the steps to apply. */
  readonly patience?: number;
  readonly migrations?: readonly Migration[];
}

/** The reader's notes. What the reader can run into is a value; nothing here throws for it. */
export interface NoteStore {
  /** By time of creation. Rejects only if the browser cannot read what it has stored. */
  all(): Promise<readonly Note[]>;
  /**
   * Done when the note is on the disk. In a `conflict` the note was changed elsewhere since this copy was read: those words stay,
   * and the words given are `kept` as a second note.
   */
  save(note: Note): Promise<SaveResult>;
  /** Moves a note to the trash. Wait for `NoteWriter.flush` first: what is saved later brings the note back. */
  remove(id: string): Promise<RemoveResult>;
  restore(id: string): Promise<RestoreResult>;
  /** The latest deleted first. Rejects as `all` does. */
  trash(): Promise<readonly DeletedNote[]>;
  /** Records that were no notes when all were read; they stay where they are, and what is saved never takes their place. Rejects as `all` does. */
  damaged(): Promise<readonly DamagedRecord[]>;
  close(): void;
}

/** So long a deleted note can be brought back, in days; the page Notes says so. */
const DAYS_IN_TRASH = 30;
const DAY = 86_400_000;

/** Opens the notes of this device, and deletes for good what has been in the trash for too long. */
export async function openNotes(options: NotesOptions = {}): Promise<OpenedNotes> {
  const { name = 'vis-a-vis', onChange = () => undefined, onClosed = () => undefined, ...rest } = options;
  let store: StoredNotes | undefined;
  const opened = await openDatabase({
    ...rest,
    name,
    onClosed(reason) {
      store?.end(reason);
      onClosed(reason);
    },
  });
  if (opened.type === 'failed') return opened;
  store = new StoredNotes(opened.database, name, onChange);
  // What could not be deleted now is deleted another time.
  await emptyTrash(opened.database, new Date(Date.now() - DAYS_IN_TRASH * DAY)).catch(() => undefined);
  return { type: 'opened', store };
}

class StoredNotes implements NoteStore {
  readonly #database: NotesDatabase;
  readonly #onChange: (notes: readonly Note[]) => void;
  readonly #list: KeptList;
  readonly #tabs: Tabs;
  #ended: StorageFailure | undefined;
  /** Among the notes, when all were read last. */
  #damaged: readonly DamagedRecord[] = [];

  constructor(database: NotesDatabase, name: string, onChange: (notes: readonly Note[]) => void) {
    this.#database = database;
    this.#onChange = onChange;
    this.#list = new KeptList({
      all: async () => {
        const { sound, damaged } = await storedNotes(database);
        this.#damaged = damaged;
        return sound;
      },
      async some(ids) {
        const { store } = database.transaction('notes');
        const values = await Promise.all(ids.map((id) => store.get(id)));
        return values.map((value) => {
          const read = readNote(value);
          return read.type === 'read' ? read.value : undefined;
        });
      },
    });
    this.#tabs = joinTabs(name, (ids) => void this.#show(ids));
  }

  all(): Promise<readonly Note[]> {
    return this.#list.reread('all');
  }

  async trash(): Promise<readonly DeletedNote[]> {
    const { sound } = await storedTrash(this.#database);
    return sound.toSorted((a, b) => Number(a.deleted < b.deleted) - Number(a.deleted > b.deleted));
  }

  async damaged(): Promise<readonly DamagedRecord[]> {
    return [...this.#damaged, ...(await storedTrash(this.#database)).damaged];
  }

  async save(note: Note): Promise<SaveResult> {
    return this.#change(
      () => saveNote(this.#database, note, randomUuid()),
      (saved) => [note.id, ...(saved.type === 'conflict' ? [saved.kept.id] : [])],
    );
  }

  async remove(id: string): Promise<RemoveResult> {
    return this.#change(
      async () => ({ type: (await removeNote(this.#database, id, new Date())) ? 'removed' : 'missing' }) as const,
      () => [id],
    );
  }

  async restore(id: string): Promise<RestoreResult> {
    return this.#change(
      async () => ({ type: (await restoreNote(this.#database, id)) ? 'restored' : 'missing' }) as const,
      () => [id],
    );
  }

  close(): void {
    this.end({ type: 'closed' });
    this.#database.close();
  }

  /** Lets go of the other tabs; from now on every change fails for this reason. */
  end(reason: StorageFailure): void {
    this.#ended ??= reason;
    this.#tabs.close();
  }

  async #change<Result>(work: () => Promise<Result>, changed: (result: Result) => readonly string[]) {
    try {
      if (this.#ended) return this.#failed(this.#ended);
      const result = await work();
      const ids = changed(result);
      this.#tabs.tell(ids);
      await this.#show(ids);
      return result;
    } catch (error) {
      return this.#failed(this.#ended ?? transactionFailure(error));
    }
  }

  #failed(reason: StorageFailure): Failed {
    return { type: 'failed', reason };
  }

  async #show(ids: readonly string[]): Promise<void> {
    // A list that cannot be read any more is no reason to call a note unsaved; the next reading takes everything.
    const notes = await this.#list.reread(ids).catch(() => undefined);
    try {
      if (notes) this.#onChange(notes);
    } catch (error) {
      // A mistake of the page that shows the notes must not make a saved note look unsaved.
      reportError(error);
    }
  }
}
