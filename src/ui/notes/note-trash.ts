import type { Edit } from '../../notes/edits.ts';
import type { Everything } from '../../notes/everything.ts';
import type { Note } from '../../notes/note.ts';
import { bringingBack, deleting } from '../../notes/trash-plans.ts';
import type { HeldNote } from './held-note.ts';
import type { Draft, NoteDrafts } from './note-drafts.ts';
import type { NotesSession } from './notes-session.ts';

/** The notes, as they are kept, and what is done to them. */
interface TrashedFrom {
  readonly session: NotesSession;
  readonly drafts: NoteDrafts;
  readonly held: HeldNote;
  noteOf(id: string): Note | undefined;
  make(plan: (now: Everything) => readonly Edit[]): Promise<readonly Edit[] | undefined>;
  undo(edits: readonly Edit[]): Promise<readonly Edit[] | undefined>;
  change(before: Note, after: Note): void;
  refresh(): void;
}

/** What was changed at once. */
export interface Made {
  /** As they are stored. */
  readonly edits: readonly Edit[];
  /** The ids of deleted notes that could never be saved, and were only in this page. */
  readonly here: readonly string[];
}

/** Deletes notes and brings them back. Words of theirs that could not be saved are put by, and are there again with the notes. */
export class NoteTrash {
  readonly #desk: TrashedFrom;
  readonly #onRecovery: () => void;
  readonly #putBy = new Map<string, Draft>();

  /** `onRecovery` is called when the last note that could not be saved is deleted. */
  constructor(desk: TrashedFrom, onRecovery: () => void) {
    this.#desk = desk;
    this.#onRecovery = onRecovery;
  }

  forget(): void {
    this.#putBy.clear();
  }

  /** Deletes a note; gives it as it was, or undefined where that failed. */
  async remove(id: string): Promise<Note | undefined> {
    const note = this.#desk.noteOf(id);
    return (await this.removeAll([id])) && note;
  }

  /** Undefined where that failed. */
  async removeAll(ids: readonly string[]): Promise<Made | undefined> {
    const { session, drafts, held } = this.#desk;
    held.letGo(ids);
    for (const id of ids) session.writer?.retry(id);
    await session.flush();
    const unsaved = drafts.of(ids);
    const edits = await this.#desk.make(deleting(ids, new Date()));
    if (!edits) return undefined;
    for (const id of ids) this.#putBy.delete(id);
    // What was typed meanwhile is a newer draft, and brings its note back out of the trash.
    const dropped = unsaved.filter((draft) => drafts.holds(draft));
    for (const draft of dropped) this.#putBy.set(draft.note.id, draft);
    const gone = dropped.map(({ note }) => note.id);
    session.writer?.drop(gone);
    if (drafts.drop(gone)) this.#onRecovery();
    this.#desk.refresh();
    const stored = new Set(edits.map(({ after }) => after.id));
    return { edits, here: gone.filter((id) => !stored.has(id)) };
  }

  /** Brings a note back that was deleted. */
  async restore(id: string): Promise<void> {
    if (await this.#desk.make(bringingBack([id]))) this.#writeOn([id]);
  }

  async undo({ edits, here }: Made): Promise<void> {
    if (await this.#desk.undo(edits)) this.#writeOn(here);
  }

  /** After edits were made: whatever brought notes back, their words go on. */
  follow(edits: readonly Edit[]): void {
    this.#writeOn(
      edits.flatMap(({ store, before, after }) =>
        store === 'notes' && before?.deleted !== undefined && after.deleted === undefined ? after.id : [],
      ),
    );
  }

  #writeOn(ids: readonly string[]): void {
    for (const id of ids) {
      const draft = this.#putBy.get(id);
      this.#putBy.delete(id);
      if (draft) this.#desk.change(draft.base ?? draft.note, draft.note);
    }
  }
}
