import type { Edition } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { NOTES_OF } from '../../notes/database-name.ts';
import type { Edit } from '../../notes/edits.ts';
import type { Everything } from '../../notes/everything.ts';
import { createNote, wordsOf } from '../../notes/new-note.ts';
import type { NoteOrigin } from '../../notes/new-note.ts';
import { isBlank, withText } from '../../notes/note.ts';
import type { Note, WordsTarget } from '../../notes/note.ts';
import type { StorageFailure } from '../../notes/storage-failure.ts';
import type { Tag } from '../../notes/tag.ts';
import { takenBack } from '../../notes/taken-back.ts';
import { randomUuid } from '../../platform/uuid.ts';
import type { Writing } from '../../notes/writer.ts';
import { reviews } from '../../views/notes/note-review.ts';
import { counted } from '../wording/numbers.ts';
import type { Desk } from './desk.ts';
import { HeldNote } from './held-note.ts';
import { ChangedPlaces } from './review/changed-places.ts';
import { notesOfLayers, withLayers } from './layers/layered-notes.ts';
import { NoteDrafts } from './note-drafts.ts';
import { notedSubjects } from './noted-subjects.ts';
import { ownAmong, presentNotes, presentTags, removedNotes } from './note-lists.ts';
import type { NotesDeskOptions } from './notes-desk-options.ts';
import { NoteTrash } from './note-trash.ts';
import { NotesSession } from './notes-session.ts';
import type { StoredNotes } from './shown-notes.ts';

/**
 * The reader's notes between the page and the database: what is stored, and over it the words typed since. The words
 * stay here until the database has them.
 */
export class NotesDesk implements Desk {
  /** The notes as they are opened, locked and closed. */
  readonly session: NotesSession;
  readonly held = new HeldNote();
  readonly #options: NotesDeskOptions;
  readonly drafts = new NoteDrafts();
  readonly trash: NoteTrash;
  /** Looks for notes in letters that have changed. */
  readonly places: ChangedPlaces;
  readonly #reviewOf = reviews();
  /** What is shown, until something changes: the page is drawn anew for much else. */
  #shown: { readonly edition: Edition | undefined; readonly notes: StoredNotes } | undefined;
  readonly #subjectsOf = notedSubjects();
  readonly #statusOf = (id: string) => this.drafts.statusOf(id);
  readonly #subjects = (): readonly string[] => this.#subjectsOf(this.#all);

  constructor(options: NotesDeskOptions) {
    this.#options = options;
    this.trash = new NoteTrash(this, () => options.onRecovery());
    this.places = new ChangedPlaces(() => this.refresh());
    this.session = new NotesSession(NOTES_OF + options.edition().id, {
      ...options,
      onChange: () => this.refresh(),
      onWriting: (writing) => this.#follow(writing),
      onDeleted: () => (options.hasUnsaved() ? Promise.resolve() : this.#beginAnew()),
    });
  }

  open(): Promise<void> {
    return this.session.open();
  }

  close(): void {
    this.places.close();
    this.session.close();
  }

  settle(): Promise<void> {
    return this.session.settle();
  }

  get unsaved(): string | undefined {
    return this.drafts.size > 0 ? counted(this.drafts.size, 'notes') : undefined;
  }

  forget(): void {
    this.trash.forget();
    this.places.forget();
    this.session.lock();
  }

  /** Deletes all there is, for good, with what is not saved yet; where that fails all of it stays. */
  async deleteAll(onBlocked: () => void): Promise<StorageFailure | undefined> {
    const failure = await this.session.deleteAll(onBlocked);
    if (!failure) await this.#beginAnew();
    return failure;
  }

  get shown(): StoredNotes {
    const edition = this.#options.noted(this.#subjects);
    if (this.#shown && this.#shown.edition === edition) return this.#shown.notes;
    const beside = edition ? withLayers(this.places.place(edition, this.#all, this.#statusOf), this.#layered) : [];
    const placed = ownAmong(beside);
    const shown = {
      notesRead: this.session.store !== undefined && edition !== undefined,
      notes: placed,
      beside,
      layers: this.session.store?.layers.now ?? [],
      review: this.places.done ? this.#reviewOf(placed) : undefined,
      sought: this.places.sought,
      removed: removedNotes(this.everything.notes),
      tags: presentTags(this.everything.tags),
      damaged: this.session.store?.damaged ?? [],
    };
    this.#shown = { edition, notes: shown };
    return shown;
  }

  /** The codebook as it is stored, without the tags in the trash. */
  get tags(): readonly Tag[] {
    return this.shown.tags;
  }

  /** A note as it is now, with what was changed since it was saved; undefined where it is gone. */
  noteOf(id: string): Note | undefined {
    return this.#notes.find((note) => note.id === id);
  }

  /** Words of a passage, to make a note on; undefined where the edition has no such passage. Offsets in UTF-16 code units. */
  wordsOf(passage: string, start: number, end: number): WordsTarget | undefined {
    const found = passagesIn(this.#options.edition()).find(({ id }) => id === passage);
    return found && wordsOf(passage, found.text, start, end);
  }

  /** Begins a note, without words yet; undefined where notes cannot be kept. */
  create(origin: Omit<NoteOrigin, 'now' | 'uuid'>): Note | undefined {
    if (!this.session.store) {
      this.#options.onFailure(this.session.failure ?? { type: 'closed' });
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
    this.session.writer?.write(after, this.drafts.put(before, after));
    this.refresh();
  }

  /** Makes all edits of a plan, or none; gives them as they are stored, or undefined where that failed. */
  async make(plan: (now: Everything) => readonly Edit[]): Promise<readonly Edit[] | undefined> {
    await this.session.flush();
    const result = await this.session.change(plan);
    this.session.tell();
    if (result?.type === 'failed') this.#options.onFailure(result.reason);
    if (result?.type !== 'changed') return undefined;
    this.trash.follow(result.edits);
    return result.edits;
  }

  /** Takes edits back, but for what was changed again since; gives the edits that did it, or undefined where that failed. */
  undo(edits: readonly Edit[]): Promise<readonly Edit[] | undefined> {
    return this.make((now) => takenBack(edits, now, new Date()));
  }

  /** Whether nothing is in a note that would be lost with it. */
  isBlank(id: string): boolean {
    const note = this.noteOf(id);
    return note !== undefined && isBlank(note);
  }

  retry(id: string): void {
    this.session.writer?.retry(id);
  }

  /** Keeps this note on the page, also when another tab deletes it, and no other. */
  hold(id: string | undefined): void {
    this.held.hold(id);
    this.refresh();
  }

  /** Deletes notes in the trash for good; gives how many, or undefined where that failed. */
  async purge(ids: readonly string[]): Promise<number | undefined> {
    const result = await this.session.purge(ids);
    if (result?.type === 'failed') this.#options.onFailure(result.reason);
    return result?.type === 'purged' ? result.ids.length : undefined;
  }

  /** All that is stored. */
  get everything(): Everything {
    return this.session.store?.now ?? { notes: [], tags: [] };
  }

  /** What is stored, and over it what is not in the database yet: mostly one note of thousands. */
  get #notes(): readonly Note[] {
    return this.drafts.over(presentNotes(this.held.among(this.everything.notes)));
  }

  get #layered(): ReturnType<typeof notesOfLayers> {
    return notesOfLayers(this.session.store?.layers.now ?? []);
  }

  /** The reader's notes, and those of layers. */
  get #all(): readonly Note[] {
    return [...this.#notes, ...this.#layered.keys()];
  }

  #follow(writing: Writing): void {
    const recovered = this.drafts.follow(writing);
    if (writing.type === 'failed') this.#options.onFailure(writing.reason);
    if (recovered) this.#options.onRecovery();
    if (writing.type === 'saved' && writing.note.id !== writing.id) this.#options.onConflict(writing.id, writing.note);
    this.refresh();
  }

  /** After all was deleted. */
  async #beginAnew(): Promise<void> {
    this.#options.onDeleted();
    await this.session.open();
  }

  /** After what it shows has changed. */
  refresh(): void {
    this.#shown = undefined;
    this.#options.onChange();
  }
}
