import { openNotes } from '../../notes/open-notes.ts';
import type { StorageFailure } from '../../notes/storage-failure.ts';
import type { Locked, NoteStore } from '../../notes/store.ts';
import { NoteWriter } from '../../notes/writer.ts';
import type { Writing } from '../../notes/writer.ts';
import { nextTask } from '../../platform/next-task.ts';

interface SessionEvents {
  /** What is kept has changed, or can't be kept any more. */
  onChange(): void;
  onWriting(writing: Writing): void;
}

/** The notes of one database as long as they are open: from opening to closing, or from unlocking to locking. */
export class NotesSession {
  /** The name of the database; what else is shared by tabs is named after it. */
  readonly name: string;
  store: NoteStore | undefined;
  writer: NoteWriter | undefined;
  failure: StorageFailure | undefined;
  /** The notes are sealed, and were not unlocked: because no passphrase was given yet, or why the last one did not open them. */
  locked: Locked['why'] | undefined;
  readonly #on: SessionEvents;
  /** What is stored has changed, and nobody was told yet. */
  #untold = false;

  constructor(name: string, on: SessionEvents) {
    this.name = name;
    this.#on = on;
  }

  /** Where they can't be opened, `failure` or `locked` says why. */
  async open(passphrase?: string): Promise<void> {
    const opened = await openNotes({
      name: this.name,
      ...(passphrase === undefined ? {} : { passphrase }),
      onChange: () => this.#tellSoon(),
      onClosed: (reason) => this.#fail(reason),
    });
    if (opened.type === 'failed') return this.#fail(opened.reason);
    this.failure = undefined;
    this.locked = opened.type === 'locked' ? opened.why : undefined;
    if (opened.type === 'opened') {
      this.store = opened.store;
      this.writer = new NoteWriter(opened.store, (writing) => this.#tellWriting(writing));
    }
    this.#on.onChange();
  }

  /** Waits until nothing is on its way to the database. */
  async flush(): Promise<void> {
    await this.writer?.flush();
  }

  /** The same, after trying once more what could not be saved. */
  settle(): Promise<void> {
    this.writer?.retry();
    return this.flush();
  }

  /** Lets go of sealed notes until they are opened again. Flush first. */
  lock(): void {
    this.close();
    this.failure = undefined;
    this.locked = 'no-passphrase';
    this.#on.onChange();
  }

  close(): void {
    this.store?.close();
    this.store = undefined;
    this.writer = undefined;
  }

  /** What this page saves changes what is stored, and within the same task how it stands with the database: both are told as one. */
  #tellSoon(): void {
    this.#untold = true;
    void nextTask().then(() => {
      if (this.#untold) this.#on.onChange();
      this.#untold = false;
    });
  }

  #tellWriting(writing: Writing): void {
    if (writing.type === 'saved') this.#untold = false;
    this.#on.onWriting(writing);
  }

  #fail(failure: StorageFailure): void {
    this.failure = failure;
    this.#on.onChange();
  }
}
