import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { passagesIn } from '../../../src/edition/passages.ts';
import { timbuktu } from '../views/editions.ts';

const { context } = timbuktu;
const passages = context.flatMap((text) => text.passages);

/** What the sources quote of the e-mails and statements, copied from them and not from the letters' files. */
const QUOTATIONS: readonly string[] = JSON.parse(
  readFileSync(new URL('../../fixtures/context-quotations.json', import.meta.url), 'utf8'),
);

test('the two e-mails of January 2013 and the two public statements are there, by date', () => {
  expect(context.map(({ id, kind, dates }) => [id, kind, dates[0]?.value.edtf])).toEqual([
    ['belmokhtar-ani', 'public-statement', '2011-11'],
    ['blumenthal-2013-01-17', 'e-mail', '2013-01-17'],
    ['blumenthal-2013-01-19', 'e-mail', '2013-01-19'],
    ['al-murabitun-bamako', 'public-statement', '2015-11-20/2015-11-21'],
  ]);
});

test.each(QUOTATIONS)('word for word, and nothing else: %s', (quotation) => {
  expect(passages.map(({ text }) => text)).toContain(quotation);
  expect(passages).toHaveLength(QUOTATIONS.length);
});

describe('by the rules of letters/README.md', () => {
  test.each(context.map((text) => [text.id, text] as const))(
    '%s is told apart from the exchange, and how it is known',
    (_, { kind, senders, addressees, summary, notes }) => {
      expect(summary).toContain('not part of the exchange');
      expect(notes.map(({ text }) => text).join(' ')).toMatch(/known at (second|third) hand/i);
      expect(senders.every(({ value }) => value !== undefined)).toBe(true);
      expect(addressees).toHaveLength(kind === 'e-mail' ? 1 : 0);
    },
  );

  test.each(passages.map((passage) => [passage.id, passage] as const))('%s has its place', (_, { place, notes }) => {
    expect(place.section ?? place.part).toBeTruthy();
    expect(notes.length).toBeGreaterThan(0);
  });

  test('what looks wrong is kept, marked and explained', () => {
    for (const { text, ranges, notes } of passages) {
      const slips = ranges.flatMap((range) => (range.type === 'slip' ? [text.slice(range.start, range.end)] : []));
      if (slips.length > 0) expect(notes.map(({ type }) => type)).toContain('source-slip');
    }
    const marked = passages.flatMap(({ text, ranges }) =>
      ranges.flatMap((range) => (range.type === 'slip' ? [text.slice(range.start, range.end)] : [])),
    );
    expect(marked).toEqual(['DGSE', 'tin', 'contrite', 'DGSE', 'are', 'Signatories blood', 'DGSE']);
  });
});

test('only the source’s own square brackets are glosses', () => {
  const glosses = passages.flatMap(({ text, ranges }) =>
    ranges.flatMap((range) => (range.type === 'gloss' ? [text.slice(range.start, range.end)] : [])),
  );
  expect(glosses).toEqual(['[therefore]', '[operation]', '[Arabic Rebel Group]']);
});

test('no passage of a letter and no note on an event repeats their words', () => {
  const elsewhere = [
    ...passagesIn(timbuktu).map(({ text }) => text),
    ...timbuktu.events.flatMap(({ title, notes }) => [title, ...notes.map(({ text }) => text)]),
  ];
  const openings = QUOTATIONS.map((quotation) => quotation.slice(0, 25));
  expect(openings.filter((opening) => elsewhere.some((text) => text.includes(opening)))).toEqual([]);
});
