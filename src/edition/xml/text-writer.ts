/** A stretch of written text; offsets in UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The start of a stretch that is still being written; undefined until its first character stands. */
export interface OpenStretch {
  start: number | undefined;
}

/**
 * Writes text as it is read, with every run of XML white space collapsed to one space and none at the ends of a paragraph.
 * Stretches are opened and closed on the way and lie exactly on what was written in between.
 */
export class TextWriter {
  readonly #pieces: string[] = [];
  #length = 0;
  #pending: '' | ' ' | '\n' = '';
  #tight = true;
  #unstarted: OpenStretch[] = [];

  get text(): string {
    return this.#pieces.join('');
  }

  write(text: string): void {
    // No-break and narrow no-break spaces are the source's own and stay: they are no white space to XML.
    for (const run of text.match(/[ \t\r\n]+|[^ \t\r\n]+/g) ?? []) {
      if (/^[ \t\r\n]/.test(run)) this.#pending ||= ' ';
      else this.#append(run);
    }
  }

  breakParagraph(): void {
    this.#pending = '\n';
  }

  /** Writes `[`; white space behind it is dropped. */
  openBracket(): void {
    this.#append('[');
    this.#tight = true;
  }

  /** Writes `]`; white space before it is dropped. */
  closeBracket(): void {
    this.#pending = '';
    this.#append(']');
  }

  open(): OpenStretch {
    const stretch: OpenStretch = { start: undefined };
    this.#unstarted.push(stretch);
    return stretch;
  }

  /** Undefined if nothing was written since it was opened. */
  close({ start }: OpenStretch): Stretch | undefined {
    return start === undefined ? undefined : { start, end: this.#length };
  }

  #append(run: string): void {
    const between = this.#tight ? '' : this.#pending;
    this.#pending = '';
    this.#tight = false;
    this.#pieces.push(between, run);
    this.#length += between.length;
    for (const stretch of this.#unstarted) stretch.start = this.#length;
    this.#unstarted = [];
    this.#length += run.length;
  }
}
