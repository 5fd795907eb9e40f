import { visibleControls } from '../edition/visible-controls.ts';

/** Who a file says wrote its notes: notes here have no place for that, so it is told before they are taken in. */
export interface WrittenBy {
  /** Whoever wrote most of them first. */
  readonly names: readonly string[];
  /** How many notes somebody is named for. */
  readonly notes: number;
}

/** Those who are named for notes, by the ids of the notes; undefined where nobody is. */
export function writtenBy(
  notes: readonly { readonly id: string }[],
  authors: ReadonlyMap<string, string>,
): WrittenBy | undefined {
  const counts = new Map<string, number>();
  for (const { id } of notes) {
    const name = visibleControls(authors.get(id)?.trim() ?? '');
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const names = [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
  return { names, notes: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}
