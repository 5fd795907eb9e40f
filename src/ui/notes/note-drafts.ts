import type { Note } from '../../notes/note.ts';
import type { Writing } from '../../notes/writer.ts';
import type { NoteStatus } from '../../views/placed-notes.ts';

/** A note as the reader changed it, and as it was when the reader began; no base where it is new. */
export interface Draft {
  readonly note: Note;
  readonly base: Note | undefined;
}

/** What the reader changed and the database does not have yet. */
export class NoteDrafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #failed = new Set<string>();
  /** Where each stood last among what is stored. */
  readonly #places = new Map<string, number>();

  get size(): number {
    return this.#drafts.size;
  }

  get haveFailed(): boolean {
    return this.#failed.size > 0;
  }

  statusOf(id: string): NoteStatus {
    // Mostly, and for thousands of notes.
    if (this.#drafts.size === 0 && this.#failed.size === 0) return 'saved';
    if (this.#failed.has(id)) return 'failed';
    return this.#drafts.has(id) ? 'saving' : 'saved';
  }

  /** The stored notes as the reader has changed them, and after them the new ones. */
  over(stored: readonly Note[]): readonly Note[] {
    if (this.#drafts.size === 0) return stored;
    // Mostly one note of thousands.
    const notes = [...stored];
    for (const { note } of this.#drafts.values()) {
      const last = this.#places.get(note.id) ?? -1;
      const place = stored[last]?.id === note.id ? last : stored.findIndex(({ id }) => id === note.id);
      this.#places.set(note.id, place);
      notes[place < 0 ? notes.length : place] = note;
    }
    return notes;
  }

  /** Takes a change to the note that the page showed as `before`; gives what the reader began from. */
  put(before: Note, after: Note): Note | undefined {
    const base = this.#drafts.get(after.id)?.base ?? (before.revision > 0 ? before : undefined);
    this.#drafts.set(after.id, { note: after, base });
    return base;
  }

  /** Follows what becomes of it; gives whether the last of what had failed is saved now. */
  follow(writing: Writing): boolean {
    const { id } = writing;
    if (writing.type === 'failed') this.#failed.add(id);
    if (writing.type !== 'saved') return false;
    // A draft is done with when the very change that it holds has been saved.
    if (this.#drafts.get(id)?.note === writing.sent) this.#drafts.delete(id);
    return this.#failed.delete(id) && this.#failed.size === 0;
  }

  /** Those of these notes. */
  of(ids: readonly string[]): readonly Draft[] {
    return ids.flatMap((id) => this.#drafts.get(id) ?? []);
  }

  /** Whether nothing has been changed since it was this draft. */
  holds(draft: Draft): boolean {
    return this.#drafts.get(draft.note.id) === draft;
  }

  /** Lets go of deleted notes; gives whether the last of what had failed was one of them. */
  drop(ids: readonly string[]): boolean {
    const { haveFailed } = this;
    for (const id of ids) {
      this.#drafts.delete(id);
      this.#failed.delete(id);
    }
    return haveFailed && !this.haveFailed;
  }

  clear(): void {
    this.#drafts.clear();
    this.#failed.clear();
  }
}
