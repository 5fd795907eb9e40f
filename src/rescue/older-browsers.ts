/**
 * What browsers lack that are too old for the site, and the parts that make a backup use: here notes can be saved from those too. The build sees to
 * the syntax.
 */
if (!('toSorted' in Array.prototype)) {
  // oxlint-disable-next-line eslint/no-extend-native -- only where the browser has none, and as the standard has it
  Object.defineProperty(Array.prototype, 'toSorted', {
    configurable: true,
    writable: true,
    value<Item>(this: readonly Item[], compare?: (a: Item, b: Item) => number): Item[] {
      // oxlint-disable-next-line unicorn/no-array-sort -- this is what stands in for the other
      return [...this].sort(compare);
    },
  });
}
