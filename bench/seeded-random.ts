/** A number from 0 up to 1, another at each call. */
export type Random = () => number;

/** A linear congruential generator: poor chance, but the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed % 2 ** 31;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 2 ** 31;
  };
}

/** One of some items, each as likely as another. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
