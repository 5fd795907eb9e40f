interface Ranked {
  readonly key: number;
  readonly score: number;
}

/** Keeps of very many keys the few with the highest scores, without keeping or sorting all. */
export class Ranking {
  readonly #most: number;
  #kept: Ranked[] = [];
  /** What a score has to reach once there are enough. */
  #least = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Scores of 0 are not ranked. Of equal ones the key that came first is higher. */
  add(key: number, score: number): void {
    if (score <= this.#least) return;
    this.#kept.push({ key, score });
    if (this.#kept.length >= 2 * this.#most + 100) this.#cut();
  }

  /** The keys with the highest scores, the highest first. */
  keys(): readonly number[] {
    this.#cut();
    return this.#kept.map(({ key }) => key);
  }

  #cut(): void {
    this.#kept = this.#kept.toSorted((a, b) => b.score - a.score).slice(0, this.#most);
    if (this.#kept.length === this.#most) this.#least = this.#kept.at(-1)?.score ?? Infinity;
  }
}
