/**
 * A text as it is typed: its states in order, and which of them the screen has said to be saved. The same state may come again; then it counts as
 * the earliest that the screen can have meant, and the latest that can be stored.
 */
export class TypedText {
  #states: readonly string[];
  #said: number;

  /** `said` where the first state is known to be stored. */
  constructor(first: string, said: boolean) {
    this.#states = [first];
    this.#said = said ? 0 : -1;
  }

  get now(): string {
    return this.#states.at(-1) ?? '';
  }

  /** Whether the screen said of any state that it is saved. */
  get isSaid(): boolean {
    return this.#said >= 0;
  }

  type(text: string): void {
    this.#states = [...this.#states, text];
  }

  /** The screen says that this is saved. False where it was never typed. */
  say(text: string): boolean {
    const place = this.#states.indexOf(text, Math.max(0, this.#said));
    if (place >= 0) this.#said = place;
    return place >= 0;
  }

  /** What a stored text is: one that may be, one older than the screen said, or one that was never typed. */
  judge(stored: string): 'sound' | 'older' | 'strange' {
    const place = this.#states.lastIndexOf(stored);
    if (place < 0) return 'strange';
    return place < this.#said ? 'older' : 'sound';
  }
}
