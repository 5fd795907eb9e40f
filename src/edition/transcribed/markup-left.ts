import type { Edition } from '../model.ts';

/** How often each element stands in the letters that is not understood, by its name. */
export function partsOfMarkup({ letters }: Edition): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { passages } of letters) {
    for (const { ranges } of passages) {
      for (const range of ranges) {
        if (range.type === 'markup') counts.set(range.name, (counts.get(range.name) ?? 0) + 1);
      }
    }
  }
  return counts;
}
