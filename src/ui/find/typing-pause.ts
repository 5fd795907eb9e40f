/** So long after the last key what was typed goes into the address, and is spoken of, in ms. */
const PAUSE = 500;

/** Waits until a reader has done typing: the address is not written with every key, and half a word is not held against anybody. */
export class TypingPause {
  readonly #onEnd: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onEnd` is called once what was typed is to take effect. */
  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  get isTyping(): boolean {
    return this.#timer !== undefined;
  }

  /** With every key. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(), PAUSE);
  }

  /** What was typed takes effect now, unless it has already. */
  end(): void {
    if (!this.isTyping) return;
    this.drop();
    this.#onEnd();
  }

  /** What was typed takes no effect any more. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
