import type { Excerpt, Reading } from './model.ts';

/** Other sources' wordings of stretches of a passage, in its order. */
export function readingsOf({ ranges }: Pick<Excerpt, 'ranges'>): readonly Reading[] {
  return ranges.flatMap((range) => (range.type === 'reading' ? range.readings : []));
}
