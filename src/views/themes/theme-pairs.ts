import type { Edition, Passage, Theme } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { tally } from './tally.ts';
import type { Tally } from './tally.ts';

/** Two themes and the passages marked with both; one theme twice, and the passages that have it alone. */
export interface ThemePair {
  readonly themes: readonly [Theme, Theme];
  readonly passages: readonly Passage[];
  readonly tally: Tally;
}

/** The lower triangle of themes by themes: a row for each theme, with the pairs up to itself alone. */
export function themePairs(edition: Edition): readonly (readonly ThemePair[])[] {
  const passages = passagesIn(edition);
  return edition.themes.map((row, index) =>
    edition.themes.slice(0, index + 1).map((column) => {
      const both = passages.filter((passage) => isMarked(passage, row, column));
      return { themes: [row, column], passages: both, tally: tally(both) };
    }),
  );
}

function isMarked({ themes }: Passage, row: Theme, column: Theme): boolean {
  if (row === column) return themes.includes(row.id) && themes.length === 1;
  return themes.includes(row.id) && themes.includes(column.id);
}
