import { expect, test } from 'vitest';
import { beginChoice, viewOnPaper } from '../../../../src/views/paper/paper-choice.ts';
import type { PaperChoice } from '../../../../src/views/paper/paper-choice.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';

const SEEN: ViewState = { ...FIRST_VIEW, align: 'date', themesOff: ['fees'], layersOff: ['glosses'], at: 'guild-oil' };
const CHOSEN: PaperChoice = {
  ...beginChoice(SEEN, 'a4', undefined),
  letters: ['guild-1901'],
  notes: true,
  ink: 'black',
  layersOff: ['reported'],
};

test('a first print has all letters, themes and layers as on the screen, and no private notes', () => {
  expect(beginChoice(SEEN, 'letter', undefined)).toEqual({
    letters: undefined,
    themesOff: ['fees'],
    others: 'dim',
    layersOff: ['glosses'],
    links: true,
    notes: false,
    sources: true,
    coverage: false,
    dated: true,
    size: 'letter',
    ink: 'colour',
  });
});

test('a second print begins as the first ended', () => {
  expect(beginChoice({ ...SEEN, at: undefined }, 'letter', { choice: CHOSEN, seen: SEEN })).toEqual(CHOSEN);
});

test.each<[string, Partial<ViewState>]>([
  ['themes', { themesOff: ['lights'] }],
  ['what becomes of other themes', { others: 'hide' }],
  ['layers', { layersOff: ['omissions'] }],
])('what was set on the screen since holds: %s', (_, part) => {
  const view = { ...SEEN, ...part };
  const { themesOff, others, layersOff } = view;
  const choice = beginChoice(view, 'letter', { choice: CHOSEN, seen: SEEN });
  expect(choice).toEqual({ ...CHOSEN, themesOff, others, layersOff });
});

test('what is printed is the columns as they are aligned, and no passage is singled out', () => {
  expect(viewOnPaper({ ...SEEN, page: 'timeline' }, CHOSEN)).toEqual({
    ...SEEN,
    page: 'columns',
    layersOff: ['reported'],
    at: undefined,
  });
});
