import type { Letter } from './model.ts';
import { END_OF_TIME } from './end-of-time.ts';

/** The year that a letter stands under: the first that its date allows, or the last where it has no beginning; undefined where it has no date. */
export function yearOf({ dates: [date] }: Pick<Letter, 'dates'>): number | undefined {
  if (!date) return undefined;
  const { first, last } = date.value;
  const day = first > -END_OF_TIME ? first : last;
  return day < END_OF_TIME ? new Date(day).getUTCFullYear() : undefined;
}
