import { expect, test, vi } from 'vitest';
import { changesIn, keptWhile } from '../../../src/edition/list-changes.ts';

test.each([
  [['a', 'b'], ['a', 'b'], []],
  [['a', 'b'], ['a', 'c'], [1]],
  [['a'], ['b'], [0]],
  [['a'], ['a', 'b'], undefined],
  [[], [], []],
] as const)('%j and %j differ at %j', (before, now, changes) => {
  expect(changesIn<string>(before, now)).toEqual(changes);
});

test('what follows from a list is worked out anew only where a change makes a difference to it', () => {
  const workOut = vi.fn((words: readonly string[]) => words.filter((word) => word.startsWith('a')).length);
  const counted = keptWhile<string, number>((before, now) => before[0] === now[0], workOut);
  expect(counted(['ab', 'b'])).toBe(1);
  expect(counted(['ac', 'bc'])).toBe(1);
  expect(workOut).toHaveBeenCalledTimes(1);
  expect(counted(['ac', 'ab'])).toBe(2);
  expect(counted(['ac'])).toBe(1);
  expect(counted([])).toBe(0);
  expect(workOut).toHaveBeenCalledTimes(4);
});

test('it is the same for a list like the one before, also step by step', () => {
  const first = keptWhile<{ readonly id: number; readonly at: number }, object>(
    (before, now) => before.id === now.id,
    (list) => ({ ids: list.map(({ id }) => id) }),
  );
  const known = first([{ id: 1, at: 0 }]);
  expect(first([{ id: 1, at: 1 }])).toBe(known);
  expect(first([{ id: 1, at: 2 }])).toBe(known);
  expect(first([{ id: 2, at: 2 }])).not.toBe(known);
});
