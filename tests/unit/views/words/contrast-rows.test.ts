import { expect, test } from 'vitest';
import { contrastRows } from '../../../../src/views/words/contrast-rows.ts';

test('a contrast as a table tells the figures of a row for its own side', () => {
  const one = {
    words: ['two', 'emirates'],
    counts: [3, 0],
    likelihood: 6.123456,
    logRatio: 3.1,
    dispersion: 0.5,
  } as const;
  const other = { words: ['he'], counts: [1, 9], likelihood: -2.5, logRatio: 0.25, dispersion: undefined } as const;
  const rows = [[{ ...one, small: true }], [{ ...other, small: false }]] as const;
  expect(contrastRows({ rows, totals: [100, 900], passages: [2, 3], shared: 0 }, ['A', 'B'])).toEqual([
    ['side', 'words', 'here', 'there', 'all_here', 'all_there', 'g2', 'log_ratio', 'dp', 'few'],
    ['A', 'two emirates', 3, 0, 100, 900, 6.1235, 3.1, 0.5, 1],
    ['B', 'he', 9, 1, 900, 100, 2.5, -0.25, '', 0],
  ]);
});
