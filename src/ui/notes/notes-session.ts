import { deleteAll } from '../../notes/delete-all.ts';
import { openNotes } from '../../notes/open-notes.ts';
import type { StorageFailure } from '../../notes/storage-failure.ts';
import type { Everything } from '../../notes/everything.ts';
import type { Edit } from '../../notes/edits.ts';
import type { ChangeResult, Locked, NoteStore, OpenedNotes, PurgeResult } from '../../notes/store.ts';
import { NoteWriter } from '../../notes/writer.ts';
import type { Writing } from '../../notes/writer.ts';
import { inTime, tellIfLate } from '../../platform/late-answer.ts';
import { openChannel } from '../../platform/open-channel.ts';
import type { Channel } from '../../platform/open-channel.ts';
import { nextTask } from '../../platform/next-task.ts';

interface SessionEvents {
  /** What is kept has changed, or can't be kept any more. */
  onChange(): void;
  onWriting(writing: Writing): void;
  /** What is kept about the notes is another. */
  onSettings(): void;
  /** Whether the browser has yet to say, and not said in time, whether something is stored; it is waited for. */
  onUnanswered(waits: boolean): void;
  /** What could not be opened in time is open. */
  onRecovery(): void;
  /** All there was is deleted, by another tab. */
  onDeleted(): Promise<void>;
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
  /** How many answers are late. */
  #late = 0;
  /** Another for each opening, and for each time that it is let go of. */
  #turn = Symbol('closed');
  /** What is stored has changed, and nobody was told yet. */
  #untold = false;
  /** Tabs that are locked have no database open, which would tell them. */
  readonly #deletions: Channel;

  constructor(name: string, on: SessionEvents) {
    this.name = name;
    this.#on = on;
    this.#deletions = openChannel(`${name}:deleted`);
    this.#deletions.addEventListener('message', () => void this.#on.onDeleted());
  }

  /** Where they can't be opened, `failure` or `locked` says why: also where the browser does not answer in time. If it does later, they are open then. */
  async open(passphrase?: string): Promise<void> {
    const turn = (this.#turn = Symbol('opening'));
    const taken = openNotes({
      name: this.name,
      ...(passphrase === undefined ? {} : { passphrase }),
      onChange: () => this.#tellSoon(),
      onClosed: (reason) => this.#fail(reason),
      onSettings: () => this.#on.onSettings(),
      onLate: () => void this.#openLate(),
    }).then((opened) => {
      if (turn === this.#turn) this.#take(opened);
      else if (opened.type === 'opened') opened.store.close();
      return true;
    });
    // To derive a key takes long too, and whoever unlocks notes sees that it goes on.
    const isTaken = await (passphrase === undefined ? inTime(taken) : taken);
    if (!isTaken && turn === this.#turn) this.#fail({ type: 'silent' });
  }

  #take(opened: OpenedNotes): void {
    if (opened.type === 'failed') return this.#fail(opened.reason);
    const { failure } = this;
    this.failure = undefined;
    this.locked = opened.type === 'locked' ? opened.why : undefined;
    if (opened.type === 'opened') {
      const { store } = opened;
      this.store = store;
      const save: NoteStore['save'] = (note, base) => this.answered(store.save(note, base));
      this.writer = new NoteWriter({ save }, (writing) => this.#tellWriting(writing));
    }
    this.#on.onChange();
    if (failure) this.#on.onRecovery();
  }

  /** Reads again what there is: a page that the browser had put away, and set back as it was, heard nothing of other tabs. */
  async lookAgain(): Promise<void> {
    // It finds out whether things still stand in the same form.
    const looked = await this.store?.change(() => []);
    if (looked?.type !== 'changed') return;
    const { store } = this;
    // Where it can't be read now, what is shown stays.
    await Promise.allSettled([store?.all(), store?.layers.reread(), store?.settings.reread()]);
    this.#on.onChange();
    this.#on.onSettings();
  }

  /** As `NoteStore.change`; undefined where the notes are not open. */
  async change(plan: (now: Everything) => readonly Edit[]): Promise<ChangeResult | undefined> {
    return this.store && this.answered(this.store.change(plan));
  }

  /** As `NoteStore.purge`; undefined where the notes are not open. */
  async purge(ids: readonly string[]): Promise<PurgeResult | undefined> {
    return this.store && this.answered(this.store.purge(ids));
  }

  /** While answers are late the reader is told so. */
  async answered<Result>(answer: Promise<Result>): Promise<Result> {
    let late = 0;
    const result = await tellIfLate(answer, () => {
      late = 1;
      this.#tellLate(1);
    });
    this.#tellLate(-late);
    return result;
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
    this.letGo();
    this.locked = 'no-passphrase';
    this.#on.onChange();
  }

  /**
   * Deletes all there is, for good; other tabs give way, and this one is closed then. `onBlocked` where one does not, and it lasts until that one is closed. What is
   * on its way to the database is stored before, so that it goes too; where that is not answered nothing is deleted.
   */
  async deleteAll(onBlocked: () => void): Promise<StorageFailure | undefined> {
    if (!(await inTime(this.flush().then(() => true)))) return { type: 'unanswered' };
    this.letGo();
    const failure = await deleteAll(this.name, { onBlocked });
    if (failure) await this.open();
    else this.#deletions.postMessage('deleted');
    return failure;
  }

  /** Lets go of the notes for good. */
  close(): void {
    this.letGo();
    this.#deletions.close();
  }

  /** Lets go of the database; it can be opened again. */
  letGo(): void {
    this.#turn = Symbol('closed');
    this.store?.close();
    this.store = undefined;
    this.writer = undefined;
    this.failure = undefined;
  }

  /** Unless they were opened, or let go of, meanwhile. Sealed notes have to be unlocked once more: no passphrase is kept. */
  async #openLate(): Promise<void> {
    const { type } = this.failure ?? {};
    if (type !== 'silent' && type !== 'blocked') return;
    await this.open();
  }

  #tellLate(more: number): void {
    if (more === 0) return;
    this.#late += more;
    this.#on.onUnanswered(this.#late > 0);
  }

  /** What this page saves changes what is stored, and within the same task how it stands with the database: both are told as one. */
  #tellSoon(): void {
    this.#untold = true;
    void nextTask().then(() => this.tell());
  }

  /** Tells now what was to be told soon: whoever goes on from what was made has to see it. */
  tell(): void {
    if (this.#untold) this.#on.onChange();
    this.#untold = false;
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
