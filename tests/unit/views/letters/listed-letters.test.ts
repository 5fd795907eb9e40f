import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { Edition, Letter } from '../../../../src/edition/model.ts';
import { yearOf } from '../../../../src/edition/year-of.ts';
import { letterIndex } from '../../../../src/views/letters/letter-index.ts';
import { letterMatrix } from '../../../../src/views/letters/letter-matrix.ts';
import { lettersChoice, OTHERS, setLetters } from '../../../../src/views/letters/letters-choice.ts';
import type { Side } from '../../../../src/views/letters/letters-choice.ts';
import { byPeople, byYear, chosenLetters, frequentPeople, partnersIn } from '../../../../src/views/letters/listed-letters.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { LettersSettings } from '../../../../src/views/view-state.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';
import { inventedEditions } from './invented-letters.ts';

function chosen(edition: Edition, settings: LettersSettings) {
  return chosenLetters(letterIndex(edition), lettersChoice(edition, settings));
}

function idsOf(edition: Edition, settings: LettersSettings): readonly string[] {
  return chosen(edition, settings).map(({ letter }) => letter.id);
}

const people = (letter: Letter, side: 'senders' | 'addressees') => letter[side].map(({ value }) => value);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('letters are listed by who wrote, who was written to, and when', () => {
  expect(idsOf(transcribed, {})).toEqual(transcribed.letters.map(({ id }) => id));
  expect(idsOf(transcribed, { who: 'morel', with: 'weidner', way: 'sent', year: '1797' })).toEqual(['m-1']);
  expect(idsOf(transcribed, { who: 'weidner', with: 'morel', way: 'received', year: '1797' })).toEqual(['m-1']);
  expect(idsOf(transcribed, { who: 'nobody', year: 'soon', way: 'sent' })).toHaveLength(transcribed.letters.length);
});

property.prop([inventedEditions, fc.integer({ min: 0, max: 29 }), fc.integer({ min: 0, max: 29 })])(
  'each person has as many letters as are said to be from or to that person',
  (edition, first, second) => {
    const [who, other] = [`p${first}`, `p${second}`];
    const count = (holds: (letter: Letter) => boolean) => edition.letters.filter(holds).length;
    const sends = (id: string) => (letter: Letter) => people(letter, 'senders').includes(id);
    const receives = (id: string) => (letter: Letter) => people(letter, 'addressees').includes(id);
    const either = count((letter) => sends(who)(letter) || receives(who)(letter));
    expect(chosen(edition, { who })).toHaveLength(either);
    expect(chosen(edition, { who, way: 'sent' })).toHaveLength(count(sends(who)));
    expect(chosen(edition, { who, way: 'received' })).toHaveLength(count(receives(who)));
    const to = (letter: Letter) => sends(who)(letter) && receives(other)(letter);
    const back = (letter: Letter) => sends(other)(letter) && receives(who)(letter);
    expect(chosen(edition, { who, with: other })).toHaveLength(count((letter) => to(letter) || back(letter)));
    expect(chosen(edition, { who, with: other, way: 'sent' })).toHaveLength(count(to));
    const listed = letterIndex(edition).people.find(({ person }) => person.id === who);
    expect([listed?.letters ?? 0, listed?.sent ?? 0, listed?.received ?? 0]).toEqual([
      either,
      count(sends(who)),
      count(receives(who)),
    ]);
  },
);

property.prop([inventedEditions])('each letter stands under one year, and under one heading of people', (edition) => {
  const index = letterIndex(edition);
  for (const settings of [{}, { who: 'p1' }, { who: 'p1', way: 'received' }] as const) {
    const letters = chosen(edition, settings);
    const years = byYear(letters);
    expect(years.flatMap((group) => group.letters).toSorted(byNumber)).toEqual(letters.toSorted(byNumber));
    expect(years.every((group) => group.letters.every(({ letter }) => yearOf(letter) === group.heading))).toBe(true);
    const groups = byPeople(index, letters, lettersChoice(edition, settings));
    expect(groups.flatMap((group) => group.letters).toSorted(byNumber)).toEqual(letters.toSorted(byNumber));
    for (const [id, count] of partnersIn(index, letters, lettersChoice(edition, settings)))
      expect(chosen(edition, 'who' in settings ? { ...settings, with: id } : { who: id }).length).toBe(count);
  }
});

property.prop([inventedEditions])('each count of the table is that of the letters it leads to, and the sums agree', (edition) => {
  const index = letterIndex(edition);
  const { sides, cells, sent, received, letters, again } = letterMatrix(index, index.letters);
  expect(letters).toBe(edition.letters.length);
  expect(sum(cells.flat())).toBe(letters + again);
  const led = (who: Side, part: LettersSettings) => chosen(edition, { who, ...part }).length;
  expect(cells).toEqual(sides.map((from) => sides.map((to) => led(from, { with: to, way: 'sent' }))));
  expect(sent).toEqual(sides.map((side) => led(side, { way: 'sent' })));
  expect(received).toEqual(sides.map((side) => led(side, { way: 'received' })));
  expect(sides.filter((side) => side !== OTHERS)).toEqual(frequentPeople(index));
});

test('a setting that is empty is none', () => {
  const set = setLetters({ ...FIRST_VIEW, letters: { who: 'p1', year: '1797' }, at: 'l1' }, { who: '', listed: 'table' });
  expect(set).toEqual({ ...FIRST_VIEW, page: 'letters', letters: { year: '1797', listed: 'table' } });
});

function byNumber(a: { readonly letter: Letter }, b: { readonly letter: Letter }): number {
  return a.letter.id < b.letter.id ? -1 : 1;
}
