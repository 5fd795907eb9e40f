import type { Edit } from '../../../src/notes/edits.ts';

/** What is said of a note: all that a reader would miss. */
export interface SaidNote {
  readonly text: string;
  readonly tags: readonly string[];
  readonly relation: string | undefined;
  /** Where its places begin in their passage. */
  readonly places: readonly number[];
  readonly deleted: boolean;
}

/** Something that is done to notes; to what it does not change, it is nothing. */
export interface NoteChange {
  readonly type: 'tag' | 'untag' | 'remove' | 'restore' | 'write' | 'relate' | 'place';
  readonly ids: readonly string[];
  /** New words; unlike all others. */
  readonly text: string;
  readonly tag: string;
}

export const NEW_PLACE = 30;

/** Something done, as it can be taken back. */
interface Done {
  readonly edits: readonly Edit[];
  readonly before: ReadonlyMap<string, SaidNote | undefined>;
  readonly after: ReadonlyMap<string, SaidNote>;
}

/** What should be there. What is said is never changed in place, so that who has it can tell whether it is as it was. */
export class ModelNotes {
  readonly #notes = new Map<string, SaidNote>();
  readonly done: Done[] = [];

  shown(): Readonly<Record<string, SaidNote>> {
    return Object.fromEntries(this.#notes);
  }

  /** Some of the notes, in the trash or not. */
  pick(picks: readonly number[], deleted: boolean): readonly string[] {
    const ids = [...this.#notes].flatMap(([id, note]) => (note.deleted === deleted ? [id] : []));
    return [...new Set(picks.flatMap((pick) => ids[pick % ids.length] ?? []))];
  }

  make({ id, said }: { readonly id: string; readonly said: SaidNote }): void {
    this.#notes.set(id, said);
  }

  change(change: NoteChange): void {
    for (const id of change.ids) {
      const note = this.#notes.get(id);
      const next = note && changed(note, change);
      if (next) this.#notes.set(id, next);
    }
  }

  /** A change that can be taken back. */
  did(edits: readonly Edit[], change: NoteChange): void {
    this.#record(edits, () => this.change(change));
  }

  /** From a file of another device: it is new, or known and perhaps changed since. */
  import({ edits, id, said }: { readonly edits: readonly Edit[]; readonly id: string; readonly said: SaidNote }): void {
    this.#record(edits, () => {
      if (!this.#notes.has(id)) this.#notes.set(id, said);
    });
  }

  /** What was changed since stays; the rest is as it was, or in the trash where it was not there. */
  undo({ before, after }: Done, edits: readonly Edit[]): void {
    this.#record(edits, () => {
      for (const [id, note] of after) {
        if (this.#notes.get(id) === note) this.#notes.set(id, { ...(before.get(id) ?? { ...note, deleted: true }) });
      }
    });
  }

  #record(edits: readonly Edit[], change: () => void): void {
    const before = new Map(this.#notes);
    change();
    const others = [...this.#notes].filter(([id, note]) => before.get(id) !== note);
    // A note that is written is no change of several, and has an undo of its own.
    if (edits.length > 0) this.done.push({ edits, before, after: new Map(others) });
  }
}

function changed(note: SaidNote, { type, text, tag }: NoteChange): SaidNote | undefined {
  const has = note.tags.includes(tag);
  switch (type) {
    case 'tag':
      return has ? undefined : { ...note, tags: [...note.tags, tag].toSorted() };
    case 'untag':
      return has ? { ...note, tags: note.tags.filter((other) => other !== tag) } : undefined;
    case 'remove':
      return { ...note, deleted: true };
    case 'restore':
      return { ...note, deleted: false };
    case 'write':
      return { ...note, text };
    case 'relate':
      return note.relation === 'compare' ? { ...note, relation: 'answers' } : undefined;
    case 'place':
      return note.places[0] === NEW_PLACE ? undefined : { ...note, places: [NEW_PLACE, ...note.places.slice(1)] };
  }
}
