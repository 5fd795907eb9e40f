import { describe, expect, test } from 'vitest';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { WordsSettings } from '../../../../src/views/view-state.ts';
import { REST } from '../../../../src/views/words/named-side.ts';
import { setWords, wordsChoice } from '../../../../src/views/words/words-choice.ts';
import { timbuktu } from '../editions.ts';

/** The sides by their ids. */
function sides(settings: WordsSettings): readonly string[] | undefined {
  return wordsChoice(timbuktu, settings).sides?.map(({ id }) => id);
}

test('at first words of the letters are counted, and nothing is left out', () => {
  expect(wordsChoice(timbuktu, {})).toMatchObject({
    show: 'concordance',
    order: 'position',
    unit: 'words',
    counted: ['letter'],
    stop: 'none',
    without: '',
    chosen: false,
  });
});

test('what is not understood is as at first', () => {
  const odd = {
    show: 'x',
    sort: 'y',
    compare: 'z',
    side: 'nobody',
    against: '<b>',
    units: 'q',
    counted: 'reader',
    stop: '?',
  };
  expect(wordsChoice(timbuktu, odd)).toEqual({ ...wordsChoice(timbuktu, {}), chosen: true });
});

describe('sides', () => {
  test.each([
    ['a party and the next one', {}, ['party-belmokhtar', 'party-board']],
    ['another party and the first', { side: 'party-board' }, ['party-board', 'party-belmokhtar']],
    ['a party and all the rest', { against: '*' }, ['party-belmokhtar', '*']],
    ['never one with itself', { side: 'party-board', against: 'party-board' }, ['party-board', 'party-belmokhtar']],
    ['a theme and all the rest', { compare: 'themes' }, ['ransom', '*']],
    ['two themes', { compare: 'themes', side: 'weapons', against: 'ransom' }, ['weapons', 'ransom']],
    ['a letter and all the rest', { compare: 'letters', side: 'board-2012' }, ['board-2012', '*']],
  ] as const)('are %s', (_, settings, expected) => {
    expect(sides(settings)).toEqual(expected);
  });

  test('of a party are its letters', () => {
    const [first] = wordsChoice(timbuktu, {}).sides ?? [];
    expect(first?.side).toEqual({ type: 'letters', letters: ['belmokhtar-request', 'belmokhtar-2012'] });
  });

  test('are none where there is nothing of the kind, and one with the rest where there is one', () => {
    const [party] = timbuktu.parties;
    expect(wordsChoice({ ...timbuktu, themes: [] }, { compare: 'themes' }).sides).toBeUndefined();
    expect(wordsChoice({ ...timbuktu, parties: party ? [party] : [] }, {}).sides?.[1]).toBe(REST);
  });
});

test('a setting that is as at first leaves the address', () => {
  const view = { ...FIRST_VIEW, at: 'board-internet', words: { sort: 'left', show: 'contrast' } };
  expect(setWords(view, { sort: '', units: 'pairs' })).toEqual({
    ...FIRST_VIEW,
    page: 'words',
    words: { show: 'contrast', units: 'pairs' },
  });
});
