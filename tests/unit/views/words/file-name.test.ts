import { expect, test } from 'vitest';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { tableName } from '../../../../src/views/words/file-name.ts';
import { timbuktu } from '../editions.ts';

test.each<[Partial<ViewState>, string]>([
  [{ find: 'Belmokhtar' }, 'concordance_Belmokhtar'],
  [{ find: '"two emirates" -theme:ransom' }, 'concordance_two-emirates-not-theme-ransom'],
  [{ find: '../a\\b:c*?', findOff: ['reader'] }, 'concordance_a-b-c'],
  [{ find: 'الأمير' }, 'concordance_الأمير'],
  [
    { find: 'x', words: { sort: 'date' }, findOff: ['edition', 'names'], findNot: ['abu abbas'] },
    'concordance_x_by-date_without-edition-names_not-abu-abbas',
  ],
  [{ find: 'x', words: { compare: 'themes', side: 'weapons' } }, 'concordance_x_weapons-and-rest'],
  [{ find: 'a'.repeat(500) }, `concordance_${'a'.repeat(40)}`],
  [{ words: { show: 'contrast' } }, 'contrast_party-belmokhtar-and-party-board_letter'],
  [
    { words: { show: 'contrast', compare: 'themes', units: 'pairs', stop: 'common', without: 'emir, x' } },
    'contrast_ransom-and-rest_pairs_letter_without-common-words_without-emir-x',
  ],
])('of %j is %s', (view, name) => {
  expect(tableName(timbuktu, { ...FIRST_VIEW, ...view })).toBe(`timbuktu-letters_${name}.csv`);
});

test('is never longer than file systems take', () => {
  const long = 'ع'.repeat(500);
  const name = tableName(timbuktu, {
    ...FIRST_VIEW,
    find: long,
    findOff: ['edition', 'gloss', 'letter', 'names', 'reported', 'spellings'],
    findNot: [long],
  });
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
});
