import type { Edition } from '../model.ts';

/**
 * What is the same object in an edition while its letters come and go in shards, to remember by it what the index alone
 * tells: who wrote to whom and when.
 */
export function coreOf({ correspondents }: Edition): object {
  return correspondents;
}

/** What follows from the index of an edition alone, worked out once for it, whatever of its letters is here at the time. */
export function oncePerCore<Value>(workOut: (edition: Edition) => Value): (edition: Edition) => Value {
  const known = new WeakMap<object, { readonly value: Value }>();
  return (edition) => {
    const core = coreOf(edition);
    const found = known.get(core) ?? { value: workOut(edition) };
    known.set(core, found);
    return found.value;
  };
}
