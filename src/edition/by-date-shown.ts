import type { AttestedText } from './model.ts';

type Dated = Pick<AttestedText, 'id' | 'dates'>;

/** By the first day of the first date, then by its last; texts without a date come last; equals by id. */
export function byDateShown(a: Dated, b: Dated): number {
  const [first, second] = [a.dates[0]?.value, b.dates[0]?.value];
  if (first && second) return first.first - second.first || first.last - second.last || byId(a, b);
  return first ? -1 : second ? 1 : byId(a, b);
}

function byId(a: Dated, b: Dated): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
