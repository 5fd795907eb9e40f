/** Keys that mean the same, joined as they are found to: [disjoint sets](https://en.wikipedia.org/wiki/Disjoint-set_data_structure). */
export class KeyGroups {
  readonly #above = new Map<string, string>();

  /** The key that stands for all in its group. */
  find(key: string): string {
    let top = key;
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above;
    // Shortens the way for the next who asks.
    for (let at = key; at !== top;) {
      const above = this.#above.get(at) ?? top;
      this.#above.set(at, top);
      at = above;
    }
    return top;
  }

  join(keys: readonly string[]): void {
    const [first, ...others] = keys;
    if (first === undefined) return;
    for (const other of others) {
      const [a, b] = [this.find(first), this.find(other)];
      // The first in the alphabet stands for all, in whatever order they come.
      if (a < b) this.#above.set(b, a);
      else if (b < a) this.#above.set(a, b);
    }
  }
}
