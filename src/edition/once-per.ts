/** What follows from one thing alone, worked out once for each: for what never changes, such as an edition or a view. */
export function oncePer<Thing extends object, Value>(workOut: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: workOut(thing) };
    known.set(thing, found);
    return found.value;
  };
}
