import { byCreation } from './note.ts';
import type { Note } from './note.ts';

/** Where notes are read from. */
export interface NoteSource {
  all(): Promise<readonly Note[]>;
  /** In the order of the ids; undefined where there is no such note. */
  some(ids: readonly string[]): Promise<readonly (Note | undefined)[]>;
}

/**
 * The notes in the order of their creation, kept up to date by reading again what changed. Readings follow one
 * another, so that an older one never overwrites a newer one.
 */
export class KeptList {
  readonly #source: NoteSource;
  readonly #byId = new Map<string, Note>();
  readonly #changed = new Set<string>();
  #everything = true;
  #sorted: readonly Note[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(source: NoteSource) {
    this.#source = source;
  }

  /** Reads these notes again and gives the whole list, a new array whenever something was read. Rejects if reading fails. */
  reread(ids: readonly string[] | 'all'): Promise<readonly Note[]> {
    if (ids === 'all') this.#everything = true;
    else for (const id of ids) this.#changed.add(id);
    const reading = this.#last.then(() => this.#read());
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  async #read(): Promise<readonly Note[]> {
    const everything = this.#everything;
    const ids = [...this.#changed];
    if (!everything && ids.length === 0) return this.#sorted;
    // A change told while this reading is under way is for the next one.
    this.#everything = false;
    this.#changed.clear();
    try {
      if (everything) this.#replace(await this.#source.all());
      else this.#update(ids, await this.#source.some(ids));
    } catch (error) {
      this.#everything = true;
      throw error;
    }
    this.#sorted = [...this.#byId.values()].toSorted(byCreation);
    return this.#sorted;
  }

  #replace(notes: readonly Note[]): void {
    this.#byId.clear();
    for (const note of notes) this.#byId.set(note.id, note);
  }

  #update(ids: readonly string[], notes: readonly (Note | undefined)[]): void {
    for (const [index, id] of ids.entries()) {
      const note = notes[index];
      if (note) this.#byId.set(id, note);
      else this.#byId.delete(id);
    }
  }
}
