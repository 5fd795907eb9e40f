/** A stretch of written text; offsets in UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The start of a stretch that is still being written; undefined until its first character stands. */
export interface OpenStretch {
  start: number | undefined;
}

/** A place between what stood before it and what is written next; known as soon as that is. */
export interface Point {
  /** Where the text before it ends, and where that behind it begins. */
  before: number;
  after: number;
  /** What is written between the two, and whether there was white space on each side of the place. */
  between: string;
  readonly spaceBefore: boolean;
  spaceAfter: boolean;
  /** How many runs of white space were read before it. */
  readonly spaces: number;
  /** Whether nothing of its paragraph stands before it. */
  readonly first: boolean;
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
  #joined = false;
  #unstarted: OpenStretch[] = [];
  #waiting: Point[] = [];
  #spaces = 0;

  get text(): string {
    return this.#pieces.join('');
  }

  get length(): number {
    return this.#length;
  }

  /** What was written last, be it white space behind or not. */
  get last(): string {
    return this.#pieces.at(-1)?.at(-1) ?? '';
  }

  write(text: string): void {
    // No-break and narrow no-break spaces are the source's own and stay: they are no white space to XML.
    const collapsed = /[\t\r\n]| {2}/.test(text) ? text.replaceAll(/[ \t\r\n]+/g, ' ') : text;
    const start = collapsed.startsWith(' ') ? 1 : 0;
    const end = collapsed.endsWith(' ') ? collapsed.length - 1 : collapsed.length;
    if (start === 1) this.#space();
    if (start < end) this.#append(collapsed.slice(start, end));
    if (start < end && end < collapsed.length) this.#space();
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

  /** Drops white space until something is written: what follows goes on what stands before. */
  join(): void {
    if (this.#pending === ' ') this.#pending = '';
    this.#joined = true;
  }

  /** Ends a cell; white space at its border is dropped. */
  tab(): void {
    if (this.#pending === ' ') this.#pending = '';
    this.#append('\t');
    this.#joined = true;
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

  /** Notes where the text has come to. */
  point(): Point {
    const first = this.#pending === '\n' || this.#length === 0;
    const spaceBefore = this.#pending === ' ' && !this.#tight;
    const [before, after, spaces] = [this.#length, this.#length, this.#spaces];
    const point = { before, after, between: '', spaceBefore, spaceAfter: false, spaces, first };
    this.#waiting.push(point);
    return point;
  }

  #space(): void {
    this.#pending ||= ' ';
    this.#spaces += 1;
  }

  #append(run: string): void {
    const kept = this.#joined && this.#pending === ' ' ? '' : this.#pending;
    const between = this.#tight ? '' : kept;
    this.#pending = '';
    this.#tight = false;
    this.#joined = false;
    this.#pieces.push(between, run);
    this.#length += between.length;
    for (const stretch of this.#unstarted) stretch.start = this.#length;
    this.#unstarted = [];
    for (const point of this.#waiting) {
      point.after = this.#length;
      point.between = between;
      point.spaceAfter = this.#spaces > point.spaces;
    }
    this.#waiting = [];
    this.#length += run.length;
  }
}
