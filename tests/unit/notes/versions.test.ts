import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { compareVersions, countedOn, joinVersions, savesBeyond } from '../../../src/notes/versions.ts';

const versions = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'toString', '__proto__'), fc.integer({ min: 0, max: 4 }));

test.each([
  [{}, {}, 'same'],
  [{ a: 1 }, { a: 1 }, 'same'],
  [{ a: 0 }, {}, 'same'],
  [{ a: 1 }, { a: 2 }, 'older'],
  [{ a: 1 }, { a: 1, b: 1 }, 'older'],
  [{ a: 2, b: 1 }, { a: 1 }, 'newer'],
  [{ a: 2 }, { a: 1, b: 1 }, 'apart'],
  [{ toString: 1 }, {}, 'newer'],
] as const)('%j to %j: %s', (ours, theirs, order) => {
  expect(compareVersions(ours, theirs)).toBe(order);
});

test.prop([versions, versions])('joined versions know of both, and of nothing else', (one, other) => {
  const joined = joinVersions(one, other);
  expect(['same', 'newer']).toContain(compareVersions(joined, one));
  expect(['same', 'newer']).toContain(compareVersions(joined, other));
  expect(joinVersions(other, one)).toEqual(joined);
  expect(joinVersions(joined, one)).toEqual(joined);
  expect(savesBeyond(joined, one)).toBe(savesBeyond(other, one));
});

test.prop([versions])('saving once more is newer than before, by one', (before) => {
  const after = countedOn(before, 'a');
  expect(compareVersions(after, before)).toBe('newer');
  expect(savesBeyond(after, before)).toBe(1);
});
