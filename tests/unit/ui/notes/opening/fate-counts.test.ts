import { expect, test } from 'vitest';
import type { Comparison } from '../../../../../src/notes/backup/compare-with.ts';
import { countedThings, fateCounts, putBackCounts } from '../../../../../src/ui/notes/opening/fate-counts.ts';
import { noteOf, tagOf } from '../../../notes/backup/made-things.ts';

const outcome = <Thing>(fate: 'added' | 'in-trash', after: Thing) => ({ fate, before: undefined, after });
const comparison: Comparison = {
  notes: [outcome('added', noteOf('a', 1)), outcome('in-trash', noteOf('b', 2)), outcome('in-trash', noteOf('c', 3))],
  tags: [outcome('in-trash', tagOf('d', 4))],
};

test('what is put back is counted as what it is, and only of the trash', () => {
  const all = [...comparison.notes, ...comparison.tags].map(({ after }) => after.id);
  const back = putBackCounts(comparison, new Set(all));
  expect(back).toEqual({ notes: 2, tags: 1 });
  expect(countedThings(fateCounts(comparison), ['added'], back)).toBe('3 notes, 1 tag');
  expect(countedThings(fateCounts(comparison), ['changed'])).toBe('');
});
