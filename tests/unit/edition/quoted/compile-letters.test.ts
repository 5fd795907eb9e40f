import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { change, compileTexts, harbour, harbourEdition } from './sample.ts';

const lettersOf = (edition: Edition | undefined): readonly string[] => edition?.letters.map(({ id }) => id) ?? [];

describe('an edition without problems', () => {
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
