/** A stretch of an edited text. `from` to `to` is what it was in the text before; undefined where it is new. */
interface Piece {
  readonly text: string;
  readonly origin: { readonly from: number; readonly to: number } | undefined;
}

/** A stretch in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text under edits that knows of each of its letters where it was before. All offsets count in the text as it is now. */
export class EditedText {
  #pieces: readonly Piece[];

  constructor(text: string) {
    this.#pieces = [{ text, origin: { from: 0, to: text.length } }];
  }

  get text(): string {
    return this.#pieces.map(({ text }) => text).join('');
  }

  insert(at: number, text: string): void {
    this.#pieces = [...this.#between(0, at), { text, origin: undefined }, ...this.#between(at, this.text.length)];
  }

  remove(start: number, end: number): void {
    this.#pieces = [...this.#between(0, start), ...this.#between(end, this.text.length)];
  }

  /** Writes a stretch otherwise; it is still the same place. */
  rewrite(start: number, end: number, text: string): void {
    const origins = this.#between(start, end).flatMap(({ origin }) => origin ?? []);
    const origin =
      origins.length === 0
        ? undefined
        : { from: Math.min(...origins.map(({ from }) => from)), to: Math.max(...origins.map(({ to }) => to)) };
    this.#pieces = [...this.#between(0, start), { text, origin }, ...this.#between(end, this.text.length)];
  }

  /** Has `a` to `b` and `b` to `c` change places. */
  swap(a: number, b: number, c: number): void {
    this.#pieces = [
      ...this.#between(0, a),
      ...this.#between(b, c),
      ...this.#between(a, b),
      ...this.#between(c, this.text.length),
    ];
  }

  /** Where what stood in a stretch of the text before stands now, in one or more parts; none where nothing of it is left. */
  placesOf({ start, end }: Span): readonly Span[] {
    const places: Span[] = [];
    let at = 0;
    for (const { text, origin } of this.#pieces) {
      const from = Math.max(start, origin?.from ?? Infinity);
      const to = Math.min(end, origin?.to ?? -Infinity);
      // A stretch that was written otherwise keeps its ends only.
      const same = origin && origin.to - origin.from === text.length;
      if (origin && from < to)
        places.push(
          same ? { start: at + from - origin.from, end: at + to - origin.from } : { start: at, end: at + text.length },
        );
      at += text.length;
    }
    return places;
  }

  #between(start: number, end: number): readonly Piece[] {
    let at = 0;
    return this.#pieces.flatMap(({ text, origin }) => {
      const from = Math.max(0, start - at);
      const to = Math.min(text.length, end - at);
      at += text.length;
      if (from >= to) return [];
      const same = origin && origin.to - origin.from === text.length;
      return [
        {
          text: text.slice(from, to),
          origin: same ? { from: origin.from + from, to: origin.from + to } : origin,
        },
      ];
    });
  }
}
