import type { AskMessage, FromWorker, Questions, QuestionName, ToWorker } from './messages.ts';
import type { NoteText } from './searched.ts';

/** Asks the worker. It holds one edition; for another, open another client. */
export class SearchClient {
  readonly #worker = new Worker(new URL('search-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #turn = 0;

  /** `url` is the edition's JSON. `onFailure` is called where it can't be read, or the worker can't start; nothing is answered then. */
  constructor(url: string, onFailure: () => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'failure') onFailure();
      else this.#answered(data.turn, data.answer);
    });
    this.#worker.addEventListener('error', onFailure);
    this.#send({ type: 'open', url: new URL(url, document.baseURI).href });
  }

  /** The reader's notes, in place of those sent before. */
  setNotes(notes: readonly NoteText[]): void {
    this.#send({ type: 'notes', notes });
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

  #answered(turn: number, answer: unknown): void {
    this.#waiting.get(turn)?.(answer);
    this.#waiting.delete(turn);
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
