import { describe, expect, test } from 'vitest';
import type { Letter, Party } from '../../../../src/edition/model.ts';
import { themeMatrix } from '../../../../src/views/themes/theme-matrix.ts';
import { harbour, timbuktu } from '../editions.ts';
import { countAnew } from './counted-anew.ts';

describe('a small edition, counted by hand', () => {
  const { groups, all } = themeMatrix(harbour);

  test.each([
    // Of 2 passages the reported one, on lights and fees, has no words.
    ['party-guild', { passages: 2, words: 9, reported: 1 }, { passages: 1, words: 0, reported: 1 }],
    ['party-master', { passages: 1, words: 10, reported: 0 }, { passages: 0, words: 0, reported: 0 }],
  ])('%s', (party, fees, lights) => {
    expect(groups.find((group) => group.party?.id === party)?.tallies.themes).toEqual([fees, lights]);
  });

  test('a passage with two themes counts under both, and once in the sum', () => {
    expect(all.themes.map(({ passages }) => passages)).toEqual([3, 1]);
    expect(all.once).toEqual({ passages: 3, words: 19, reported: 1 });
  });

  test('a party has its letters that are quoted, and neither side has no group where it has none', () => {
    expect(groups.map(({ party, letters }) => [party?.id, letters.map(({ letter }) => letter.id)])).toEqual([
      ['party-guild', ['guild-1901']],
      ['party-master', ['master-1901']],
    ]);
  });
});

/** Whether a letter’s sender belongs to a party, or to none of them. */
const isOf = (party: Party | undefined) => (letter: Letter) => {
  const sender = letter.senders[0]?.value ?? '';
  return party ? party.members.includes(sender) : timbuktu.parties.every(({ members }) => !members.includes(sender));
};

describe('the letters of the site, counted anew', () => {
  const matrix = themeMatrix(timbuktu);

  test('neither side is a group of its own, after the parties', () => {
    expect(matrix.groups.map(({ party }) => party?.id)).toEqual(['party-belmokhtar', 'party-board', undefined]);
  });

  test('each number by party', () => {
    for (const { party, tallies } of matrix.groups) {
      for (const [index, { id }] of timbuktu.themes.entries()) {
        expect(tallies.themes[index]).toMatchObject(countAnew(timbuktu, isOf(party), (p) => p.themes.includes(id)));
      }
      expect(tallies.once).toMatchObject(countAnew(timbuktu, isOf(party), () => true));
    }
  });

  test('each number by letter', () => {
    const letters = matrix.groups.flatMap((group) => group.letters);
    expect(letters.map(({ letter }) => letter.id).toSorted()).toEqual(
      timbuktu.letters
        .filter(({ type }) => type === 'quoted')
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { letter, tallies } of letters) {
      for (const [index, { id }] of timbuktu.themes.entries()) {
        expect(tallies.themes[index]).toMatchObject(
          countAnew(
            timbuktu,
            (other) => other.id === letter.id,
            (p) => p.themes.includes(id),
          ),
        );
      }
    }
  });

  test('the groups add up to all', () => {
    const sum = matrix.groups.reduce((words, { tallies }) => words + tallies.once.words, 0);
    expect([sum, matrix.all.once.words]).toEqual([sum, sum]);
    expect(matrix.all.once).toMatchObject(
      countAnew(
        timbuktu,
        () => true,
        () => true,
      ),
    );
  });
});

test('a party of whom nothing is quoted or reported counts nothing', () => {
  const silent = { id: 'party-pilot', name: 'A pilot', shortName: 'Pilot', role: '', members: [] };
  const { groups } = themeMatrix({ ...harbour, parties: [...harbour.parties, silent] });
  expect(groups.at(-1)).toMatchObject({ party: silent, letters: [], tallies: { once: { passages: 0, words: 0 } } });
});

test('without themes only what counts once is left', () => {
  const { all } = themeMatrix({ ...harbour, themes: [] });
  expect(all).toEqual({ themes: [], once: { passages: 3, words: 19, reported: 1 } });
});
