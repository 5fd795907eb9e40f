import { describe, expect, test } from 'vitest';
import { passagesIn } from '../../../../src/edition/passages.ts';
import { change, compileTexts, harbour, harbourEdition } from './sample.ts';

describe('an edition without problems', () => {
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
});

test('context texts stand by date as letters do', () => {
  const files = harbour();
  const earlier = (files.get('notice-1901.xml') ?? '')
    .replaceAll('notice', 'warning')
    .replace('1901-02-05', '1901-01-05');
  files.set('warning-1901.xml', earlier);
  expect(compileTexts(files).edition?.context.map(({ id }) => id)).toEqual(['warning-1901', 'notice-1901']);
});
