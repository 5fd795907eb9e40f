import type { Edition, Letter, Passage, Reading } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';

/** A stretch of a passage that other sources word otherwise. */
export interface SecondWording {
  readonly passage: Passage;
  /** The passage's own words there. */
  readonly words: string;
  readonly readings: readonly Reading[];
}

/** Every stretch with second wordings, in the order of the passages. */
export function secondWordings(edition: Edition): readonly SecondWording[] {
  return passagesIn(edition).flatMap((passage) =>
    passage.ranges.flatMap((range) =>
      range.type === 'reading'
        ? { passage, words: passage.text.slice(range.start, range.end), readings: range.readings }
        : [],
    ),
  );
}

/** How many wordings there are besides the passages' own. */
export function countReadings(wordings: readonly SecondWording[]): number {
  return wordings.reduce((sum, { readings }) => sum + readings.length, 0);
}

/** How many more there are in letters that are elsewhere. */
export function countAway(letters: readonly Letter[]): number {
  return letters.reduce((sum, { away }) => sum + (away?.wordings ?? 0), 0);
}
