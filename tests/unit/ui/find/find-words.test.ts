import { afterEach, describe, expect, test } from 'vitest';
import { tallyFound } from '../../../../src/views/find/found-tally.ts';
import type { Answer } from '../../../../src/ui/find/find-desk.ts';
import { begunWords, foundWords, notesWords, unreadWords } from '../../../../src/ui/find/find-words.ts';
import { speak } from '../../../../src/ui/language/language.ts';
import { arabic } from '../../../../src/ui/language/plurals/ar.ts';
import { english } from '../../../../src/ui/language/plurals/en.ts';
import { EVERYTHING, inLetters } from '../../search/finding.ts';
import { timbuktu } from '../../views/editions.ts';

afterEach(() => speak('en', english));

function answer(query: string): Answer {
  const found = inLetters(query);
  return { asked: { ...EVERYTHING, query }, found, tally: tallyFound(timbuktu, found.letters), notes: [] };
}

describe('how much was found', () => {
  test.each([
    ['of words', 'hostages', /^\d+ hits in \d+ passages$/],
    ['of what only filters ask for', 'theme:weapons', /^\d+ passages?$/],
    ['of a word that is nowhere', 'near', /^Nothing found$/],
    ['of a phrase just begun', '"', /^$/],
    ['of a filter just begun', 'from:', /^$/],
    ['of what was refused', 'x'.repeat(10_000), /^$/],
  ])('%s', (_, query, words) => {
    expect(foundWords(answer(query))).toMatch(words);
  });

  test('in Arabic has the form of the dual that a preposition asks for', () => {
    speak('ar', arabic);
    const { tally, ...rest } = answer('hostages');
    expect(foundWords({ ...rest, tally: { ...tally, hits: 2, passages: 2 } })).toMatch(/نتيجتان .*مقطعين/u);
    expect(foundWords({ ...rest, tally: { ...tally, hits: 0, passages: 2 } })).toBe('مقطعان');
    expect(notesWords(2)).toContain('ملاحظتين');
    expect(notesWords(3)).toContain('ملاحظات');
  });
});

describe('a word that no text has', () => {
  test('was taken as begun where that finds something', () => {
    expect(begunWords('hostag', true)).toMatch(/^No text has the word .* Found are words that begin so\.$/);
    expect(begunWords('near', false)).toMatch(/^No text has the word “\u2068near\u2069”\.$/);
  });

  test('is not told at length', () => {
    expect(begunWords('é'.repeat(500), false)).toContain(`“\u2068${'é'.repeat(40)}…\u2069”`);
  });
});

test('a piece that is left out is not told at length', () => {
  expect(unreadWords({ text: `*${'x'.repeat(500)}`, why: 'asterisk' })).toContain(`“\u2068*${'x'.repeat(39)}…\u2069”`);
  expect(unreadWords({ text: 'x'.repeat(40), why: 'not' })).toContain(`“\u2068${'x'.repeat(40)}\u2069”`);
});

test('what is no filter is told with what are some', () => {
  expect(unreadWords({ text: 'voice:', why: 'no-field' }).replaceAll(/[\u2068\u2069]/g, '')).toBe(
    '“voice:” is no filter. Filters are from:, to:, theme:, source:, and date:.',
  );
});
