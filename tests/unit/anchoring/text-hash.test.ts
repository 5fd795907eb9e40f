import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { textHash } from '../../../src/anchoring/text-hash.ts';

// The first three are test vectors of the FNV authors.
test.each([
  ['', 'fnv1a64:cbf29ce484222325'],
  ['a', 'fnv1a64:af63dc4c8601ec8c'],
  ['foobar', 'fnv1a64:85944171f73967e8'],
])('the hash of %j is %s', (text, hash) => {
  expect(textHash(text)).toBe(hash);
});

property.prop([fc.string({ unit: 'binary' })])('agrees with the definition written in whole 64-bit numbers', (text) => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  expect(textHash(text)).toBe(`fnv1a64:${hash.toString(16).padStart(16, '0')}`);
});
