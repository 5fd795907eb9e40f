import { openDatabase } from './database.ts';
import type { NotesDatabase } from './database.ts';
import { deviceId } from './device.ts';
import { commit } from './edits.ts';
import type { Edit } from './edits.ts';
import type { Everything } from './everything.ts';
import { KeptList } from './kept-list.ts';
import type { Kept } from './kept.ts';
import { LayerShelf, LAYERS_CHANGED } from './layers/layer-shelf.ts';
import type { Migration } from './migrations.ts';
import type { Note } from './note.ts';
import { purge } from './purge.ts';
import { saveNote } from './save-note.ts';
import type { Saved } from './save-note.ts';
import { Settings } from './settings.ts';
import { transactionFailure } from './storage-failure.ts';
import type { StorageFailure } from './storage-failure.ts';
import { NOTES, someRecords, storedRecords, TAGS } from './stored-records.ts';
import type { DamagedRecord, RecordReader } from './stored-records.ts';
import { joinTabs } from './tabs.ts';
import type { Tabs } from './tabs.ts';
import type { Tag } from './tag.ts';
import { randomUuid } from './uuid.ts';

interface Failed {
  readonly type: 'failed';
  readonly reason: StorageFailure;
}

export type SaveResult = Saved | Failed;
export type ChangeResult = { readonly type: 'changed'; readonly edits: readonly Edit[] } | Failed;
export type OpenedNotes = { readonly type: 'opened'; readonly store: NoteStore } | Failed;

export interface NotesOptions {
  /** The database's name, one for each edition: sites of one origin share their databases. */
  readonly name?: string;
  /** All there is, whenever something was changed, here or in another tab. */
  readonly onChange?: (everything: Everything) => void;
  /** The notes can be neither read nor saved in this page any more. Not called after `close`. */
  readonly onClosed?: (reason: StorageFailure) => void;
  /** For tests: how long to wait for older tabs, in ms; and the steps to apply. */
  readonly patience?: number;
  readonly migrations?: readonly Migration[];
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
  /** Records that were no notes or tags when all were read; they stay where they are, and what is saved never takes their place. */
  readonly damaged: readonly DamagedRecord[];
  /** Sets of notes of others, apart from these. */
  readonly layers: LayerShelf;
  readonly settings: Settings;
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
  const { database } = opened;
  try {
    store = new StoredNotes({ database, name, onChange, device: await deviceId(database) });
    await store.all();
    await store.layers.reread();
    // What could not be deleted now is deleted another time.
    await store.emptyTrash(new Date(Date.now() - DAYS_IN_TRASH * DAY)).catch(() => undefined);
    return { type: 'opened', store };
  } catch (error) {
    // The browser opened its storage and then could not read it.
    database.close();
    return { type: 'failed', reason: transactionFailure(error) };
  }
}

interface Opened {
  readonly database: NotesDatabase;
  readonly name: string;
  readonly device: string;
  readonly onChange: (everything: Everything) => void;
}

class StoredNotes implements NoteStore {
  readonly #opened: Opened;
  readonly #notes: KeptList<Note>;
  readonly #tags: KeptList<Tag>;
  readonly #tabs: Tabs;
  readonly layers: LayerShelf;
  readonly settings: Settings;
  #ended: StorageFailure | undefined;
  #damaged: Readonly<Record<'notes' | 'tags', readonly DamagedRecord[]>> = { notes: [], tags: [] };

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#notes = this.#list(NOTES);
    this.#tags = this.#list(TAGS);
    this.settings = new Settings(opened.database);
    this.layers = new LayerShelf(opened.database, async () => {
      this.#tabs.tell([LAYERS_CHANGED]);
      await this.#show([LAYERS_CHANGED]);
    });
    this.#tabs = joinTabs(opened.name, (ids) => void this.#show(ids));
  }

  get damaged(): readonly DamagedRecord[] {
    return [...this.#damaged.notes, ...this.#damaged.tags];
  }

  get now(): Everything {
    return { notes: this.#notes.now, tags: this.#tags.now };
  }

  all(): Promise<Everything> {
    return this.#read('all');
  }

  /** Deletes for good what has been in the trash since before this moment. */
  async emptyTrash(before: Date): Promise<void> {
    const old = ({ deleted }: Kept) => deleted !== undefined && Date.parse(deleted) < before.getTime();
    const things = { notes: this.now.notes.filter(old), tags: this.now.tags.filter(old) };
    await purge(this.#opened.database, things);
    await this.#read([...things.notes, ...things.tags].map(({ id }) => id));
  }

  async save(note: Note, base?: Note): Promise<SaveResult> {
    const { database, device } = this.#opened;
    return this.#during(
      () => saveNote(database, device, { note, base, newUuid: randomUuid }),
      (saved) => [note.id, ...(saved.type === 'conflict' ? [saved.kept.id] : [])],
    );
  }

  async change(plan: (now: Everything) => readonly Edit[]): Promise<ChangeResult> {
    const { database, device } = this.#opened;
    return this.#during(
      async () => {
        for (;;) {
          const edits = plan(this.now);
          const result = await commit(database, edits, device);
          if (result.type === 'done') return { type: 'changed', edits: result.edits } as const;
          await this.#read('all');
        }
      },
      ({ edits }) => edits.map(({ after }) => after.id),
    );
  }

  close(): void {
    this.end({ type: 'closed' });
    this.#opened.database.close();
  }

  /** Lets go of the other tabs; from now on every change fails for this reason. */
  end(reason: StorageFailure): void {
    this.#ended ??= reason;
    this.#tabs.close();
  }

  #list<Thing extends Kept>(reader: RecordReader<Thing>): KeptList<Thing> {
    const { database } = this.#opened;
    return new KeptList<Thing>({
      all: async () => {
        const { sound, damaged } = await storedRecords(database, reader);
        this.#damaged = { ...this.#damaged, [reader.store]: damaged };
        return sound;
      },
      some: (ids) => someRecords(database, reader, ids),
    });
  }

  async #read(ids: readonly string[] | 'all'): Promise<Everything> {
    const [notes, tags] = await Promise.all([this.#notes.reread(ids), this.#tags.reread(ids)]);
    return { notes, tags };
  }

  async #during<Result>(work: () => Promise<Result>, changed: (result: Result) => readonly string[]) {
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
    if (ids.includes(LAYERS_CHANGED)) await this.layers.reread().catch(() => undefined);
    const everything = await this.#read(ids).catch(() => undefined);
    try {
      if (everything) this.#opened.onChange(everything);
    } catch (error) {
      // A mistake of the page that shows the notes must not make a saved note look unsaved.
      reportError(error);
    }
  }
}
