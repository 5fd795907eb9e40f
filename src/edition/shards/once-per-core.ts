import type { Edition } from '../model.ts';
import { coreOf } from './core.ts';

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
