import type { Contrast } from '../../search/words/contrast.ts';

/** The columns of a contrast as a table, by the names they have in files. These are kept, so that what reads them goes on. */
export const CONTRAST_COLUMNS = [
  'side',
  'words',
  'here',
  'there',
  'all_here',
  'all_there',
  'g2',
  'log_ratio',
  'dp',
  'few',
] as const;

/** A line of a table. */
type Row = readonly (string | number)[];

/** A contrast as a table, under its columns: what the first side uses more, then what the second does; figures are about the row's side. */
export function contrastRows({ rows, totals }: Contrast, names: readonly [string, string]): readonly Row[] {
  return [
    CONTRAST_COLUMNS,
    ...([0, 1] as const).flatMap((here) => {
      const there = here === 0 ? 1 : 0;
      // Both measures are about the first side.
      const sign = here === 0 ? 1 : -1;
      return rows[here].map((row) => {
        const cells: Readonly<Record<(typeof CONTRAST_COLUMNS)[number], string | number>> = {
          side: names[here],
          words: row.words.join(' '),
          here: row.counts[here],
          there: row.counts[there],
          all_here: totals[here],
          all_there: totals[there],
          g2: rounded(row.likelihood * sign),
          log_ratio: rounded(row.logRatio * sign),
          dp: row.dispersion === undefined ? '' : rounded(row.dispersion),
          few: row.small ? 1 : 0,
        };
        return CONTRAST_COLUMNS.map((column) => cells[column]);
      });
    }),
  ];
}

/** Four decimals: more than the page shows, and fewer than rounding errors have. */
function rounded(figure: number): number {
  return Number(figure.toFixed(4));
}
