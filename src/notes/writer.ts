import { mergeNote } from './merge-note.ts';
import type { Note } from './note.ts';
import type { StorageFailure } from './storage-failure.ts';
import type { NoteStore } from './store.ts';

/** What is becoming of the words of the note `id`. */
export type Writing =
  | { readonly type: 'saving'; readonly id: string }
  /**
   * The newest words, as they were `sent`, are in the database, in `note`. Its id is another one if the note was changed elsewhere in the meantime:
   * then `note` is a second note, and what is written further to `id` goes there.
   */
  | { readonly type: 'saved'; readonly id: string; readonly note: Note; readonly sent: Note }
  /** The words are only in this page; the next `write` or `retry` tries again. */
  | { readonly type: 'failed'; readonly id: string; readonly reason: StorageFailure };

/** A note as the reader changed it, and as it was when the reader began. */
interface Change {
  readonly note: Note;
  readonly base: Note | undefined;
}

/** One note on its way to the database. */
interface Line {
  /** The newest change that is not on its way yet. */
  waiting: Change | undefined;
  running: Promise<void> | undefined;
  /** What this writer saved last, and as the database has it since: with what was changed elsewhere. */
  last: { readonly sent: Note; readonly written: Note } | undefined;
  /** Revisions of the note up to this one lie behind `written`; a higher one was read from the database later. */
  behind: number;
}

/**
 * Saves what a reader types, as it is typed. Of each note one copy is on its way, and only the newest words wait behind it.
 *
 * Write the note that the page shows, changed by the reader, and how it was shown. Its revision may lag behind what this writer has
 * saved of it since; it must not be ahead of the words, or another tab's words would be overwritten.
 */
export class NoteWriter {
  readonly #store: Pick<NoteStore, 'save'>;
  readonly #onWriting: (writing: Writing) => void;
  readonly #lines = new Map<string, Line>();

  constructor(store: Pick<NoteStore, 'save'>, onWriting: (writing: Writing) => void = () => undefined) {
    this.#store = store;
    this.#onWriting = onWriting;
  }

  /** Saves this note as soon as the copy before it is saved; `base` is the note before the change, undefined for a new one. */
  write(note: Note, base?: Note): void {
    const line = this.#lines.get(note.id) ?? { waiting: undefined, running: undefined, last: undefined, behind: -1 };
    this.#lines.set(note.id, line);
    // What could not be saved is not in the database, so that the change goes back to before it.
    line.waiting = { note, base: line.waiting?.base ?? base };
    this.#start(note.id, line);
  }

  /** Tries again to save what could not be saved: of this note, or of all. */
  retry(id?: string): void {
    for (const [key, line] of this.#lines) {
      if (line.waiting && (id === undefined || id === key)) this.#start(key, line);
    }
  }

  /** Gives up what waits of these notes. */
  drop(ids: readonly string[]): void {
    for (const id of ids) {
      const line = this.#lines.get(id);
      if (line) line.waiting = undefined;
    }
  }

  /** Waits until nothing is on its way; gives the notes whose newest words could not be saved. */
  async flush(): Promise<readonly Note[]> {
    const lines = [...this.#lines.values()];
    while (lines.some(({ running }) => running)) await Promise.all(lines.map(({ running }) => running));
    return lines.flatMap(({ waiting }) => waiting?.note ?? []);
  }

  #start(id: string, line: Line): void {
    if (line.running) return;
    line.running = this.#drain(id, line);
    this.#onWriting({ type: 'saving', id });
  }

  async #drain(id: string, line: Line): Promise<void> {
    let end: Writing | undefined;
    while (line.waiting) {
      const change = line.waiting;
      line.waiting = undefined;
      const { note, base } = followOn(line, change);
      const result = await this.#store.save(note, base);
      if (result.type === 'failed') {
        // A newer change than this is tried at once; this one waits for another occasion.
        if (line.waiting) continue;
        line.waiting = change;
        end = { ...result, id };
        break;
      }
      const written = result.type === 'saved' ? result.note : result.kept;
      line.last = { sent: change.note, written };
      line.behind = Math.max(line.behind, written.id === id ? written.revision : change.note.revision);
      end = { type: 'saved', id, note: written, sent: change.note };
    }
    line.running = undefined;
    if (end) this.#onWriting(end);
  }
}

/** The change as the next one of what the line has written, unless it comes from a later reading of the database. */
function followOn({ last, behind }: Line, { note, base }: Change): Change {
  if (!last || note.revision > behind) return { note, base };
  const merged = mergeNote(last.sent, last.written, note);
  return merged ? { note: merged, base: last.written } : { note, base: last.sent };
}
