import type { Edition } from '../edition/model.ts';
import { buffersOf } from '../edition/shards/edition-bytes.ts';
import type { EditionBytes } from '../edition/shards/edition-bytes.ts';
import { startWorker } from '../platform/trusted.ts';
import { onEnd } from '../platform/worker-life.ts';
import type { Asked, Found } from './find.ts';
import type { AskMessage, FromWorker, Questions, QuestionName, ToWorker } from './messages.ts';
import type { NearSearch } from './near-search.ts';
import searchWorker from './search-worker.ts?worker&url';
import type { NoteText } from './searched.ts';
import type { TextIndex } from './text-index.ts';

/** A longer query may ask for hundreds of words, and take longer than a frame even in few letters. In UTF-16 code units. */
const SHORT = 100;

/** Asks the worker, which holds one edition; for another, open another client. */
export class SearchClient {
  readonly #worker = startWorker(searchWorker);
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #turn = 0;
  #notes: readonly NoteText[] = [];
  #edition: Edition | undefined;
  #near: NearSearch | undefined;

  /** `letters`: the edition in pieces, or where its JSON is. `onFailure` is called where it can't be read, or the worker can't start or has ended; nothing is answered then. */
  constructor(letters: Promise<string | EditionBytes>, onFailure: () => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'failure') onFailure();
      else if (data.type === 'index') void this.#comeNear(data.index);
      else if (data.type === 'answer') this.#answered(data.turn, data.answer);
    });
    this.#worker.addEventListener('error', onFailure);
    onEnd(this.#worker, onFailure);
    void letters.then((read) => this.#open(read)).catch(onFailure);
  }

  /** The reader's notes, in place of those sent before. */
  setNotes(notes: readonly NoteText[]): void {
    this.#notes = notes;
    this.#near?.setNotes(notes);
    this.#send({ type: 'notes', notes });
  }

  /**
   * Has the letters of this edition, if they are few, searched in the page itself as soon as it has the index. The way to the worker and back
   * takes little, but as one types it misses the frame that shows the letter typed; many would hold the page up.
   */
  bringNear(edition: Edition): void {
    this.#edition = edition;
    this.#send({ type: 'index' });
  }

  /** As `ask`, but without the worker where the letters are near and the query is short. */
  find(asked: Asked): Promise<Found> {
    const near = asked.query.length <= SHORT ? this.#near : undefined;
    return near ? Promise.resolve(near.find(asked)) : this.ask('find', asked);
  }

  /** Whether somebody waits for an answer. */
  get isAsked(): boolean {
    return this.#waiting.size > 0;
  }

  /** Answers come in the order of the questions; each is awaited until the client is closed. */
  ask<Name extends QuestionName>(name: Name, asked: Questions[Name]['asked']): Promise<Questions[Name]['answer']> {
    this.#turn += 1;
    const turn = this.#turn;
    const message: AskMessage<Name> = { type: 'ask', turn, name, asked };
    return new Promise((resolve) => {
      this.#waiting.set(turn, resolve as (answer: unknown) => void);
      this.#worker.postMessage(message);
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }

  /** What a page opened from a disk has in itself, its worker may not fetch: to the browser they are strangers. */
  async #open(url: string | EditionBytes): Promise<void> {
    if (typeof url === 'object') return this.#send({ type: 'open', letters: url }, buffersOf(url));
    if (!url.startsWith('blob:')) return this.#send({ type: 'open', letters: new URL(url, document.baseURI).href });
    const letters = await (await fetch(url)).arrayBuffer();
    this.#send({ type: 'open', letters }, [letters]);
  }

  async #comeNear(index: TextIndex): Promise<void> {
    // The worker goes on answering where this can't be loaded.
    const module = await import('./near-search.ts').catch(() => undefined);
    if (!module || !this.#edition) return;
    this.#near = new module.NearSearch(this.#edition, index);
    this.#near.setNotes(this.#notes);
  }

  #answered(turn: number, answer: unknown): void {
    this.#waiting.get(turn)?.(answer);
    this.#waiting.delete(turn);
  }

  #send(message: ToWorker, transfer: Transferable[] = []): void {
    this.#worker.postMessage(message, transfer);
  }
}
