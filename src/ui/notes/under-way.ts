import { msg } from '@lit/localize';
import type { Desk } from './desk.ts';

/** What readers asked for and is not done yet: it has to be before the notes are locked, and what it ends with is seen before. */
export class UnderWay implements Desk {
  readonly #works = new Set<Promise<unknown>>();
  readonly #onEnd: () => void;

  /** `onEnd` is called when the last of them is done. */
  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  /** Takes what an answer gives. */
  add(work: unknown): void {
    if (!(work instanceof Promise)) return;
    const done: Promise<unknown> = work.catch(reportError).finally(() => {
      this.#works.delete(done);
      if (this.#works.size === 0) this.#onEnd();
    });
    this.#works.add(done);
  }

  get unsaved(): string | undefined {
    return this.#works.size > 0 ? msg('a change that is still being made') : undefined;
  }

  async settle(): Promise<void> {
    while (this.#works.size > 0) await Promise.all(this.#works);
  }

  forget(): void {
    this.#works.clear();
  }
}
