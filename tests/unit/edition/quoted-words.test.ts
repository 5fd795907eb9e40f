import { describe, expect, test } from 'vitest';
import { quotedWords } from '../../../src/edition/quoted-words.ts';
import { harbour, passageOf } from '../views/editions.ts';

describe('quoted words', () => {
  test('glosses and omissions do not count', () => {
    // You have not paid the winter fee, she [Mrs Quayle] knows [...].
    expect(passageOf(harbour, 'guild-unpaid').words).toBe(9);
  });

  test('reported speech has none of the letter’s words', () => {
    expect(passageOf(harbour, 'guild-oil').words).toBe(0);
  });

  test('a hyphenated name is one word, and so is one with an apostrophe', () => {
    expect(quotedWords({ speaker: 'letter', text: 'Haven’t you contacted Al-Mujahideen ?', ranges: [] })).toBe(4);
  });
});
