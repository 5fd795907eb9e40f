/** Items that share a key, of which there is always one. */
export type Group<Key, Item> = readonly [key: Key, items: readonly [Item, ...Item[]]];

/** The items by key, in the order in which the keys first come. */
export function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): readonly Group<Key, Item>[] {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
