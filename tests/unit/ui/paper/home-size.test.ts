import { expect, test } from 'vitest';
import { homeSize } from '../../../../src/ui/paper/home-size.ts';

test.each([
  ['en-US', 'letter'],
  ['fr-CA', 'letter'],
  ['es-MX', 'letter'],
  ['en-US-u-hc-h12', 'letter'],
  ['en-GB', 'a4'],
  ['zh-Hant-TW', 'a4'],
  ['ar', 'a4'],
  ['en', 'a4'],
])('the paper of a reader of %s is %s', (tag, size) => {
  expect(homeSize(tag)).toBe(size);
});
