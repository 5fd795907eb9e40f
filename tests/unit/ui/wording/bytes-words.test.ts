import { expect, test } from 'vitest';
import { bytesWords } from '../../../../src/ui/wording/bytes-words.ts';

test.each([
  [0, '0 bytes'],
  [999, '1,000 bytes'],
  [1234, '1.2 kB'],
  [5_000_000, '5 MB'],
  [123_456_789, '120 MB'],
  [10e9, '10 GB'],
  [3e15, '3,000 TB'],
])('%d bytes', (bytes, words) => {
  expect(bytesWords(bytes)).toBe(words);
});
