/** A wording that is not what was typed, and of which matches are found. */
export interface WordingKey {
  readonly type: 'spelling' | 'name';
  /** The words, folded. */
  readonly key: string;
  /** Who is meant, where it is a name. */
  readonly of: string | undefined;
}

/** What was typed, as the number of a wording. */
export const AS_TYPED = 0;

/** The wordings met in finding, numbered from 1; some the reader has switched off. */
export class Wordings {
  readonly all: WordingKey[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #off: ReadonlySet<string>;

  constructor(off: readonly string[]) {
    this.#off = new Set(off);
  }

  /** The number of a wording; undefined where it is switched off. */
  numberOf(type: WordingKey['type'], key: string, of?: string): number | undefined {
    if (this.#off.has(key)) return undefined;
    const name = `${type} ${key}`;
    const known = this.#numbers.get(name) ?? this.all.push({ type, key, of });
    this.#numbers.set(name, known);
    return known;
  }
}
