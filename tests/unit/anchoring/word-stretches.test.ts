import { describe, expect, test } from 'vitest';
import { placeBesideWord, wordsOf } from '../../../src/anchoring/word-stretches.ts';

describe('the words of', () => {
  test.each([
    ['a sentence', 'Who is incompetent ? We', ['Who', 'is', 'incompetent', 'We']],
    ['a name with a hyphen', 'Khaled Abu al-Abbas', ['Khaled', 'Abu', 'al-Abbas']],
    ['a sum', 'only 700,000 euros', ['only', '700,000', 'euros']],
    ['a clause set off by dashes', 'he – may God – wrote', ['he', 'may', 'God', 'wrote']],
    ['Arabic with vowel signs', 'كَتَبَ الأمير؟', ['كَتَبَ', 'الأمير']],
    ['nothing', '', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('the place beside a word', () => {
  const TEXT = 'in Abu al-Abbas’s “letter”, war—peace.';
  test.each([
    ['inside a word', 'Ab|u', '|Abu', 'Abu|'],
    ['at a hyphen', 'al|-Abbas', '|al-Abbas', '’s| '],
    ['inside quotation marks', '“let|ter', '|“letter', '”,| '],
    ['after a mark that opens', '“|letter', '|“letter', '|“letter'],
    ['before a mark that closes', 'letter|”', '”,| ', '”,| '],
    ['between two words without a space', 'war|—', 'war|—', 'war|—'],
    ['inside the first of two', 'wa|r', '|war', 'war|—'],
    ['inside the last of two', 'pea|ce', '—|peace', '.|'],
    ['before a space', 'in| Abu', '|Abu', 'in|'],
    ['after a space', 'in |Abu', '|Abu', 'in|'],
    ['at the start', '|in', '|in', '|in'],
    ['at the end', '.|', '.|', '.|'],
  ])('%s', (_, place, before, after) => {
    const at = (marked: string): number => TEXT.indexOf(marked.replace('|', '')) + marked.indexOf('|');
    expect(placeBesideWord(TEXT, at(place), 'before')).toBe(at(before));
    expect(placeBesideWord(TEXT, at(place), 'after')).toBe(at(after));
  });

  test('in a script without spaces it is beside a word too', () => {
    expect(placeBesideWord('今日は良い', 1, 'before')).toBe(0);
    expect(placeBesideWord('今日は良い', 1, 'after')).toBe(2);
  });
});
