import { expect, test } from 'vitest';
import type { CorrespondentId, Edition, Party } from '../../../../src/edition/model.ts';
import { columnOf, partiesOf } from '../../../../src/views/columns/column-of-letter.ts';
import { ColumnsOfLetters } from '../../../../src/views/columns/letter-columns.ts';
import { letterHeads } from '../../../../src/views/columns/letter-heads.ts';
import { pairsOf, partiesNamed } from '../../../../src/views/columns/party-search.ts';
import { shownParties } from '../../../../src/views/columns/shown-parties.ts';
import { letterIndex } from '../../../../src/views/letters/letter-index.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';

const haddad: Party = { id: 'party-haddad', name: 'Yūsuf', shortName: 'Yūsuf', role: '', members: ['haddad'] };
const [weidner, morel] = transcribed.parties as readonly [Party, Party];

/** Anna Weidner and Yūsuf al-Ḥaddād sign the letter of June together. */
const edition: Edition = {
  ...transcribed,
  correspondents: [...transcribed.correspondents],
  parties: [weidner, morel, haddad],
  letters: transcribed.letters.map((letter) =>
    letter.id === 'w-2'
      ? { ...letter, senders: letter.senders.flatMap((one) => [one, { ...one, value: 'haddad', asGiven: 'Y. H.' }]) }
      : letter,
  ),
};
const together = edition.letters.find(({ id }) => id === 'w-2');
const standingIn = (...shown: readonly Party[]) => together && columnOf(edition, together, shown);
const rowOf = (columns: readonly string[]) =>
  new ColumnsOfLetters('', edition, { ...FIRST_VIEW, align: 'date', columns })
    .columns({ from: 0, to: Infinity })
    .rows.find(({ id }) => id === 'w-2');
const columnsWith = (...columns: readonly string[]) =>
  shownParties(edition, { ...FIRST_VIEW, columns, at: 'w-2' }).map(({ id }) => id);

test('a letter of several stands in the column of the first of them who has one', () => {
  expect(together && partiesOf(edition, together)).toEqual(['party-weidner', 'party-haddad']);
  expect(standingIn(weidner, morel)).toBe('party-weidner');
  expect(standingIn(haddad, weidner)).toBe('party-weidner');
  expect(standingIn(morel, haddad)).toBe('party-haddad');
  expect(standingIn(morel)).toBe('party-weidner');
});

test('what a source says against another is no letter of several', () => {
  const [first] = together?.senders ?? [];
  if (!together || !first) throw new Error('no letter');
  const rival = { ...first, value: 'haddad' as CorrespondentId, source: 'another' };
  expect(partiesOf(edition, { ...together, senders: [first, rival] })).toEqual(['party-weidner']);
});

test('it has a row where one of its senders has a column, and the cell of another says who wrote it', () => {
  expect(rowOf(['party-morel'])).toBeUndefined();
  expect(rowOf(['party-morel', 'party-haddad'])).toMatchObject({ cells: [{ bands: [] }, { silence: undefined }] });
  expect(rowOf(['party-haddad', 'party-weidner'])).toMatchObject({
    cells: [{ silence: { type: 'written-by', senders: { names: ['Weidner', 'Yūsuf'] } } }, { bands: [{}] }],
  });
});

test('a link to it brings back no column where one of its senders has one', () => {
  expect(columnsWith('party-morel', 'party-haddad')).toEqual(['party-morel', 'party-haddad']);
  expect(columnsWith('party-morel')).toEqual(['party-morel', 'party-weidner']);
});

test('it counts for each who wrote it, and in one column of those shown', () => {
  expect(partiesNamed(edition, '').map(({ party, letters }) => [party.id, letters])).toEqual([
    ['party-weidner', 2],
    ['party-haddad', 2],
    ['party-morel', 1],
  ]);
  const counts = (...shown: readonly Party[]) => letterHeads(edition, shown).map(({ letters }) => letters);
  expect(counts(weidner, morel, haddad)).toEqual([2, 1, 1]);
  expect(counts(haddad, morel)).toEqual([2, 1]);
  expect(pairsOf(edition).map(({ parties, letters }) => [parties.map(({ id }) => id).join(' '), letters])).toEqual([
    ['party-morel party-weidner', 3],
    ['party-haddad party-morel', 1],
    ['party-haddad party-weidner', 1],
  ]);
  expect(letterIndex(edition).people.find(({ person }) => person.id === 'haddad')).toMatchObject({ letters: 2 });
});
