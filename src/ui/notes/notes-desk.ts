import type { changedText } from '../../anchoring/resolve-changed.ts';
import type { Edition } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import type { Edit } from '../../notes/edits.ts';
import type { Everything } from '../../notes/everything.ts';
import { present, trashed } from '../../notes/kept.ts';
import { createNote, wordsOf } from '../../notes/new-note.ts';
import type { NoteOrigin } from '../../notes/new-note.ts';
import { isBlank, withText } from '../../notes/note.ts';
import type { Note, WordsTarget } from '../../notes/note.ts';
import type { StorageFailure } from '../../notes/storage-failure.ts';
import { openNotes } from '../../notes/store.ts';
import type { NoteStore } from '../../notes/store.ts';
import { takenBack } from '../../notes/taken-back.ts';
import { bringingBack, deleting } from '../../notes/trash-plans.ts';
import { randomUuid } from '../../notes/uuid.ts';
import { NoteWriter } from '../../notes/writer.ts';
import type { Writing } from '../../notes/writer.ts';
import { placeNotes } from '../../views/placed-notes.ts';
import type { NoteStatus, PlacedNote } from '../../views/placed-notes.ts';
import { notesOfLayers, withLayers } from './layers/layered-notes.ts';
import type { ShownNotes } from './shown-notes.ts';

/** What the desk needs of the page. */
export interface NotesDeskOptions {
  /** The edition whose notes these are. */
  edition(): Edition;
  /** What the desk shows is another. */
  onChange(): void;
  onFailure(failure: StorageFailure): void;
  /** What had failed to be saved now is. */
  onRecovery(): void;
  /** A note was changed in another tab while this one wrote to it: what was written here is now `kept`. */
  onConflict(id: string, kept: Note): void;
}

/** A note as the reader changed it, not in the database yet, and as it was when the reader began. */
interface Draft {
  readonly note: Note;
  readonly base: Note | undefined;
}

/**
 * The reader's notes between the page and the database: what is stored, and over it the words typed since. The words
 * stay here until the database has them.
 */
export class NotesDesk {
  failure: StorageFailure | undefined;
  readonly #drafts = new Map<string, Draft>();
  readonly #failed = new Set<string>();
  readonly #unsaved = new Map<string, Note>();
  readonly #options: NotesDeskOptions;
  #store: NoteStore | undefined;
  #writer: NoteWriter | undefined;
  #lookAgain: typeof changedText | undefined;
  #looking = false;

  constructor(options: NotesDeskOptions) {
    this.#options = options;
  }

  /** Opens the notes of the edition; `failure` says why where that can't be. */
  async open(): Promise<void> {
    addEventListener('beforeunload', this.#warn);
    const opened = await openNotes({
      name: `vis-a-vis:${this.#options.edition().id}`,
      onChange: () => this.#options.onChange(),
      onClosed: (reason) => this.#fail(reason),
    });
    if (opened.type === 'failed') return this.#fail(opened.reason);
    this.#store = opened.store;
    this.#writer = new NoteWriter(opened.store, (writing) => this.#follow(writing));
    this.#options.onChange();
  }

  close(): void {
    removeEventListener('beforeunload', this.#warn);
    this.#store?.close();
  }

  get shown(): Pick<ShownNotes, 'notes' | 'beside' | 'layers' | 'removed' | 'tags' | 'damaged'> {
    const { notes, tags } = this.#now;
    const beside = this.#placed;
    return {
      notes: beside.filter(({ layer }) => !layer),
      beside,
      layers: this.#store?.layers.now ?? [],
      // A note that was left without a word is nothing to put back.
      removed: trashed(notes).filter((note) => !isBlank(note)),
      tags: present(tags),
      damaged: this.#store?.damaged ?? [],
    };
  }

  /** What is stored and what is not yet, so that a backup has it though saving fails. */
  get everything(): Everything {
    return { notes: [...this.#notes, ...trashed(this.#now.notes)], tags: this.#now.tags };
  }

  /** Undefined where notes can't be kept. */
  get store(): NoteStore | undefined {
    return this.#store;
  }

  statusOf(id: string): NoteStatus {
    if (this.#failed.has(id)) return 'failed';
    return this.#drafts.has(id) ? 'saving' : 'saved';
  }

  /** Words of a passage, to make a note on; undefined where the edition has no such passage. Offsets in UTF-16 code units. */
  wordsOf(passage: string, start: number, end: number): WordsTarget | undefined {
    const found = passagesIn(this.#options.edition()).find(({ id }) => id === passage);
    return found && wordsOf(passage, found.text, start, end);
  }

  /** Begins a note, without words yet; undefined where notes cannot be kept. */
  create(origin: Omit<NoteOrigin, 'now' | 'uuid'>): Note | undefined {
    if (!this.#store) {
      this.#options.onFailure(this.failure ?? { type: 'closed' });
      return undefined;
    }
    const note = createNote({ ...origin, now: new Date(), uuid: randomUuid() });
    this.change(note, note);
    return note;
  }

  write(note: Note, text: string): void {
    this.change(note, withText(note, text, new Date()));
  }

  /** Saves a note that the reader changed, and that the page showed as `before`. */
  change(before: Note, after: Note): void {
    const base = this.#drafts.get(after.id)?.base ?? (before.revision > 0 ? before : undefined);
    this.#drafts.set(after.id, { note: after, base });
    this.#writer?.write(after, base);
    this.#options.onChange();
  }

  /** Makes all edits of a plan, or none; gives them as they are stored, or undefined where that failed. */
  async make(plan: (now: Everything) => readonly Edit[]): Promise<readonly Edit[] | undefined> {
    await this.#writer?.flush();
    const result = await this.#store?.change(plan);
    if (result?.type === 'failed') this.#options.onFailure(result.reason);
    return result?.type === 'changed' ? result.edits : undefined;
  }

  /** Takes edits back, but for what was changed again since. */
  async undo(edits: readonly Edit[]): Promise<void> {
    await this.make((now) => takenBack(edits, now, new Date()));
  }

  /** Whether nothing is in a note that would be lost with it. */
  isBlank(id: string): boolean {
    const note = this.#notes.find((other) => other.id === id);
    return note !== undefined && isBlank(note);
  }

  retry(id: string): void {
    this.#writer?.retry(id);
  }

  /** Deletes a note; gives it as it was, or undefined where that failed. */
  async remove(id: string): Promise<Note | undefined> {
    const edits = await this.make(deleting([id], new Date()));
    const note = this.#notes.find((other) => other.id === id) ?? this.#now.notes.find((other) => other.id === id);
    if (!note || !edits) return undefined;
    // A note that could never be saved is only here.
    if (edits.length === 0) this.#unsaved.set(id, note);
    this.#drafts.delete(id);
    this.#failed.delete(id);
    this.#options.onChange();
    return note;
  }

  /** Brings a note back that was deleted. */
  async restore(id: string): Promise<void> {
    const unsaved = this.#unsaved.get(id);
    const edits = await this.make(bringingBack([id]));
    if (edits?.length === 0 && unsaved) this.change(unsaved, unsaved);
  }

  get #now(): Everything {
    return this.#store?.now ?? { notes: [], tags: [] };
  }

  get #notes(): readonly Note[] {
    const stored = present(this.#now.notes);
    const ids = new Set(stored.map(({ id }) => id));
    const fresh = [...this.#drafts.values()].map(({ note }) => note).filter(({ id }) => !ids.has(id));
    return [...stored.map((note) => this.#drafts.get(note.id)?.note ?? note), ...fresh];
  }

  /** The notes in their places. What finds words again in a letter that has changed is loaded with the first note that needs it. */
  get #placed(): readonly PlacedNote[] {
    const layered = notesOfLayers(this.#store?.layers.now ?? []);
    const notes = [...this.#notes, ...layered.keys()];
    const placed = withLayers(
      placeNotes(this.#options.edition(), notes, (id) => this.statusOf(id), this.#lookAgain),
      layered,
    );
    const sought = placed.some(({ places }) =>
      places.some(({ subject, resolution: { type } }) => subject && type !== 'exact' && type !== 'whole'),
    );
    if (!this.#looking && sought) {
      this.#looking = true;
      void this.#loadLookAgain();
    }
    return placed;
  }

  async #loadLookAgain(): Promise<void> {
    // Where it can't be loaded, the notes stay as unsure as they are: that claims nothing.
    const module = await import('../../anchoring/resolve-changed.ts').catch(() => undefined);
    this.#lookAgain = module?.changedText;
    if (module) this.#options.onChange();
  }

  #follow(writing: Writing): void {
    const { id } = writing;
    if (writing.type === 'failed') {
      this.#failed.add(id);
      this.#options.onFailure(writing.reason);
    } else if (writing.type === 'saved') {
      this.#settle(id, writing);
      if (this.#failed.delete(id) && this.#failed.size === 0) this.#options.onRecovery();
      if (writing.note.id !== id) this.#options.onConflict(id, writing.note);
    }
    this.#options.onChange();
  }

  /** A draft is done with when the very change that it holds has been saved. */
  #settle(id: string, { sent }: Extract<Writing, { readonly type: 'saved' }>): void {
    if (this.#drafts.get(id)?.note === sent) this.#drafts.delete(id);
  }

  #fail(failure: StorageFailure): void {
    this.failure = failure;
    this.#options.onChange();
  }

  /** Leaving would lose words that only this page has. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#drafts.size > 0) event.preventDefault();
  };
}
