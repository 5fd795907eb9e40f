import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { disputedFacts, statedFacts } from '../../../../src/views/sources/stated-facts.ts';
import { harbour, timbuktu } from '../editions.ts';
import { editionMarkup, letterFiles, times } from './letters-markup.ts';

function disputed(edition: Edition): readonly string[] {
  return disputedFacts(edition).map(({ subject, name }) => `${subject.id} ${name}`);
}

function countOf(name: string): number {
  return statedFacts(timbuktu)
    .filter((fact) => fact.name === name && fact.subject.type === 'letter')
    .flatMap(({ statements }) => statements).length;
}

test('every statement of the letters’ files and of the events is there', () => {
  const headers = letterFiles.map(({ markup }) => markup.slice(0, markup.indexOf('</teiHeader>'))).join('');
  expect(countOf('date')).toBe(times(/<date /g, headers));
  expect(countOf('length')).toBe(times(/<extent /g, headers));
  expect(countOf('sender') + countOf('addressee')).toBe(times(/<(persName|orgName|name|rs) [^>]*source=/g, headers));
  const events = statedFacts(timbuktu).filter(({ subject }) => subject.type === 'event');
  expect(events.flatMap(({ statements }) => statements)).toHaveLength(
    times(/<date /g, editionMarkup.slice(editionMarkup.indexOf('<listEvent>'))),
  );
});

describe('what the sources disagree on', () => {
  test('in the harbour letters', () => {
    expect(disputed(harbour)).toEqual(['guild-1901 date', 'guild-1901 addressee', 'storm date']);
  });

  test('in the Timbuktu letters', () => {
    expect(disputed(timbuktu)).toEqual([
      'ruling-on-hostages sender',
      'belmokhtar-2012 addressee',
      'board-2012 date',
      'board-2012 sender',
      'board-2012 addressee',
      'board-2012 length',
      'ev-aqim-created date',
      'ev-signers-in-blood date',
      'ev-in-amenas date',
      'ev-letter-made-known date',
      'ev-al-murabitun date',
    ]);
  });

  test.each([
    ['aqim-abbottabad sender', 'two who are named together wrote jointly'],
    ['belmokhtar-2012 date', 'a month and its first days can be the same'],
    ['al-murabitun-bamako date', 'two days and one of them can be the same'],
  ])('%s is not among them: %s', (fact) => {
    expect(disputed(timbuktu)).not.toContain(fact);
  });
});

test('both dates of the Board’s letter rule each other out, and a month only the other month', () => {
  const board = disputedFacts(timbuktu).find(({ subject, name }) => subject.id === 'board-2012' && name === 'date');
  const rows = board?.statements.map(({ asGiven, source, ruledOutBy }) => [source, asGiven, ruledOutBy.join(' ')]);
  expect(rows).toContainEqual(['guidere', '3 November 2012', 'ap independent liberation mintpress']);
  expect(rows).toContainEqual(['ap', 'Oct. 3, 2012', 'guidere']);
  expect(rows).toContainEqual(['liberation', 'October 2012', 'guidere']);
});

test('a date that agrees with both sides is ruled out by neither', () => {
  const signers = disputedFacts(timbuktu).find(({ subject }) => subject.id === 'ev-signers-in-blood');
  expect(signers?.statements.find(({ asGiven }) => asGiven === '2012')?.ruledOutBy).toEqual([]);
});

test('a person no one knows is a reading too', () => {
  const fact = disputedFacts(harbour).find(({ name }) => name === 'addressee');
  expect(fact?.statements.map(({ asGiven, meaning }) => [asGiven, meaning])).toMatchObject([
    ['Mrs Quayle', { correspondent: { id: 'master' } }],
    ['a clerk', { correspondent: undefined }],
  ]);
});
