import { describe, expect, test } from 'vitest';
import { compileTexts, harbour, harbourEdition } from './quoted/sample.ts';

describe('an edition without problems', () => {
  test('has its title, its people with their names, its parties, themes and sources', () => {
    const edition = harbourEdition();
    expect(edition).toMatchObject({
      title: 'The harbour letters',
      summary: 'A harbour master and the pilots’ guild write about fees.',
      lang: 'en',
    });
    expect(edition.correspondents).toEqual([
      {
        id: 'master',
        type: 'person',
        name: 'Ada Quayle',
        description: 'Harbour master.',
        variants: [{ text: 'A. Quail', sources: ['gazette', 'herald'] }],
        notes: [{ type: 'source-slip', text: 'The Herald calls her Adam.' }],
      },
      {
        id: 'guild',
        type: 'body',
        name: 'The Pilots’ Guild',
        description: 'All licensed pilots.',
        variants: [],
        notes: [],
      },
      {
        id: 'office',
        type: 'body',
        name: 'The Pilots’ Office',
        description: 'Hires pilots out.',
        variants: [],
        notes: [],
      },
    ]);
    expect(edition.parties).toEqual([
      { id: 'party-guild', name: 'The Pilots’ Guild', shortName: 'Guild', role: 'Pilots', members: ['guild'] },
      { id: 'party-master', name: 'Ada Quayle', shortName: 'Ada Quayle', role: '', members: ['master'] },
    ]);
    expect(edition.themes).toMatchObject([
      { id: 'fees', name: 'Fees', definition: 'What ships pay.', include: 'Sums and terms.', exclude: 'Wages.' },
      { id: 'lights' },
    ]);
    expect(edition.sources).toMatchObject([
      {
        id: 'gazette',
        label: 'Gazette 1901',
        sigil: 'Gaz.',
        reference: '“The pilots’ quarrel”, Harbour Gazette 12 (1901)',
        url: 'https://example.org/gazette',
        supplies: 'Most of the letters.',
        reliability: 'Prints from the originals.',
      },
      { id: 'herald', after: 'gazette' },
      { id: 'this-edition' },
    ]);
    expect(edition.sources[1]).not.toHaveProperty('url');
  });

  test('has its places with their names, and says who is perhaps the same', () => {
    const { places, identities } = harbourEdition();
    expect(places).toEqual([
      {
        id: 'quay',
        name: 'North Quay',
        description: 'Where ships are moored.',
        variants: [{ text: 'the Quay', sources: ['herald'] }],
        notes: [{ type: 'remark', text: 'Now filled in.' }],
      },
    ]);
    expect(identities).toEqual([
      { members: ['guild', 'office'], reason: 'Both have one address.', certainty: 'low', by: 'this-edition' },
    ]);
  });

  test('has its exchanges, with silence and with claims that nothing answers, and its events as each source dates them', () => {
    const { exchanges, events } = harbourEdition();
    expect(exchanges).toEqual([
      {
        id: 'x-fees',
        title: 'The fee',
        summary: 'Whether it was paid.',
        links: [
          {
            type: 'denies',
            claim: 'guild-unpaid',
            reply: 'master-paid',
            reason: 'Both speak of the winter fee.',
            certainty: 'medium',
            by: 'this-edition',
          },
        ],
        silences: {},
      },
      {
        id: 'x-lights',
        title: 'The lights',
        summary: 'Who buys oil.',
        links: [
          {
            type: 'unanswered',
            claim: 'guild-oil',
            reason: 'No passage of hers names the oil.',
            certainty: 'high',
            by: 'gazette',
          },
        ],
        silences: { 'party-master': 'Nothing quoted speaks of the lights.' },
      },
    ]);
    expect(events).toMatchObject([
      {
        id: 'storm',
        title: 'The great storm',
        dates: [
          { value: { edtf: '1901-01-30' }, asGiven: '30 January', source: 'gazette', certainty: 'high' },
          { value: { edtf: '1901-01-31' }, asGiven: '“Thursday”', source: 'herald', certainty: 'medium' },
        ],
        notes: [{ type: 'remark', text: 'The sources differ by a day.' }],
      },
    ]);
  });

  test('is frozen all through, and the same after it was JSON', () => {
    const compiled = compileTexts(harbour());
    expect(Object.isFrozen(compiled.edition?.letters[0]?.passages[0]?.ranges[0])).toBe(true);
    const again = JSON.parse(JSON.stringify(compiled));
    expect(again).toEqual(compiled);
  });

  test('may have its files in any order', () => {
    const reversed = new Map([...harbour()].toReversed());
    expect(compileTexts(reversed)).toEqual(compileTexts(harbour()));
  });
});
