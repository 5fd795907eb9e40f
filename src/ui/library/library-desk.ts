import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LetterChanges } from '../../edition/letter-changes.ts';
import { sizeOf } from '../../edition/shards/edition-bytes.ts';
import { freeId, present, putAside } from '../../library/kept-edition.ts';
import type { KeptEdition } from '../../library/kept-edition.ts';
import { Library } from '../../library/library.ts';
import type { Kept, LibraryFailure } from '../../library/library.ts';
import type { ReadingReport } from '../../library/reading-report.ts';
import { tellIfLate } from '../../platform/late-answer.ts';
import { storageRoom } from '../../platform/storage.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { compareInWorker, readInWorker } from './open-in-worker.ts';
import type { OpeningProblem, ReadingProgress, ReadLetters } from './opening.ts';

/** What is done with letters that were chosen. */
export type Opening =
  | { readonly type: 'reading'; readonly progress: ReadingProgress | undefined }
  /** An edition with this id is there; `changes` is undefined where they can't be told. */
  | {
      readonly type: 'asking';
      readonly read: ReadLetters;
      readonly before: KeptEdition;
      readonly changes: LetterChanges | undefined;
    }
  | { readonly type: 'keeping'; readonly read: ReadLetters }
  | { readonly type: 'kept'; readonly edition: KeptEdition }
  | { readonly type: 'failed'; readonly problem: OpeningProblem };

/** What can be taken back: a copy was removed, or another put in its place. */
export interface Undoable {
  readonly removed: KeptEdition;
  readonly by: KeptEdition | undefined;
}

/** So much room stays free for notes, in bytes: letters can be opened again, notes can't. */
const ROOM_FOR_NOTES = 20_000_000;

/** The library as the dialog deals with it. */
export class LibraryDesk implements ReactiveController {
  /** Undefined until they have been read. */
  editions: readonly KeptEdition[] | undefined;
  removed: readonly KeptEdition[] = [];
  opening: Opening | undefined;
  failure: LibraryFailure | undefined;
  undoable: Undoable | undefined;
  readonly #host: ReactiveControllerHost;
  /** The id of the edition that the site is built with, which no other gets. */
  readonly #builtIn: () => Promise<string | undefined>;
  #library: Library | undefined;
  #stopped = new AbortController();

  constructor(host: ReactiveControllerHost, builtIn: () => Promise<string | undefined>) {
    this.#host = host;
    this.#builtIn = builtIn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#library = new Library(() => void this.#look());
    void this.#do((library) => library.tidy()).then(() => this.#look());
  }

  hostDisconnected(): void {
    this.#stopped.abort();
    this.#library?.close();
  }

  /** Reads what was chosen, and keeps it unless something has to be asked. Of several the one chosen last. */
  async open(chosen: ChosenFiles): Promise<void> {
    const { signal } = this.#begin();
    this.#show({ type: 'reading', progress: undefined });
    const read = await readInWorker(chosen, (progress) => this.#show({ type: 'reading', progress }), signal);
    if (!read || signal.aborted) return;
    if (read.type !== 'read') return this.#show({ type: 'failed', problem: read });
    await this.#take(read, signal);
  }

  cancel(): void {
    this.#begin();
    this.#show(undefined);
  }

  /** Keeps what was read in place of the copy that is there. */
  async replace(): Promise<void> {
    const { opening } = this;
    if (opening?.type === 'asking') await this.#keep({ ...opening.read, id: opening.before.id }, opening.before);
  }

  /** Keeps what was read beside the copy that is there, under an id of its own. */
  async keepBoth(): Promise<void> {
    const { opening } = this;
    if (opening?.type !== 'asking') return;
    const ids = [...(this.editions ?? []), ...this.removed].map(({ id }) => id);
    const id = freeId(opening.before.id, ids);
    await this.#keep({ ...opening.read, id, title: `${opening.read.title} (${id.slice(id.lastIndexOf('-') + 1)})` });
  }

  async remove(edition: KeptEdition): Promise<void> {
    const done = await this.#soon((library) => library.remove(edition.copy));
    if (done) this.undoable = { removed: edition, by: undefined };
    // What was to take its place, or was just kept, is asked for anew.
    this.#stopped.abort();
    this.opening = undefined;
    await this.#look();
  }

  async undo(): Promise<void> {
    const { undoable } = this;
    this.undoable = undefined;
    if (undoable) await this.putBack(undoable.removed, undoable.by);
  }

  async putBack({ copy }: KeptEdition, by?: KeptEdition): Promise<void> {
    await this.#soon((library) => library.putBack(copy, by?.copy));
    if (this.opening?.type === 'kept' && this.opening.edition.copy === by?.copy) this.opening = undefined;
    await this.#look();
  }

  async purge(edition: KeptEdition): Promise<void> {
    if (this.undoable?.removed.copy === edition.copy) this.undoable = undefined;
    await this.#soon((library) => library.purge([edition.copy]));
    await this.#look();
  }

  /** How reading an edition went; undefined where that can't be read, and `failure` says why. */
  report({ copy }: KeptEdition): Promise<ReadingReport | undefined> {
    return this.#soon((library) => library.report(copy));
  }

  /** Letters that have the id of those of the site are kept under another: their notes must not be the same. */
  async #take(read: ReadLetters, signal: AbortSignal): Promise<void> {
    const builtIn = await this.#builtIn();
    await this.#look();
    if (signal.aborted) return;
    if (this.failure) return this.#show(undefined);
    const own = read.id === builtIn ? { ...read, id: freeId(read.id, []) } : read;
    const before = this.editions?.find(({ id }) => id === own.id);
    if (!before) return this.#keep(own);
    const old = await this.#do((library) => library.read(before.copy));
    const changes = old && (await compareInWorker(old, read.bytes, signal));
    if (signal.aborted) return;
    this.failure = undefined;
    this.#show({ type: 'asking', read: own, before, changes });
  }

  async #keep(read: ReadLetters, before?: KeptEdition): Promise<void> {
    this.#show({ type: 'keeping', read });
    const { bytes, report, type: _, ...edition } = read;
    const { files, problems, doubts } = report;
    const counts = { files: files.length, problems: problems.length, doubts: doubts.length };
    const added = (await hasRoom(sizeOf(bytes)))
      ? await this.#do((library) => library.add({ edition: { ...edition, ...counts }, bytes, report }, before?.copy))
      : this.#fail({ type: 'full' });
    this.undoable = added && before ? { removed: before, by: added } : undefined;
    this.#show(added ? { type: 'kept', edition: added } : undefined);
    await this.#look(this.failure);
  }

  /** `failure` stays what it was where something was not done before. */
  async #look(failure?: LibraryFailure): Promise<void> {
    const all = await this.#do((library) => library.list());
    this.failure ??= failure;
    if (all) {
      this.editions = present(all);
      this.removed = putAside(all);
    }
    this.#host.requestUpdate();
  }

  /** What takes no time unless the browser does not answer: then that is said until it does. */
  #soon<Value>(work: (library: Library) => Promise<Kept<Value>>): Promise<Value | undefined> {
    return this.#do((library) => tellIfLate(work(library), () => this.#fail({ type: 'silent' })));
  }

  async #do<Value>(work: (library: Library) => Promise<Kept<Value>>): Promise<Value | undefined> {
    if (!this.#library) return undefined;
    const kept = await work(this.#library);
    if (kept.type === 'failed') return this.#fail(kept.reason);
    this.failure = undefined;
    return kept.value;
  }

  #fail(failure: LibraryFailure): undefined {
    this.failure = failure;
    this.#host.requestUpdate();
  }

  #begin(): AbortController {
    this.#stopped.abort();
    this.failure = undefined;
    this.undoable = undefined;
    return (this.#stopped = new AbortController());
  }

  #show(opening: Opening | undefined): void {
    this.opening = opening;
    this.#host.requestUpdate();
  }
}

/** Where the browser does not say, it is tried. */
async function hasRoom(size: number): Promise<boolean> {
  const room = await storageRoom();
  return !room || room.all - room.used - size > ROOM_FOR_NOTES;
}
