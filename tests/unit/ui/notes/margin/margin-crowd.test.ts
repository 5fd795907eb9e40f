import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { crowd } from '../../../../../src/ui/notes/margin/margin-crowd.ts';

test.each([
  [3, 0, { folded: false, shown: 3 }],
  [4, 480, { folded: false, shown: 4 }],
  [4, 479, { folded: true, shown: 4 }],
  [30, 340, { folded: true, shown: 9 }],
  [10, 340, { folded: true, shown: 10 }],
  [30, 0, { folded: true, shown: 3 }],
])('%i notes on a passage of %i px', (count, room, shown) => {
  expect(crowd(count, room)).toEqual(shown);
});

property.prop([fc.nat(2000), fc.nat(5000)])('some are always shown, and never one less than all', (count, room) => {
  const { shown } = crowd(count, room);
  expect(shown).toBeGreaterThanOrEqual(Math.min(count, 3));
  expect(count - shown).not.toBe(1);
});
