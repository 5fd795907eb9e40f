/**
 * Where a list has another thing than it had before, by index; undefined where it has another length. Of thousands of things a key that is
 * pressed changes one: what follows from a list need not be worked out anew then.
 */
export function changesIn<Thing>(before: readonly Thing[], now: readonly Thing[]): readonly number[] | undefined {
  if (before.length !== now.length) return undefined;
  const changes: number[] = [];
  for (let index = 0; index < now.length; index += 1) if (before[index] !== now[index]) changes.push(index);
  return changes;
}

/**
 * What follows from a list: the same as for the list before, as long as only such things differ as are alike for it. For what holds none
 * of the things themselves.
 */
export function keptWhile<Thing, Value>(
  areAlike: (before: Thing, now: Thing) => boolean,
  workOut: (list: readonly Thing[]) => Value,
): (list: readonly Thing[]) => Value {
  // Held weakly, as nothing here shall keep what the page has let go of.
  let last: { readonly list: WeakRef<readonly Thing[]>; readonly value: Value } | undefined;
  return (list) => {
    const before = last?.list.deref();
    const changes = before && changesIn(before, list);
    const same = changes?.every((index) => areAlike(before?.[index] as Thing, list[index] as Thing));
    last = { list: new WeakRef(list), value: last && same ? last.value : workOut(list) };
    return last.value;
  };
}
