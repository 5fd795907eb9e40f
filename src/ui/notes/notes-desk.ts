import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { changedText } from '../../anchoring/resolve-changed.ts';
import type { Edition, PassageId } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import type { NoteKeeping } from '../../notes/keep-notes.ts';
import { textOf, withText } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';
import type { DamagedRecord } from '../../notes/stored-records.ts';
import { transactionFailure } from '../../notes/storage-failure.ts';
import type { StorageFailure } from '../../notes/storage-failure.ts';
import type { Writing } from '../../notes/writer.ts';
import { placeNotes } from '../../views/placed-notes.ts';
import type { NoteStatus, PlacedNote } from '../../views/placed-notes.ts';

/** What the desk needs of the shell. */
export interface NotesDeskOptions {
  /** The edition whose notes these are. */
  edition(): Edition;
  onFailure(failure: StorageFailure): void;
  /** What had failed to be saved now is. */
  onRecovery(): void;
  /** A note was changed in another tab while this one wrote to it: what was written here is now `kept`. */
  onConflict(id: string, kept: Note): void;
}

/**
 * The reader's notes between the page and the database: what is stored, and over it the words typed since. The words
 * stay here until the database has them.
 */
export class NotesDesk implements ReactiveController {
  /** Notes deleted last, the latest first. */
  removed: readonly Note[] = [];
  /** What is stored among the notes and is none. */
  damaged: readonly DamagedRecord[] = [];
  failure: StorageFailure | undefined;
  /** When the notes were opened, or could not be. */
  opened: Promise<void> = Promise.resolve();
  #stored: readonly Note[] = [];
  readonly #drafts = new Map<string, Note>();
  readonly #failed = new Set<string>();
  readonly #unsaved = new Map<string, Note>();
  #keeping: NoteKeeping | undefined;
  #lookAgain: typeof changedText | undefined;
  #looking = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: NotesDeskOptions;

  constructor(host: ReactiveControllerHost, options: NotesDeskOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
    this.opened = this.#open();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
    this.#keeping?.store.close();
  }

  get notes(): readonly Note[] {
    const stored = this.#stored.map((note) => this.#drafts.get(note.id) ?? note);
    const ids = new Set(stored.map(({ id }) => id));
    return [...stored, ...[...this.#drafts.values()].filter(({ id }) => !ids.has(id))];
  }

  /** The notes in their places. What finds words again in a letter that has changed is loaded with the first note that needs it. */
  get placed(): readonly PlacedNote[] {
    const placed = placeNotes(this.#options.edition(), this.notes, (id) => this.statusOf(id), this.#lookAgain);
    if (!this.#looking && placed.some(({ passage, resolution }) => passage && resolution.type !== 'exact')) {
      this.#looking = true;
      void this.#loadLookAgain();
    }
    return placed;
  }

  statusOf(id: string): NoteStatus {
    if (this.#failed.has(id)) return 'failed';
    return this.#drafts.has(id) ? 'saving' : 'saved';
  }

  /** Begins a note on a stretch of a passage, without words yet; undefined where notes cannot be kept. */
  create(passage: PassageId, start: number, end: number): Note | undefined {
    const found = passagesIn(this.#options.edition()).find(({ id }) => id === passage);
    if (!found) return undefined;
    if (!this.#keeping) {
      this.#options.onFailure(this.failure ?? { type: 'closed' });
      return undefined;
    }
    const note = this.#keeping.create({ passage, text: found.text, start, end });
    this.#write(note);
    return note;
  }

  write(note: Note, text: string): void {
    this.#write(withText(note, text, new Date()));
  }

  /** Whether nothing was written to a note. */
  isEmpty(id: string): boolean {
    const note = this.notes.find((other) => other.id === id);
    return note !== undefined && textOf(note).trim() === '';
  }

  retry(id: string): void {
    this.#keeping?.writer.retry(id);
  }

  /** Deletes a note; gives it as it was, or undefined where that failed. */
  async remove(id: string): Promise<Note | undefined> {
    await this.#keeping?.writer.flush();
    const note = this.notes.find((other) => other.id === id);
    const result = await this.#keeping?.store.remove(id);
    if (result?.type === 'failed') this.#options.onFailure(result.reason);
    if (!note || result?.type === 'failed') return undefined;
    // A note that could never be saved is only here.
    if (result?.type === 'missing') this.#unsaved.set(id, note);
    this.#drafts.delete(id);
    this.#failed.delete(id);
    await this.#readRemoved();
    return note;
  }

  async restore(id: string): Promise<void> {
    const result = await this.#keeping?.store.restore(id);
    const unsaved = this.#unsaved.get(id);
    if (result?.type === 'failed') this.#options.onFailure(result.reason);
    else if (result?.type === 'missing' && unsaved) this.#write(unsaved);
    await this.#readRemoved();
  }

  async #open(): Promise<void> {
    try {
      await this.#openStore();
    } catch (error) {
      // The browser opened its storage and then could not read it.
      this.#fail(transactionFailure(error));
    }
  }

  async #openStore(): Promise<void> {
    const loaded = await import('../../notes/keep-notes.ts').catch(() => undefined);
    if (!loaded) return this.#fail({ type: 'not-loaded' });
    const opened = await loaded.keepNotes({
      name: `vis-a-vis:${this.#options.edition().id}`,
      onChange: (notes) => {
        const deletedOrBack = notes.length !== this.#stored.length;
        this.#stored = notes;
        this.#host.requestUpdate();
        if (deletedOrBack) void this.#readRemoved();
      },
      onClosed: (reason) => this.#fail(reason),
      onWriting: (writing) => this.#follow(writing),
    });
    if (opened.type === 'failed') return this.#fail(opened.reason);
    this.#keeping = opened.keeping;
    this.#stored = await opened.keeping.store.all();
    this.damaged = await opened.keeping.store.damaged();
    await this.#readRemoved();
  }

  async #loadLookAgain(): Promise<void> {
    // Where it can't be loaded, the notes stay as unsure as they are: that claims nothing.
    const module = await import('../../anchoring/resolve-changed.ts').catch(() => undefined);
    this.#lookAgain = module?.changedText;
    if (module) this.#host.requestUpdate();
  }

  async #readRemoved(): Promise<void> {
    try {
      const deleted = (await this.#keeping?.store.trash()) ?? [];
      // A note that was left without a word is nothing to put back.
      this.removed = deleted.map(({ note }) => note).filter((note) => textOf(note) !== '');
    } catch (error) {
      this.#options.onFailure(transactionFailure(error));
    }
    this.#host.requestUpdate();
  }

  #write(note: Note): void {
    this.#drafts.set(note.id, note);
    this.#keeping?.writer.write(note);
    this.#host.requestUpdate();
  }

  #follow(writing: Writing): void {
    const { id } = writing;
    if (writing.type === 'failed') {
      this.#failed.add(id);
      this.#options.onFailure(writing.reason);
    } else if (writing.type === 'saved') {
      const draft = this.#drafts.get(id);
      if (draft && textOf(draft) === textOf(writing.note)) this.#drafts.delete(id);
      if (this.#failed.delete(id) && this.#failed.size === 0) this.#options.onRecovery();
      if (writing.note.id !== id) this.#options.onConflict(id, writing.note);
    }
    this.#host.requestUpdate();
  }

  #fail(failure: StorageFailure): void {
    this.failure = failure;
    this.#host.requestUpdate();
  }

  /** Leaving would lose words that only this page has. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#drafts.size > 0) event.preventDefault();
  };
}
