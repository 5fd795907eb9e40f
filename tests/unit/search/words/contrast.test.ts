import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { concordance } from '../../../../src/search/words/concordance.ts';
import { contrast } from '../../../../src/search/words/contrast.ts';
import type { Contrast, ContrastAsked } from '../../../../src/search/words/contrast.ts';
import type { Searched } from '../../../../src/search/find.ts';
import {
  deviationOfProportions,
  isSmallSample,
  logRatio,
  signedLikelihood,
} from '../../../../src/search/words/keyness.ts';
import { searchedIn } from '../../../../src/search/searched.ts';
import type { Side } from '../../../../src/search/words/sides.ts';
import { partyOf } from '../../../../src/views/columns/row.ts';
import { timbuktu } from '../../views/editions.ts';
import { searchedTexts } from '../searched-texts.ts';

const FIRST: Side = { type: 'letters', letters: ['0'] };
const REST: Side = { type: 'rest' };
const WORDS: ContrastAsked = { sides: [FIRST, REST], unit: 'words', voices: ['letter'], stopWords: [], most: 100 };

/** Each row as `WORDS: COUNT COUNT`; behind a bar what the second side uses more. */
function seen({ rows: [first, second] }: Contrast): readonly string[] {
  return [...first, undefined, ...second].map((row) => (row ? `${row.words.join(' ')}: ${row.counts.join(' ')}` : '|'));
}

function ask(texts: readonly string[] | Searched, more: Partial<ContrastAsked> = {}): readonly string[] {
  return seen(contrast('letters' in texts ? texts : searchedTexts(texts), { ...WORDS, ...more }));
}

describe('words', () => {
  test('that one side uses more stand by G², the other’s apart', () => {
    expect(ask(['ransom ransom ransom weapons and', 'weapons weapons weapons the and'])).toEqual([
      'ransom: 3 0',
      '|',
      'weapons: 1 3',
      'the: 0 1',
    ]);
  });

  test('are told as they are written most, whatever they count with', () => {
    expect(ask(['Émir emir émir émir', 'x'])[0]).toBe('émir: 4 0');
  });

  test('count by their parts, as finding does, where a hyphen or an apostrophe joins them', () => {
    expect(ask(['al-Qaeda al-Qaeda', 'x'])).toEqual(['al: 2 0', 'Qaeda: 2 0', '|', 'x: 0 1']);
    // As finding "fathers" finds no "father’s" where there are fathers.
    expect(ask(['fathers father’s', 'x'])).toContain('fathers: 1 0');
  });

  test('that are left out get no row, and are part of the totals', () => {
    const result = contrast(searchedTexts(['the Émir', 'the the x']), { ...WORDS, stopWords: ['THE', 'emir'] });
    expect(seen(result)).toEqual(['|', 'x: 0 1']);
    expect(result.totals).toEqual([2, 3]);
  });

  test('of others are counted where they are asked for', () => {
    expect(ask(['said [the emir]', 'x'])).toEqual(['said: 1 0', '|', 'x: 0 1']);
    expect(ask(['said [the emir]', 'x'], { voices: ['gloss'] })).toEqual(['|']);
    expect(ask(['said [the emir]', 'x [the]'], { voices: ['letter', 'gloss'] })).toContain('emir: 1 0');
  });

  test('are as many for each side as asked for, those of the highest G²', () => {
    const result = contrast(searchedTexts(['a a a b b c', 'x x x y y z']), { ...WORDS, most: 2 });
    expect(seen(result)).toEqual(['a: 3 0', 'b: 2 0', '|', 'x: 0 3', 'y: 0 2']);
  });
});

describe('pairs', () => {
  test('are words that follow one another in a text', () => {
    expect(ask(['a b a b', 'b a', 'c'], { unit: 'pairs' })).toEqual(['a b: 2 0', '|', 'b a: 1 1']);
  });

  test('reach over who is not counted, and over no text', () => {
    expect(ask(['a [x] b', 'c d'], { unit: 'pairs' })).toEqual(['a b: 1 0', '|', 'c d: 0 1']);
  });

  test('with a word that is left out get no row', () => {
    expect(ask(['a b c', 'd e'], { unit: 'pairs', stopWords: ['b'] })).toEqual(['|', 'd e: 0 1']);
  });

  test('that overlap themselves count as often as one finds them', () => {
    expect(ask(['so so so', 'x y'], { unit: 'pairs' })).toContain('so so: 1 0');
    // Of two and of one: were each overlap counted, both would have them at one rate.
    expect(ask(['so so so', 'so so'], { unit: 'pairs' })).toContain('so so: 1 1');
  });
});

describe('sides', () => {
  test('of themes share passages, which count in neither', () => {
    const texts = searchedTexts(['a a', 'b', 'c'], (number) => [['t'], ['u'], ['t', 'u']][number] ?? []);
    const sides = [
      { type: 'theme', theme: 't' },
      { type: 'theme', theme: 'u' },
    ] as const;
    const result = contrast(texts, { ...WORDS, sides });
    expect(seen(result)).toEqual(['a: 2 0', '|', 'b: 0 1']);
    expect(result).toMatchObject({ shared: 1, totals: [2, 1], passages: [1, 1] });
    expect(ask(texts, { sides: [sides[0], REST] })).toContain('c: 1 0');
  });

  test('share passages with the remarks on them, which are no passages', () => {
    const texts = searchedTexts(['a', '> b', '> c', 'd'], (number) => (number === 0 ? ['t', 'u'] : ['u']));
    const sides = [
      { type: 'theme', theme: 't' },
      { type: 'theme', theme: 'u' },
    ] as const;
    expect(contrast(texts, { ...WORDS, sides, voices: ['letter', 'edition'] })).toMatchObject({
      shared: 1,
      totals: [0, 1],
      passages: [0, 1],
    });
  });

  test('without a word have no rows', () => {
    expect(ask([])).toEqual(['|']);
    expect(ask(['a', 'b'], { sides: [{ type: 'letters', letters: [] }, REST] })).toEqual(['|']);
  });
});

test('a remark is part of the passage it is on', () => {
  const { rows, passages, totals } = contrast(searchedTexts(['a b', '> a c d', 'b c d e a', 'x x x x x x x x x x']), {
    ...WORDS,
    sides: [{ type: 'letters', letters: ['0', '1'] }, REST],
    voices: ['letter', 'edition'],
  });
  expect({ passages, totals }).toEqual({ passages: [2, 1], totals: [10, 10] });
  // Both passages have 5 of 10 words: shares 0.5 and 0.5; of "a" the first has 2 of 3, the other 1 of 3. They differ by
  // 1/6 and 1/6, half of that is 1/6, normalised by 1 − 0.5: 1/3. (Were the remark a part: 2, 3 and 5 words, 5/24.)
  expect(rows[0].find(({ words }) => words[0] === 'a')?.dispersion).toBeCloseTo(1 / 3, 12);
});

const LETTERS = searchedIn(timbuktu);
const [, board] = timbuktu.parties;
const ofBoard = timbuktu.letters.filter((letter) => partyOf(timbuktu, letter) === board?.id);
const BOARD: Side = { type: 'letters', letters: ofBoard.map(({ id }) => id) };

describe.each(['words', 'pairs'] as const)('%s of the letters', (unit) => {
  test.each([['letter'], ['letter', 'gloss'], ['letter', 'reported', 'edition']] as const)(
    'as %s and %s have as many lines in a concordance as are counted',
    (...voices) => {
      const sides = [BOARD, REST] as const;
      const { rows } = contrast(LETTERS, { ...WORDS, sides, unit, voices });
      expect(rows.flat().length).toBeGreaterThan(100);
      for (const { words, counts } of rows.flat()) {
        const found = concordance(LETTERS, {
          find: { query: `"${words.join(' ')}"`, voices, spellings: true, names: true, off: [] },
          sides: [BOARD],
          order: { type: 'position' },
          most: 0,
        });
        expect([words, found.sides.map(({ hits }) => hits)]).toEqual([words, counts]);
      }
    },
  );
});

const someText = fc
  .array(fc.constantFrom('a', 'b', 'c', 'á', '[a]', '[b c]', '.', '\n'), { maxLength: 20 })
  .map((words) => words.join(' '));

/** The words of a text in the plainest way, without what stands in brackets. */
function plainWords(text: string): readonly string[] {
  return text
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll('á', 'a')
    .split(/[\s.]+/)
    .filter((word) => word !== '');
}

function sum(all: readonly number[]): number {
  return all.reduce((before, one) => before + one, 0);
}

/** A passage, and remarks on it. */
const somePassage = fc.array(someText, { minLength: 1, maxLength: 3 });

property.prop([fc.array(somePassage, { maxLength: 5 }), fc.constantFrom('words' as const, 'pairs' as const)])(
  'counts and figures are those of counting one by one',
  (passages, unit) => {
    const units = passages.map((texts) =>
      texts.map((text) => {
        const words = plainWords(text);
        if (unit === 'words') return words;
        return words.slice(1).map((word, place) => `${words[place]} ${word}`);
      }),
    );
    // As finding does: of a pair that overlaps itself only every other.
    const countIn = (all: readonly string[], one: string) => {
      let count = 0;
      for (let place = 0; place < all.length; place += 1) {
        if (all[place] !== one) continue;
        count += 1;
        if (one[0] === one.at(-1) && unit === 'pairs') place += 1;
      }
      return count;
    };
    const sizes = units.map((texts) => sum(texts.map(({ length }) => length)));
    const totals = [sizes[0] ?? 0, sum(sizes.slice(1))] as const;
    const texts = passages.flatMap((all) => all.map((text, place) => (place === 0 ? text : `> ${text}`)));
    const result = contrast(searchedTexts(texts), { ...WORDS, unit, voices: ['letter', 'edition'] });
    expect(result.totals).toEqual(totals);
    expect(sum(result.passages)).toBe(sizes.filter((size) => size > 0).length);
    const named = new Map(result.rows.flat().map((row) => [row.words.join(' ').replaceAll('á', 'a'), row]));
    for (const one of new Set(units.flat().flat())) {
      const each = units.map((all) => sum(all.map((text) => countIn(text, one))));
      const counts = [each[0] ?? 0, sum(each.slice(1))] as const;
      const likelihood = signedLikelihood({ counts, totals });
      const row = named.get(one);
      if (!row) {
        expect(likelihood).toBeCloseTo(0, 9);
        continue;
      }
      const own = likelihood > 0 ? [0] : sizes.flatMap((size, passage) => (passage > 0 && size > 0 ? [passage] : []));
      const holding = own.flatMap((passage) =>
        each[passage] ? [{ count: each[passage], size: sizes[passage] ?? 0 }] : [],
      );
      const dispersion = deviationOfProportions({
        holding,
        size: totals[likelihood > 0 ? 0 : 1],
        smallest: Math.min(...own.map((passage) => sizes[passage] ?? 0)),
      });
      expect(row).toMatchObject({ counts, likelihood, small: isSmallSample({ counts, totals }) });
      expect(row.logRatio).toBeCloseTo(logRatio({ counts, totals }), 9);
      expect([row.dispersion]).toEqual([dispersion === undefined ? undefined : expect.closeTo(dispersion, 9)]);
    }
    expect(named.size).toBeLessThanOrEqual(new Set(units.flat().flat()).size);
  },
);
