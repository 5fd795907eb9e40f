import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { markLanes } from '../../../../src/views/notes/mark-lanes.ts';
import { numberList } from '../../../../src/views/notes/number-list.ts';

const stretches = fc.array(
  fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 40 },
);

property.prop([stretches])('stretches that overlap never share a lane', (all) => {
  const lanes = markLanes(all);
  const shared = all.flatMap((a, i) =>
    all.filter((b, j) => i < j && lanes[i] === lanes[j] && Math.max(a.start, b.start) < Math.min(a.end, b.end)),
  );
  expect(shared).toEqual([]);
});

property.prop([stretches])('each stretch has one lane, and no more are used than lie over one place', (all) => {
  const lanes = markLanes(all);
  expect(lanes).toHaveLength(all.length);
  const depthAt = (place: number) => all.filter(({ start, end }) => start <= place && place < end).length;
  const deepest = Math.max(1, ...all.map(({ start }) => depthAt(start)));
  expect(Math.max(-1, ...lanes)).toBeLessThan(deepest);
});

property.prop([stretches, fc.nat(12), fc.nat(12)])(
  'one that is added at the end moves no other',
  (all, gap, length) => {
    const start = Math.max(0, ...all.map((stretch) => stretch.start)) + gap;
    expect(markLanes([...all, { start, end: start + length }]).slice(0, -1)).toEqual(markLanes(all));
  },
);

test('a lane is used again as soon as it is free', () => {
  expect(
    markLanes([
      { start: 0, end: 10 },
      { start: 2, end: 4 },
      { start: 4, end: 8 },
      { start: 5, end: 12 },
    ]),
  ).toEqual([0, 1, 1, 2]);
});

test.each([
  [[3], '3'],
  [[5, 1, 2], '1, 2, 5'],
  [[1, 2, 3, 4], '1, 2, 3, 4'],
  [[3, 1, 2, 4, 5], '1–5'],
  [[1, 2, 4, 7, 9], '1, 2 +3'],
])('the numbers %j are told as “%s”', (numbers, told) => {
  expect(numberList(numbers)).toBe(told);
});
