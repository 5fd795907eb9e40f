/** A wording that is not what was typed, and of which matches are found. */
export interface WordingKey {
  /** `perhaps`: a name of somebody who is perhaps the same as whom the words mean. */
  readonly type: 'spelling' | 'name' | 'perhaps';
  /** The words, folded. */
  readonly key: string;
  /** Whose name it is. */
  readonly of: string | undefined;
}

/** A wording that was found and is not what was typed. */
export interface Wording extends WordingKey {
  /** The words as they stand where they were found first. */
  readonly text: string;
  /** 0 where all its hits lie in what was typed. */
  readonly hits: number;
}

/** What was typed, as the number of a wording. */
export const AS_TYPED = 0;
/** So many bits of a match tell its wording (`match.ts`). */
export const WORDING_BITS = 10;
/** A wording that is switched off, by the highest number there is: it is no hit, yet the words it is made of are none by themselves either. */
export const LEFT_OUT = 2 ** WORDING_BITS - 1;
/** The highest number that a wording has; all that come later share it. */
const LAST = LEFT_OUT - 1;

/** The wordings met in finding, numbered from 1; some the reader has switched off. */
export class Wordings {
  readonly #all: { readonly key: WordingKey; text: string; hits: number }[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #off: ReadonlySet<string>;

  constructor(off: readonly string[]) {
    this.#off = new Set(off);
  }

  /** How many have a number. */
  get count(): number {
    return this.#all.length;
  }

  /** The number of a wording. */
  numberOf(type: WordingKey['type'], key: string, of?: string): number {
    if (this.#off.has(key)) return LEFT_OUT;
    const name = `${type} ${key}`;
    const known =
      this.#numbers.get(name) ??
      (this.count < LAST ? this.#all.push({ key: { type, key, of }, text: key, hits: 0 }) : LAST);
    this.#numbers.set(name, known);
    return known;
  }

  /** Counts a hit; `text` tells how a wording stands there, and is asked for once. */
  addHit(number: number, text: () => string): void {
    const wording = this.#all[number - 1];
    if (!wording) return;
    if (wording.hits === 0) wording.text = text();
    wording.hits += 1;
  }

  /** All of them, by their numbers: that of the first is 1. */
  found(): readonly Wording[] {
    return this.#all.map(({ key, text, hits }) => ({ ...key, text, hits }));
  }
}
