import type { LeftOut } from '../reader.ts';

/** What was read of a file, each id once, and how much was left out. */
interface Gathered<Thing> {
  readonly things: readonly Thing[];
  readonly leftOut: readonly LeftOut[];
}

/** Counts why things were left out, and leaves out those whose id came before; `before` is what was left out already. */
export function gather<Thing extends { readonly id: string }>(
  read: readonly (Thing | LeftOut['why'])[],
  before: readonly LeftOut[] = [],
): Gathered<Thing> {
  const things = new Map<string, Thing>();
  const counts = new Map(before.map(({ why, count }) => [why, count]));
  for (const each of read) {
    const why = typeof each === 'string' ? each : things.has(each.id) ? 'duplicate' : undefined;
    if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
    else if (typeof each !== 'string') things.set(each.id, each);
  }
  return { things: [...things.values()], leftOut: [...counts].map(([why, count]) => ({ why, count })) };
}
