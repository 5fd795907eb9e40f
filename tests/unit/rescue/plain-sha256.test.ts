import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { loadSha256 } from '../../../src/notes/backup/sha256.ts';
import { plainSha256 } from '../../../src/rescue/plain-sha256.ts';

const sha256 = await loadSha256();

test('an empty text and one that fills a block have the hashes of the standard', () => {
  expect(plainSha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(plainSha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test.prop([fc.string({ unit: 'binary', maxLength: 300 })])('it is the hash that the rest of the site makes', (text) => {
  expect(plainSha256(text)).toBe(sha256(text));
});

test('so it is of every length about the end of a block', () => {
  for (let length = 50; length < 140; length += 1) {
    const text = 'x'.repeat(length);
    expect(plainSha256(text)).toBe(sha256(text));
  }
});
