/** A list of whole numbers from 0 to 2³² − 1 that grows; millions of them take no more room than they need. */
export class NumberList {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Uint32Array(this.#length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** What it holds now, from a place on. */
  slice(from = 0): Uint32Array {
    return this.#numbers.slice(from, this.#length);
  }
}
