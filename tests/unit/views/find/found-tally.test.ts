import { describe, expect, test } from 'vitest';
import { passagesIn } from '../../../../src/edition/passages.ts';
import { find } from '../../../../src/search/find.ts';
import { searchedIn } from '../../../../src/search/searched.ts';
import { askedIn } from '../../../../src/views/find/asked.ts';
import { tallyFound } from '../../../../src/views/find/found-tally.ts';
import { textNumber, textPlaces } from '../../../../src/search/text-places.ts';
import { hitsAt } from '../../../../src/views/find/text-hits.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { timbuktu } from '../editions.ts';

const searched = searchedIn(timbuktu);
const found = (view: Partial<ViewState>) => find(searched, askedIn({ ...FIRST_VIEW, ...view })).letters;
const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((all, count) => all + count, 0);

describe('the tally', () => {
  test.each(['Belmokhtar', 'hostages', 'the', 'zawahiri'])(
    'of %s counts every hit for one party and one letter',
    (query) => {
      const hits = found({ find: query });
      const tally = tallyFound(timbuktu, hits);
      expect(tally.hits).toBe(hits.start.length);
      expect(tally.hits).toBeGreaterThan(0);
      expect(sum(tally.parties)).toBe(tally.hits);
      expect(sum(tally.letters)).toBe(tally.hits);
    },
  );

  test('counts a passage once, also where its remark is found as well', () => {
    const passages = passagesIn(timbuktu);
    const hits = found({ find: '"the"' });
    const own = [...hits.texts].map((text) => searched.letters.texts[text]?.passage);
    expect(own.length).toBeGreaterThan(new Set(own).size);
    expect(tallyFound(timbuktu, hits).passages).toBe(new Set(own).size);
    expect(passages.length).toBeGreaterThan(new Set(own).size);
  });

  test('of filters alone counts passages', () => {
    const tally = tallyFound(timbuktu, found({ find: 'theme:weapons' }));
    const marked = passagesIn(timbuktu).filter(({ themes }) => themes.includes('weapons'));
    expect(tally).toMatchObject({ hits: 0, passages: marked.length });
    expect(tally.themes.get('weapons')).toBe(marked.length);
  });
});

describe('what a view asks', () => {
  test('is as it is typed, without what is switched off', () => {
    const view = { ...FIRST_VIEW, find: 'emir', findOff: ['gloss', 'names', 'reader'] as const, findNot: ['khaled'] };
    expect(askedIn(view)).toEqual({
      query: 'emir',
      voices: ['letter', 'reported', 'wording', 'edition'],
      spellings: true,
      names: false,
      off: ['khaled'],
    });
  });
});

test('the hits of a text are found by its place, and none where it has none', () => {
  const hits = found({ find: '"two emirates"' });
  const ids = textPlaces(timbuktu).flatMap(({ id }) => (hitsAt(hits, textNumber(timbuktu, id) ?? -1) ? [id] : []));
  expect(ids).toEqual([...hits.texts].map((text) => searched.letters.texts[text]?.id));
  expect(hitsAt(hits, -1)).toBeUndefined();
  expect(hitsAt(hits, 100_000)).toBeUndefined();
});
