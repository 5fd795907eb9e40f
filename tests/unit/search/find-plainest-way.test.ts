import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import { find } from '../../../src/search/find.ts';
import { byText, EVERYTHING, plain } from './finding.ts';

const WORDS = ['a', 'b', 'ab', 'al-a', "b'a", "a'b", 'a-b', 'Á', 'a\u00ADb', '[b]', '\n', '.'];
const someText = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
const someQuery = fc.array(fc.constantFrom('a ', 'b ', 'ab ', '"a b"', '"ab a"', '-b ', 'a* ', 'al-a '), {
  minLength: 1,
  maxLength: 3,
});

function plainly(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{Mn}|\u00AD/gu, '')
    .toLowerCase();
}

function fits(one: string, word = ''): boolean {
  return one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one;
}

/** Finding in the plainest way: each word of the text is compared with each that is asked for, from the left. */
function naive(searched: string, pieces: readonly string[]): readonly string[] {
  const words = [...searched.matchAll(/(?:\p{L}|\p{Mn}|\u00AD)+/gu)].map(({ 0: word, index }) => ({
    word: plainly(word),
    start: index,
    end: index + word.length,
  }));
  const joint = (place: number) => searched.slice(words[place]?.end, words[place + 1]?.start);
  const wholeAt = (place: number) => {
    const together = `${words[place]?.word}${words[place + 1]?.word}`;
    const counts = joint(place) === '-' || (joint(place) === "'" && words.every(({ word }) => word !== together));
    return counts ? together : undefined;
  };
  /** After which words what is asked for may end. */
  const ends = (place: number, [one, ...more]: readonly string[]): readonly number[] => {
    if (one === undefined) return [place - 1];
    return [
      ...(fits(one, words[place]?.word) ? ends(place + 1, more) : []),
      ...(fits(one, wholeAt(place)) ? ends(place + 2, more) : []),
    ];
  };
  const hits = (piece: string) => {
    const all = piece.replaceAll(/["-]/g, ' ').trim().split(' ');
    return words.flatMap(({ start }, place) => ends(place, all).map((last) => `${start}-${words[last]?.end}`));
  };
  const wanted = pieces.filter((piece) => !piece.startsWith('-')).map((piece) => hits(piece));
  const barred = pieces.filter((piece) => piece.startsWith('-')).flatMap((piece) => hits(piece));
  if (barred.length > 0 || wanted.some((each) => each.length === 0)) return [];
  return wanted.flat();
}

property.prop([someText, someQuery])(
  'what is found is what the plainest way finds, in the text and without overlaps',
  (searched, pieces) => {
    const one = plain(searched);
    const texts = byText(one, find(one, { ...EVERYTHING, spellings: false, query: pieces.join(' ') }));
    const hits = texts.flatMap((text) => text.hits);
    const expected = new Set(naive(searched, pieces));
    for (const { start, end } of hits) expect(expected).toContain(`${start}-${end}`);
    expect(hits.length > 0).toBe(expected.size > 0);
    let last = 0;
    for (const { start, end } of hits) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(searched.length);
      last = end;
    }
    // What is left out is left out for overlapping what is there.
    for (const place of expected) {
      const [from = 0, to = 0] = place.split('-').map(Number);
      expect(hits.some(({ start, end }) => start < to && from < end)).toBe(true);
    }
  },
);
