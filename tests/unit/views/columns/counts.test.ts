import { expect, test } from 'vitest';
import { partyHeads, passagesOf } from '../../../../src/views/columns/party-head.ts';
import { harbour, timbuktu } from '../editions.ts';

test('a column’s head counts its own passages and words, themes by share', () => {
  expect(partyHeads(harbour)).toMatchObject([
    { quoted: 1, words: 9, reported: 1, shares: [{ theme: 'fees', words: 9 }] },
    { quoted: 1, words: 10, reported: 0, shares: [{ theme: 'fees', words: 10 }] },
  ]);
});

test('the shares of a strip add up to the words', () => {
  for (const { words, shares } of partyHeads(timbuktu)) {
    expect(shares.reduce((sum, share) => sum + share.words, 0)).toBe(words);
  }
});

test('a theme counts the passages marked with it, mainly or also', () => {
  expect([passagesOf(harbour, 'fees'), passagesOf(harbour, 'lights')]).toEqual([3, 1]);
});
