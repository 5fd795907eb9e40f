import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { flatten } from '../../../src/anchoring/flatten.ts';

const letters = (runs: ReturnType<typeof flatten<{ id: string; start: number; end: number }>>) =>
  runs.map(({ start, end, ranges }) => `${start}-${end}:${ranges.map(({ id }) => id).join('')}`);

test.each([
  { situation: 'no ranges', length: 5, ranges: [], runs: ['0-5:'] },
  { situation: 'a text without length', length: 0, ranges: [['a', 0, 3]], runs: [] },
  { situation: 'one range', length: 5, ranges: [['a', 1, 3]], runs: ['0-1:', '1-3:a', '3-5:'] },
  { situation: 'a range over everything', length: 5, ranges: [['a', 0, 5]], runs: ['0-5:a'] },
  {
    situation: 'ranges that touch',
    length: 5,
    ranges: [
      ['a', 0, 2],
      ['b', 2, 5],
    ],
    runs: ['0-2:a', '2-5:b'],
  },
  {
    situation: 'ranges that overlap, the later given first',
    length: 6,
    ranges: [
      ['b', 2, 6],
      ['a', 0, 4],
    ],
    runs: ['0-2:a', '2-4:ba', '4-6:b'],
  },
  {
    situation: 'a range inside another',
    length: 6,
    ranges: [
      ['a', 0, 6],
      ['b', 2, 4],
    ],
    runs: ['0-2:a', '2-4:ab', '4-6:a'],
  },
  {
    situation: 'the same place twice',
    length: 4,
    ranges: [
      ['a', 1, 2],
      ['b', 1, 2],
    ],
    runs: ['0-1:', '1-2:ab', '2-4:'],
  },
  { situation: 'an empty range', length: 4, ranges: [['a', 2, 2]], runs: ['0-4:'] },
  { situation: 'a range that runs backwards', length: 4, ranges: [['a', 3, 1]], runs: ['0-4:'] },
  {
    situation: 'a range that leaves the text',
    length: 4,
    ranges: [
      ['a', -2, 2],
      ['b', 3, 9],
    ],
    runs: ['0-2:a', '2-3:', '3-4:b'],
  },
  {
    situation: 'a range outside the text',
    length: 4,
    ranges: [
      ['a', 5, 9],
      ['b', -3, 0],
    ],
    runs: ['0-4:'],
  },
] as const)('$situation', ({ length, ranges, runs }) => {
  const given = ranges.map(([id, start, end]) => ({ id, start, end }));
  expect(letters(flatten(length, given))).toEqual(runs);
});

const anyRange = fc.record({ start: fc.integer({ min: -5, max: 45 }), end: fc.integer({ min: -5, max: 45 }) });

property.prop([fc.nat({ max: 40 }), fc.array(anyRange)])(
  'runs cover the text once, and join to each range',
  (length, ranges) => {
    const runs = flatten(length, ranges);
    let end = 0;
    for (const run of runs) {
      expect(run.start).toBe(end);
      expect(run.end).toBeGreaterThan(run.start);
      expect(run.ranges).toEqual(ranges.filter((range) => run.ranges.includes(range)));
      end = run.end;
    }
    expect(end).toBe(length);

    for (const range of ranges) {
      const places = runs.filter((run) => run.ranges.includes(range)).flatMap((run) => span(run.start, run.end));
      expect(places).toEqual(span(Math.max(0, range.start), Math.min(length, range.end)));
    }
  },
);

function span(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
