import type { Note } from './note.ts';
import type { StorageFailure } from './storage-failure.ts';
import type { NoteStore } from './store.ts';

/** What is becoming of the words of the note `id`. */
export type Writing =
  | { readonly type: 'saving'; readonly id: string }
  /**
   * The newest words are in the database, in `note`. Its id is another one if the note was changed elsewhere in the meantime:
   * then `note` is a second note, and what is written further to `id` goes there.
   */
  | { readonly type: 'saved'; readonly id: string; readonly note: Note }
  /** The words are only in this page; the next `write` or `retry` tries again. */
  | { readonly type: 'failed'; readonly id: string; readonly reason: StorageFailure };

/** The words of one note on their way to the database. */
interface Line {
  /** The newest words that are not on their way yet. */
  waiting: Note | undefined;
  running: Promise<void> | undefined;
  /** As the database has it since this writer last saved it. */
  written: Note | undefined;
  /** Revisions of the note up to this one lie behind `written`; a higher one was read from the database later. */
  behind: number;
}

/**
 * Saves what a reader types, as it is typed. Of each note one copy is on its way, and only the newest words wait behind it.
 *
 * Write the note that the text field shows, with other words. Its revision may lag behind what this writer has saved of it
 * since; it must not be ahead of the words, or another tab's words would be overwritten.
 */
export class NoteWriter {
  readonly #store: Pick<NoteStore, 'save'>;
  readonly #onWriting: (writing: Writing) => void;
  readonly #lines = new Map<string, Line>();

  constructor(store: Pick<NoteStore, 'save'>, onWriting: (writing: Writing) => void = () => undefined) {
    this.#store = store;
    this.#onWriting = onWriting;
  }

  /** Saves this note as soon as the copy before it is saved. */
  write(note: Note): void {
    const line = this.#lines.get(note.id) ?? { waiting: undefined, running: undefined, written: undefined, behind: -1 };
    this.#lines.set(note.id, line);
    line.waiting = note;
    this.#start(note.id, line);
  }

  /** Tries again to save what could not be saved: of this note, or of all. */
  retry(id?: string): void {
    for (const [key, line] of this.#lines) {
      if (line.waiting && (id === undefined || id === key)) this.#start(key, line);
    }
  }

  /** Waits until nothing is on its way; gives the notes whose newest words could not be saved. */
  async flush(): Promise<readonly Note[]> {
    const lines = [...this.#lines.values()];
    while (lines.some(({ running }) => running)) await Promise.all(lines.map(({ running }) => running));
    return lines.flatMap(({ waiting }) => waiting ?? []);
  }

  #start(id: string, line: Line): void {
    if (line.running) return;
    line.running = this.#drain(id, line);
    this.#onWriting({ type: 'saving', id });
  }

  async #drain(id: string, line: Line): Promise<void> {
    let end: Writing | undefined;
    while (line.waiting) {
      const words = line.waiting;
      line.waiting = undefined;
      const note = followOn(line, words);
      const result = await this.#store.save(note);
      if (result.type === 'failed') {
        // Newer words than these are tried at once; these wait for another occasion.
        if (line.waiting) continue;
        line.waiting = words;
        end = { ...result, id };
        break;
      }
      line.written = result.type === 'saved' ? result.note : result.kept;
      line.behind = Math.max(line.behind, line.written.id === id ? line.written.revision : words.revision);
      end = { type: 'saved', id, note: line.written };
    }
    line.running = undefined;
    if (end) this.#onWriting(end);
  }
}

/** These words as the next revision of what the line has written, unless they come from a later reading of the database. */
function followOn({ written, behind }: Line, words: Note): Note {
  if (!written || words.revision > behind) return words;
  return { ...words, id: written.id, revision: written.revision };
}
