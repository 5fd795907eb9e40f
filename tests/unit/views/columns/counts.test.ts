import { describe, expect, test } from 'vitest';
import { partyHeads, passagesOf } from '../../../../src/views/columns/party-head.ts';
import { quotedWords } from '../../../../src/views/words.ts';
import { harbour, passageOf, timbuktu } from '../editions.ts';

describe('quoted words', () => {
  test('glosses and omissions do not count', () => {
    // You have not paid the winter fee, she [Mrs Quayle] knows [...].
    expect(quotedWords(passageOf(harbour, 'guild-unpaid'))).toBe(9);
  });

  test('reported speech has none of the letter’s words', () => {
    expect(quotedWords(passageOf(harbour, 'guild-oil'))).toBe(0);
  });

  test('a hyphenated name is one word, and so is one with an apostrophe', () => {
    const passage = passageOf(harbour, 'master-paid');
    expect(quotedWords({ ...passage, text: 'Haven’t you contacted Al-Mujahideen ?', ranges: [] })).toBe(4);
  });
});

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
