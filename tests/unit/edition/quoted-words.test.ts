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

  test.each([
    ['Arabic with vowel signs', 'السَّلَامُ عَلَيْكُم', 2],
    ['Syriac with its points', 'ܒܪ ܫ̈ܢܝܐ ܙܥܘܪ̈ܝܬܐ', 3],
    ['Hebrew with a geresh', 'ר׳ משה', 2],
    ['letters with marks that nothing composes with', 'a\u0331b ḫ̱ān', 2],
    ['Chinese, each character', '此致敬禮', 4],
    ['Japanese among Latin words', 'Dear 山田さん, yes', 6],
  ])('%s', (_, text, count) => expect(quotedWords({ speaker: 'letter', text, ranges: [] })).toBe(count));

  test('what is lost and what an editor says of a drawing do not count', () => {
    const text = 'ein […] Haus [Ein Baum] hier';
    const ranges = [
      { type: 'lost', start: 4, end: 7 },
      { type: 'figure', start: 13, end: 23 },
      { type: 'remark', text: 'zwei Worte', by: 'editor', start: 28, end: 28 },
    ] as const;
    expect(quotedWords({ speaker: 'letter', text, ranges })).toBe(3);
  });
});
