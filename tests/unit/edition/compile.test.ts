import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/model.ts';
import { passagesIn } from '../../../src/edition/passages.ts';
import { change, compileTexts, harbour } from './sample.ts';

/** The harbour edition, which must have no problems. */
function harbourEdition(): Edition {
  const { edition, problems } = compileTexts(harbour());
  expect(problems).toEqual([]);
  if (!edition) throw new Error('no edition');
  return edition;
}

const lettersOf = (edition: Edition | undefined): readonly string[] => edition?.letters.map(({ id }) => id) ?? [];

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

  test('has letters with all that the sources say of them', () => {
    const [letter] = harbourEdition().letters;
    expect(letter).toMatchObject({
      id: 'guild-1901',
      type: 'quoted',
      title: 'The Guild to Ada Quayle',
      summary: 'The Guild asks for its fee.',
      senders: [{ value: 'guild', asGiven: 'the pilots', source: 'gazette', place: {}, certainty: 'high' }],
      addressees: [
        { value: 'master', asGiven: 'Mrs Quayle', source: 'gazette' },
        { value: undefined, asGiven: 'a clerk', source: 'herald', certainty: 'low' },
      ],
      dates: [
        {
          value: { edtf: '1901-02-03', first: Date.UTC(1901, 1, 3), last: Date.UTC(1901, 1, 3) },
          asGiven: '3 Feb.',
          place: { section: 'Fees', page: '3', letterPage: '1' },
        },
        { value: { edtf: '1901-03-02' }, source: 'herald', place: {}, certainty: 'low' },
      ],
      lengths: [{ value: 'two pages', asGiven: 'two pages', source: 'gazette', certainty: 'medium' }],
      previous: [],
      next: ['master-1901'],
      mentionedIn: [],
      notes: [{ type: 'remark', text: 'Printed twice.' }],
      file: 'guild-1901.xml',
    });
  });

  test('has passages, by whom, on what, from where', () => {
    const [letter] = harbourEdition().letters;
    expect(letter?.passages).toMatchObject([
      {
        id: 'guild-unpaid',
        letter: 'guild-1901',
        text: 'You have not paid the winter fee, she [Mrs Quayle] knows [...].',
        speaker: 'letter',
        themes: ['fees'],
        source: 'gazette',
        place: { section: 'Fees', page: '3', letterPage: '1' },
        certainty: 'high',
        notes: [{ type: 'source-slip', text: 'For “winter” read “summer”.' }],
        lang: 'en',
      },
      { id: 'guild-oil', speaker: 'reported', themes: ['lights', 'fees'], source: 'herald', certainty: 'low' },
    ]);
  });

  test('has letters known only by mention, with the passage that mentions them', () => {
    expect(harbourEdition().letters.at(-1)).toMatchObject({
      id: 'order-1900',
      type: 'mentioned',
      passages: [],
      mentionedIn: ['master-paid'],
    });
  });

  test('has context texts apart from the letters, by kind, with or without addressee and themes', () => {
    const { context, letters } = harbourEdition();
    expect(context).toEqual([
      {
        id: 'notice-1901',
        kind: 'public-statement',
        title: 'The Guild’s notice to masters of ships',
        summary: 'The Guild tells all ships that it has written.',
        senders: [{ value: 'guild', asGiven: 'the Guild', source: 'herald', place: {}, certainty: 'medium' }],
        addressees: [],
        dates: [
          {
            value: { edtf: '1901-02-05', first: Date.UTC(1901, 1, 5), last: Date.UTC(1901, 1, 5) },
            asGiven: '5 February',
            source: 'herald',
            place: { page: '2' },
            beside: 'notice-no-pilots',
            certainty: 'high',
          },
        ],
        lengths: [{ value: 'six lines', asGiven: 'six lines', source: 'herald', place: {}, certainty: 'high' }],
        passages: [
          {
            id: 'notice-no-pilots',
            text: 'Until our letter is answered, no pilots.',
            ranges: [{ type: 'name', start: 6, end: 16, ref: 'guild-1901' }],
            speaker: 'letter',
            wordedBy: 'letter',
            words: 7,
            themes: [],
            source: 'herald',
            place: { page: '2' },
            certainty: 'high',
            notes: [],
            lang: 'en',
          },
        ],
        notes: [{ type: 'remark', text: 'A notice in a newspaper, known at second hand.' }],
        file: 'notice-1901.xml',
      },
    ]);
    expect(letters.map(({ id }) => id)).not.toContain('notice-1901');
    expect(passagesIn(harbourEdition()).map(({ id }) => id)).not.toContain('notice-no-pilots');
  });

  test('has e-mails with their addressees and themes', () => {
    const files = harbour();
    const name = 'notice-1901.xml';
    change(files, name, 'subtype="public-statement"', 'subtype="e-mail"');
    change(files, name, '<cit xml:id="notice-no-pilots"', '<cit ana="edition.xml#fees" xml:id="notice-no-pilots"');
    change(
      files,
      name,
      '<note type="editorial">A',
      '<correspAction type="received"><persName ref="edition.xml#master" source="edition.xml#herald"/></correspAction><note type="editorial">A',
    );
    expect(compileTexts(files)).toMatchObject({
      edition: { context: [{ kind: 'e-mail', addressees: [{ value: 'master' }], passages: [{ themes: ['fees'] }] }] },
      problems: [],
    });
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

describe('letters stand by the first day of the date shown', () => {
  test.each([
    ['a later day', 'when="1901-02-03"', 'when="1901-03-01"', ['master-1901', 'guild-1901', 'order-1900']],
    [
      'the same first day: the one that can be later comes last',
      'when="1901-02-03"',
      'when="1901-02-04"',
      ['guild-1901', 'master-1901', 'order-1900'],
    ],
    [
      'the same days: by id',
      'when="1901-02-03"',
      'notBefore="1901-02-04" notAfter="1901-02-28"',
      ['guild-1901', 'master-1901', 'order-1900'],
    ],
    ['an open beginning', 'when="1901-02-03"', 'notAfter="1950"', ['guild-1901', 'master-1901', 'order-1900']],
    ['an open end', 'when="1901-02-03"', 'notBefore="1902"', ['master-1901', 'guild-1901', 'order-1900']],
  ])('%s', (_, from, to, order) => {
    const files = harbour();
    change(files, 'guild-1901.xml', from, to);
    expect(lettersOf(compileTexts(files).edition)).toEqual(order);
  });

  test('those without a date last, by id', () => {
    const files = harbour();
    const text = files.get('guild-1901.xml') ?? '';
    files.set('guild-1901.xml', text.replaceAll(/<date .*<\/date>/g, ''));
    expect(lettersOf(compileTexts(files).edition)).toEqual(['master-1901', 'guild-1901', 'order-1900']);
  });
});

test('context texts stand by date as letters do', () => {
  const files = harbour();
  const earlier = (files.get('notice-1901.xml') ?? '')
    .replaceAll('notice', 'warning')
    .replace('1901-02-05', '1901-01-05');
  files.set('warning-1901.xml', earlier);
  expect(compileTexts(files).edition?.context.map(({ id }) => id)).toEqual(['warning-1901', 'notice-1901']);
});

describe('the language of a passage is the nearest that is written', () => {
  test.each([
    ['on the letter', '<TEI', '<TEI', 'en'],
    [
      'on the quotation',
      '<quote source="edition.xml#herald">',
      '<quote xml:lang="fr" source="edition.xml#herald">',
      'fr',
    ],
    ['on the passage', '<cit xml:id="guild-oil"', '<cit xml:lang="ar" xml:id="guild-oil"', 'ar'],
    ['on the edition only', ' xml:lang="en">\n  <teiHeader>', '>\n  <teiHeader>', 'en'],
  ])('%s', (_, from, to, lang) => {
    const files = harbour();
    change(files, 'guild-1901.xml', from, to);
    expect(compileTexts(files).edition?.letters[0]?.passages[1]?.lang).toBe(lang);
  });
});

describe('a large edition', { timeout: 30_000 }, () => {
  test('a letter of 1 MB is read', () => {
    const files = harbour();
    const sentence = 'The <seg ana="edition.xml#fees">winter fee</seg> is not paid, <gap/> nor will it be. ';
    change(files, 'master-1901.xml', '<p>I paid on the day.</p>', `<p>${sentence.repeat(12_500)}</p>`);
    const { edition, problems } = compileTexts(files);
    expect(problems).toEqual([]);
    expect(edition?.letters.find(({ id }) => id === 'master-1901')?.passages[0]?.ranges).toHaveLength(25_002);
  });
});
