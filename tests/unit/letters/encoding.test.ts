import { describe, expect, test } from 'vitest';
import { timbuktu } from '../views/editions.ts';

const passages = timbuktu.letters.flatMap((letter) => letter.passages);
const linked = new Set(
  timbuktu.exchanges.flatMap(({ links }) =>
    links.flatMap((link) => [...('claim' in link ? [link.claim] : []), ...('reply' in link ? [link.reply] : [])]),
  ),
);

describe('by the rules of letters/README.md', () => {
  test.each(passages.map((passage) => [passage.id, passage] as const))('%s', (id, passage) => {
    expect(passage.themes.length).toBeGreaterThan(0);
    expect(passage.place.section ?? passage.place.part).toBeTruthy();
    expect(linked.has(id)).toBe(true);
  });
});

test('the letters of the exchange are there, and those known only by mention', () => {
  const quoted = timbuktu.letters.filter(({ type }) => type === 'quoted').map(({ id }) => id);
  expect(quoted).toEqual(
    expect.arrayContaining(['belmokhtar-request', 'ruling-on-hostages', 'belmokhtar-2012', 'board-2012', 'droukdel-zawahiri']),
  );
  const mentioned = timbuktu.letters.filter(({ type }) => type === 'mentioned').map(({ id }) => id);
  expect(mentioned).toEqual(expect.arrayContaining(['zawahiri-recommendations', 'zawahiri-call']));
});

test('both dates of the Board’s letter are kept, with who says so', () => {
  const board = timbuktu.letters.find(({ id }) => id === 'board-2012');
  const dates = board?.dates.map(({ value, source }) => [value.edtf, source]);
  expect(dates).toEqual(expect.arrayContaining([['2012-11-03', 'guidere'], ['2012-10-03', 'ap']]));
});

test('the sources’ slips keep their reading and have a note', () => {
  const gray = timbuktu.correspondents.find(({ variants }) => variants.some(({ text }) => text === 'Louis Gray'));
  expect(gray?.name).toContain('Guay');
  expect(gray?.notes.map(({ type }) => type)).toContain('source-slip');
  const murabitun = timbuktu.events.find(({ dates }) => dates.some(({ asGiven }) => asGiven.includes('August 2011')));
  expect(murabitun?.notes.map(({ type }) => type)).toContain('source-slip');
});

test('a second wording stands beside the passage it is a wording of', () => {
  const readings = passages.flatMap(({ ranges, text }) =>
    ranges.flatMap((range) =>
      range.type === 'reading' ? range.readings.map((reading) => [text.slice(range.start, range.end), reading.source]) : [],
    ),
  );
  expect(readings.length).toBeGreaterThanOrEqual(5);
  expect(readings.some(([lemma, source]) => lemma?.includes('700,000 euros') && source === 'cbc')).toBe(true);
});
