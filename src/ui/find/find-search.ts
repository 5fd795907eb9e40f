import type { Asked, Found } from '../../search/find.ts';
import type { SearchClient } from '../../search/search-client.ts';

/**
 * Asks as fast as one types. While an answer is on its way only the latest question waits, and it alone is asked next, so that
 * what is shown is never more than one question behind.
 */
export class FindSearch {
  /** When nothing is underway. */
  settled: Promise<void> = Promise.resolve();
  readonly #onAnswer: (found: Found, asked: Asked) => void;
  #waiting: { readonly client: SearchClient; readonly asked: Asked } | undefined;
  #underway = false;

  constructor(onAnswer: (found: Found, asked: Asked) => void) {
    this.#onAnswer = onAnswer;
  }

  ask(client: SearchClient, asked: Asked): void {
    this.#waiting = { client, asked };
    if (!this.#underway) this.settled = this.#next();
  }

  /** Whether an answer is on its way. */
  get busy(): boolean {
    return this.#underway;
  }

  /** What is still underway is answered to nobody. */
  stop(): void {
    this.#waiting = undefined;
    this.#underway = false;
  }

  async #next(): Promise<void> {
    const next = this.#waiting;
    this.#waiting = undefined;
    this.#underway = next !== undefined;
    if (!next) return;
    const found = await next.client.find(next.asked);
    this.#underway = this.#waiting !== undefined;
    this.#onAnswer(found, next.asked);
    await this.#next();
  }
}
