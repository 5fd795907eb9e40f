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
import { openNotes } from '../../notes/open-notes.ts';
import type { Locked, NoteStore } from '../../notes/store.ts';
import { takenBack } from '../../notes/taken-back.ts';
import { bringingBack, deleting } from '../../notes/trash-plans.ts';
import { randomUuid } from '../../notes/uuid.ts';
import { NoteWriter } from '../../notes/writer.ts';
import type { Writing } from '../../notes/writer.ts';
import { placeNotes } from '../../views/placed-notes.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { NoteDrafts } from './note-drafts.ts';
import type { StoredNotes } from './shown-notes.ts';

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

/**
 * The reader's notes between the page and the database: what is stored, and over it the words typed since. The words
 * stay here until the database has them.
 */
export class NotesDesk {
  failure: StorageFailure | undefined;
  /** The notes are sealed, and were not unlocked: because no passphrase was given yet, or why the last one did not open them. */
  locked: Locked['why'] | undefined;
  readonly #drafts = new NoteDrafts();
  readonly #unsaved = new Map<string, Note>();
  readonly #options: NotesDeskOptions;
  #store: NoteStore | undefined;
  #writer: NoteWriter | undefined;
  #lookAgain: typeof changedText | undefined;
  #looking = false;
  /** What is shown, until something changes: the page is drawn anew for much else. */
  #shown: { readonly edition: Edition; readonly notes: StoredNotes } | undefined;

  constructor(options: NotesDeskOptions) {
    this.#options = options;
  }

  /** Opens the notes of the edition; where that can't be, `failure` or `locked` says why. */
  async open(passphrase?: string): Promise<void> {
    addEventListener('beforeunload', this.#warn);
    const opened = await openNotes({
      name: this.name,
      ...(passphrase === undefined ? {} : { passphrase }),
      onChange: () => this.#changed(),
      onClosed: (reason) => this.#fail(reason),
    });
    if (opened.type === 'failed') return this.#fail(opened.reason);
    this.failure = undefined;
    this.locked = opened.type === 'locked' ? opened.why : undefined;
    if (opened.type === 'locked') return this.#changed();
    this.#store = opened.store;
    this.#writer = new NoteWriter(opened.store, (writing) => this.#follow(writing));
    this.#changed();
  }

  close(): void {
    removeEventListener('beforeunload', this.#warn);
    this.#store?.close();
  }

  /** Lets go of sealed notes until they are opened again. False where words are not saved yet: then they stay open. */
  async lock(): Promise<boolean> {
    await this.flush();
    if (this.#drafts.size > 0) return false;
    this.#store?.close();
    this.#store = undefined;
    this.#writer = undefined;
    this.#unsaved.clear();
    this.locked = 'no-passphrase';
    this.#changed();
    return true;
  }

  /** Waits until nothing is on its way to the database. */
  async flush(): Promise<void> {
    await this.#writer?.flush();
  }

  /** What keeps the notes, while they are open. */
  get store(): NoteStore | undefined {
    return this.#store;
  }

  /** Whether the open notes are sealed in the database. */
  get sealed(): boolean {
    return this.#store?.sealed ?? false;
  }

  /** The name of the database; what else is shared by tabs is named after it. */
  get name(): string {
    return `vis-a-vis:${this.#options.edition().id}`;
  }

  get shown(): StoredNotes {
    const edition = this.#options.edition();
    if (this.#shown?.edition === edition) return this.#shown.notes;
    const { notes, tags } = this.#now;
    const shown = {
      notesRead: this.#store !== undefined,
      notes: this.#placed,
      // A note that was left without a word is nothing to put back.
      removed: trashed(notes).filter((note) => !isBlank(note)),
      tags: present(tags),
      damaged: this.#store?.damaged ?? [],
    };
    this.#shown = { edition, notes: shown };
    return shown;
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
    this.#writer?.write(after, this.#drafts.put(before, after));
    this.#changed();
  }

  /** Makes all edits of a plan, or none; gives them as they are stored, or undefined where that failed. */
  async make(plan: (now: Everything) => readonly Edit[]): Promise<readonly Edit[] | undefined> {
    await this.flush();
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
    const note = this.#notes.find((other) => other.id === id);
    const edits = await this.removeAll([id]);
    if (!note || !edits) return undefined;
    // A note that could never be saved is only here.
    if (edits.length === 0) this.#unsaved.set(id, note);
    return note;
  }

  /** Deletes notes; gives the edits as they are stored, or undefined where that failed. */
  async removeAll(ids: readonly string[]): Promise<readonly Edit[] | undefined> {
    const edits = await this.make(deleting(ids, new Date()));
    if (edits) for (const id of ids) this.#drafts.drop(id);
    this.#changed();
    return edits;
  }

  /** Deletes notes in the trash for good; gives how many, or undefined where that failed. */
  async purge(ids: readonly string[]): Promise<number | undefined> {
    const result = await this.#store?.purge(ids);
    if (result?.type === 'failed') this.#options.onFailure(result.reason);
    return result?.type === 'purged' ? result.ids.length : undefined;
  }

  /** Brings a note back that was deleted. */
  async restore(id: string): Promise<void> {
    const unsaved = this.#unsaved.get(id);
    const edits = await this.make(bringingBack([id]));
    if (edits?.length === 0 && unsaved) this.change(unsaved, unsaved);
  }

  #changed(): void {
    this.#shown = undefined;
    this.#options.onChange();
  }

  get #now(): Everything {
    return this.#store?.now ?? { notes: [], tags: [] };
  }

  get #notes(): readonly Note[] {
    return this.#drafts.over(present(this.#now.notes));
  }

  /** The notes in their places. What finds words again in a letter that has changed is loaded with the first note that needs it. */
  get #placed(): readonly PlacedNote[] {
    const placed = placeNotes(this.#options.edition(), this.#notes, (id) => this.#drafts.statusOf(id), this.#lookAgain);
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
    if (module) this.#changed();
  }

  #follow(writing: Writing): void {
    const recovered = this.#drafts.follow(writing);
    if (writing.type === 'failed') this.#options.onFailure(writing.reason);
    if (recovered) this.#options.onRecovery();
    if (writing.type === 'saved' && writing.note.id !== writing.id) this.#options.onConflict(writing.id, writing.note);
    this.#changed();
  }

  #fail(failure: StorageFailure): void {
    this.failure = failure;
    this.#changed();
  }

  /** Leaving would lose words that only this page has. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#drafts.size > 0) event.preventDefault();
  };
}
