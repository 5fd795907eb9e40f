import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { passageHead } from '../../../../src/views/columns/passage-head.ts';
import type { PassageHead } from '../../../../src/views/columns/passage-head.ts';
import type { Dating } from '../../../../src/views/view-state.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';
import { harbour, passageOf, timbuktu } from '../editions.ts';

function headOf(edition: Edition, id: string, dating: Dating = 'edition'): PassageHead {
  const passage = passageOf(edition, id);
  const letter = edition.letters.find((other) => other.id === passage.letter);
  if (!letter) throw new Error(`There is no letter ${passage.letter}.`);
  return passageHead(edition, letter, passage, dating);
}

test('a passage tells when, from whom, to whom, where it stands and by which source', () => {
  expect(headOf(harbour, 'guild-unpaid')).toMatchObject({
    senders: { names: ['The Pilots’ Guild'], known: true },
    addressees: { names: ['Ada Quayle'], known: true },
    date: { type: 'given', text: '3 Feb.', machine: '1901-02-03', sigil: 'Gaz.' },
    otherDates: [{ text: '2/3', machine: '1901-03-02', sigil: 'Her.', agreeing: [] }],
    place: { letterPage: '1', section: 'Fees', page: '3' },
    source: 'Gazette 1901',
    reference: '“The pilots’ quarrel”, Harbour Gazette 12 (1901)',
    wordedBy: 'letter',
    standing: undefined,
    certainty: 'high',
  });
});

test.each([
  ['belmokhtar-signers-in-blood', 'unanswered'],
  ['board-canadians', 'unprompted'],
  ['belmokhtar-internet', undefined],
  ['board-internet', undefined],
])('%s is marked as %s', (id, standing) => {
  expect(headOf(timbuktu, id).standing).toBe(standing);
});

test('reported speech and low certainty are said', () => {
  expect(headOf(harbour, 'guild-oil')).toMatchObject({
    wordedBy: 'edition',
    certainty: 'low',
  });
});

describe('the date for machines', () => {
  test.each([
    ['guild-unpaid', '1901-02-03', 'a day'],
    ['master-paid', '1901-02', 'an interval within a month'],
  ])('%s has %s: %s', (id, machine) => {
    expect(headOf(harbour, id).date?.machine).toBe(machine);
  });

  test('an interval over years stays an interval', () => {
    expect(headOf(timbuktu, 'request-not-jihad').date?.machine).toMatch(/^\d{4}.*\/.*\d{4}/);
  });
});

test('the Board’s letter shows both its dates, and who agrees with the second', () => {
  const { date, otherDates } = headOf(timbuktu, 'board-internet');
  expect(date).toMatchObject({ type: 'given', text: '3 November 2012', machine: '2012-11-03', sigil: 'Guidère' });
  expect(otherDates).toHaveLength(1);
  expect(otherDates[0]).toMatchObject({ machine: '2012-10-03', sigil: 'AP' });
  expect(otherDates[0]?.agreeing.map(({ sigil }) => sigil)).toContain('Libération');
});

test('an addressee no one is known to be is given in the words of the source', () => {
  expect(headOf(timbuktu, 'droukdel-more-conducive').addressees).toEqual({ names: ['not named'], known: false });
});

test.each([
  ['board-canadians', '3 November 2012', 'the source dates it so'],
  ['board-follow-anyone', 'Oct. 3, 2012', 'the source passes on the AP, which dates it so'],
  ['belmokhtar-internet', 'early September 2012', 'said beside this passage'],
  ['droukdel-islamic-state', 'undated', 'a date of low certainty beside another passage is none for this'],
  ['belmokhtar-proposals', 'September 2012', 'what is said beside another is not said here'],
])('%s is dated %s: %s', (id, date) => {
  expect(headOf(timbuktu, id).date).toMatchObject({ text: date });
});

test('a ruling in the words of its source is told from one in the edition’s', () => {
  expect(headOf(timbuktu, 'ruling-status-of-hostages').wordedBy).toBe('source');
  expect(headOf(timbuktu, 'request-not-jihad').wordedBy).toBe('edition');
});

test('dates that can mean the same day are no disagreement', () => {
  expect(headOf(timbuktu, 'belmokhtar-internet').otherDates).toEqual([]);
});

describe('as another dates it', () => {
  test('the AP’s date stands over the Board’s letter, and Guidère’s beside it', () => {
    const { date, otherDates } = headOf(timbuktu, 'board-internet', 'ap');
    expect(date).toMatchObject({ machine: '2012-10-03', sigil: 'AP' });
    expect(otherDates).toMatchObject([{ machine: '2012-11-03', sigil: 'Guidère' }]);
  });

  test('what the AP does not date keeps its date', () => {
    expect(headOf(timbuktu, 'belmokhtar-internet', 'ap').date).toMatchObject({ text: 'early September 2012' });
  });

  test('the widest runs from the first to the last day that the sources allow, each taken where it is most exact, and rules out none', () => {
    const { date, held, otherDates } = headOf(timbuktu, 'board-internet', 'widest');
    expect(date).toMatchObject({ type: 'widest', machine: '2012' });
    expect(date?.type === 'widest' && [date.value.first, date.value.last]).toEqual([
      Date.UTC(2012, 9, 3),
      Date.UTC(2012, 10, 3),
    ]);
    expect([held, otherDates]).toEqual([undefined, []]);
  });
});

test('what an edition of whole letters says of one is the edition’s, and no report by who wrote it', () => {
  const letter = transcribed.letters.find(({ passages }) => passages.length > 0);
  const [passage] = letter?.passages ?? [];
  if (!letter || !passage) throw new Error('no letter');
  const commentary = { ...passage, speaker: 'reported', wordedBy: 'edition' } as const;
  expect(passageHead(transcribed, letter, commentary, 'edition').ofEdition).toBe(true);
  expect(passageHead(transcribed, letter, passage, 'edition').ofEdition).toBe(false);
  expect(headOf(harbour, 'guild-oil').ofEdition).toBe(false);
});
