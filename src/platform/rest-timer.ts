export interface RestTimes {
  /** Without a further call, in ms. */
  readonly rest: number;
  /** Since the first call, whatever comes after it. */
  readonly latest: number;
}

/** Does something once what it is told of has rested for a while; and after some time also where it never rests. */
export class RestTimer {
  readonly #act: () => void;
  readonly #times: RestTimes;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When it was first told; undefined where nothing waits. Not by the time of day, which may be set. */
  #since: number | undefined;

  constructor(act: () => void, times: RestTimes) {
    this.#act = act;
    this.#times = times;
  }

  get waits(): boolean {
    return this.#since !== undefined;
  }

  touch(): void {
    this.#since ??= performance.now();
    const { rest, latest } = this.#times;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), Math.min(rest, this.#since + latest - performance.now()));
  }

  /** Does at once what waits, if anything does. */
  now(): void {
    if (!this.waits) return;
    this.stop();
    this.#act();
  }

  /** Forgets what waits. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
  }
}
