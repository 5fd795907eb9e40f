import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/find.ts';
import type { Searched } from '../../../src/search/find.ts';
import { timbuktu } from '../views/editions.ts';
import { byText, EVERYTHING, inLetters, LETTERS, passages, plain } from './finding.ts';

/** What a filter can name, by its names. */
function facet(id: string, name: string, ...names: readonly string[]): Searched['facets']['senders'][number] {
  return { ids: [id], name, names: [name, ...names].map((each) => each.toLowerCase().split(' ')) };
}

describe('filters', () => {
  const all = timbuktu.letters.flatMap((letter) => letter.passages.map((passage) => ({ letter, passage })));
  const ids = (wanted: (one: (typeof all)[number]) => boolean) => all.filter(wanted).map(({ passage }) => passage.id);

  const boardMembers = timbuktu.parties.find(({ id }) => id === 'party-board')?.members;

  test('alone find passages, without places in them', () => {
    const texts = byText(LETTERS, find(LETTERS, { ...EVERYTHING, query: 'theme:weapons' }));
    expect(texts.map(({ id }) => id)).toEqual(ids(({ passage }) => passage.themes.includes('weapons')));
    expect(texts.flatMap(({ hits }) => hits)).toEqual([]);
  });

  test.each([
    ['from:belmokhtar', ids(({ letter }) => letter.senders.some(({ value }) => value === 'belmokhtar'))],
    ['to:"Mokhtar Bel', ids(({ letter }) => letter.addressees.some(({ value }) => value === 'belmokhtar'))],
    ['source:AP ', ids(({ passage }) => passage.source === 'ap')],
    ['to:board', ids(({ letter }) => letter.addressees.some(({ value }) => value && boardMembers?.includes(value)))],
    ['-source:guid', ids(({ passage }) => passage.source !== 'guidere')],
    [
      'theme:ransom theme:structure',
      ids(({ passage: { themes } }) => themes.includes('ransom') && themes.includes('structure')),
    ],
    [
      'date:2012-09..2012-11',
      ids(({ letter }) =>
        letter.dates.some(({ value }) => value.first <= Date.UTC(2012, 10, 30) && value.last >= Date.UTC(2012, 8, 1)),
      ),
    ],
  ])('%s', (query, expected) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(passages(query)).toEqual(expected);
  });

  test('go with words', () => {
    expect(passages('ransom from:board theme:ransom')).toContain('board-canadians');
    expect(passages('ransom from:belmokhtar theme:weapons')).toEqual([]);
  });

  const people = [
    facet('a', 'Board', 'Supreme Board'),
    facet('b', 'Council', 'Advisory Board of Council'),
    facet('c', 'Abu Zeid'),
    facet('d', 'Abu Said', 'Lesser Abu'),
    facet('e', 'Great Abu'),
    { ...facet('c', 'Abus'), ids: ['c', 'd'] },
  ];
  test.each([
    ['the whole of a name', 'to:board', ['Board']],
    ['the whole of another name', 'to:"advisory board of council"', ['Council']],
    ['how names begin', 'from:abu ', ['Abu Zeid', 'Abu Said']],
    ['how words of names begin', 'from:gre', ['Great Abu']],
    ['what stands within names', 'from:sai', ['Abu Said']],
    ['what stands within several', 'from:"board of"', ['Council']],
    ['a party, for its members', 'from:abus', ['Abus']],
  ])('take %s: %s', (_, query, took) => {
    const searched = { ...plain('a'), facets: { senders: people, addressees: people, themes: [], sources: [] } };
    expect(find(searched, { ...EVERYTHING, query }).filters.map((one) => one.took)).toEqual([took]);
  });

  test('say whom they took, as the edition calls them', () => {
    const query = 'from:belmokhtar -to:board theme:weap date:2012 from:nobody source:ap';
    expect(find(LETTERS, { ...EVERYTHING, query }).filters).toEqual([
      { text: 'from:belmokhtar', took: ['Mokhtar Belmokhtar'] },
      { text: '-to:board', took: ['AQIM Advisory Board'] },
      { text: 'theme:weap', took: ['Weapons'] },
      { text: 'source:ap', took: ['Associated Press 2013'] },
    ]);
  });

  test('from: knows who sends, to: who receives', () => {
    const senders = new Set(timbuktu.letters.flatMap((letter) => letter.senders.flatMap(({ value }) => value ?? [])));
    const addressees = new Set(
      timbuktu.letters.flatMap((letter) => letter.addressees.flatMap(({ value }) => value ?? [])),
    );
    expect([...senders].filter((id) => !addressees.has(id)).length).toBeGreaterThan(0);
    expect([...addressees].filter((id) => !senders.has(id)).length).toBeGreaterThan(0);
    for (const id of [...senders, ...addressees]) {
      const [from, to] = [`from:${id}`, `to:${id}`];
      expect(inLetters(from).unread).toEqual(senders.has(id) ? [] : [{ text: from, why: 'no-sender' }]);
      expect(inLetters(to).unread).toEqual(addressees.has(id) ? [] : [{ text: to, why: 'no-addressee' }]);
    }
  });

  test.each([
    ['theme:harbours', 'unknown-value'],
    ['from:nobody', 'no-sender'],
    ['from:tebessa', 'no-sender'],
    ['to:blumenthal', 'no-addressee'],
    ['source:menas', 'unknown-value'],
    ['date:2012-13', 'no-date'],
    ['date:2012-02-30', 'no-date'],
    ['date:2013..2012', 'backwards'],
    ['date:2012-11..2012-09', 'backwards'],
    ['date:soon', 'no-date'],
  ])('%s is left out, and that is said', (query, why) => {
    expect(find(LETTERS, { ...EVERYTHING, query }).unread).toEqual([{ text: query, why }]);
    expect(passages(`${query} "two emirates"`)).toEqual(passages('"two emirates"'));
  });
});
