import { broughtBack } from '../../notes/kept.ts';
import type { Note } from '../../notes/note.ts';

/**
 * The note that the reader has open. Where another tab deletes it, it stays on the page until it is left, so that what is typed on goes into it:
 * with the next letter it comes back out of the trash.
 */
export class HeldNote {
  #id: string | undefined;
  /** Whether the reader was told that it is deleted. */
  #told = false;
  /** Where it stood among the stored notes when they were asked last. */
  #place = -1;

  /** Holds a note, or none any more. */
  hold(id: string | undefined): void {
    if (id === this.#id) return;
    this.#id = id;
    this.#told = false;
  }

  /** Before these notes are deleted by the reader of this tab. */
  letGo(ids: readonly string[]): void {
    if (this.#id !== undefined && ids.includes(this.#id)) this.hold(undefined);
  }

  /** The stored notes, with the one that is held as if it were not deleted; the very list where it is not. */
  among(stored: readonly Note[]): readonly Note[] {
    const place = this.#placeIn(stored);
    const held = stored[place];
    return held ? stored.with(place, broughtBack(held)) : stored;
  }

  /** The held note if it was found deleted just now, and never before. */
  newlyDeleted(stored: readonly Note[]): Note | undefined {
    const held = stored[this.#placeIn(stored)];
    const before = this.#told;
    this.#told = held !== undefined;
    return before ? undefined : held;
  }

  /** Where it lies in the trash; -1 where it does not. Asked with each key, so it is looked for first where it was last. */
  #placeIn(stored: readonly Note[]): number {
    const id = this.#id;
    if (id === undefined) return -1;
    if (stored[this.#place]?.id !== id) this.#place = stored.findIndex((note) => note.id === id);
    return stored[this.#place]?.deleted === undefined ? -1 : this.#place;
  }
}
