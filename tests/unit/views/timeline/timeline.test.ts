import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { timeline } from '../../../../src/views/timeline/timeline.ts';
import type { Lane } from '../../../../src/views/timeline/timeline.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import { harbour, timbuktu } from '../editions.ts';

function nameOf(lane: Lane): string {
  return lane.type === 'party' ? lane.party.shortName : lane.type;
}

function lanesOf(edition: Edition, columns: readonly string[] = []) {
  return timeline(edition, { ...FIRST_VIEW, columns }).lanes;
}

describe('lanes', () => {
  test.each([
    ['in the edition’s order', [], ['Belmokhtar', 'Board', 'neither', 'context']],
    ['in the reader’s', ['party-board', 'party-belmokhtar'], ['Board', 'Belmokhtar', 'neither', 'context']],
    ['with a lane for a party that has no column', ['party-board'], ['Board', 'Belmokhtar', 'neither', 'context']],
    ['without one for what is no party', ['party-x'], ['Belmokhtar', 'Board', 'neither', 'context']],
  ])('stand %s', (_, columns, names) => {
    expect(lanesOf(timbuktu, columns).map(nameOf)).toEqual(names);
  });

  test('a party keeps its lane where none of its letters is dated', () => {
    const letters = harbour.letters.filter(({ id }) => id === 'order-1900');
    const lanes = lanesOf({ ...harbour, letters, exchanges: [], events: [] });
    expect(lanes.map((lane) => [nameOf(lane), lane.marks.length])).toEqual([
      ['Guild', 0],
      ['Ada Quayle', 0],
    ]);
  });

  test('each letter stands in the lane of who sent it, and known only by mention it is not left out', () => {
    const [belmokhtar] = lanesOf(timbuktu);
    expect(belmokhtar?.marks.map(({ id, type }) => [id, type])).toEqual([
      ['belmokhtar-request', 'quoted'],
      ['belmokhtar-2012', 'quoted'],
      ['belmokhtar-libya-report', 'mentioned'],
      ['belmokhtar-last-letter', 'mentioned'],
      ['belmokhtar-to-online-networks', 'mentioned'],
    ]);
  });
});

describe('entries', () => {
  test.each([
    ['the Timbuktu letters', timbuktu],
    ['the harbour', harbour],
  ])('are every letter and event of %s, once', (_, edition) => {
    const ids = timeline(edition, FIRST_VIEW).entries.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...edition.letters, ...edition.events].map(({ id }) => id).toSorted());
  });

  test('an undated letter comes last and is no mark', () => {
    const { entries, lanes } = timeline(harbour, FIRST_VIEW);
    expect(entries.at(-1)).toMatchObject({ id: 'order-1900', given: [] });
    expect(lanes.flatMap(({ marks }) => marks.map(({ id }) => id))).not.toContain('order-1900');
  });

  test('name who wrote to whom, and every date by its source', () => {
    const { entries } = timeline(timbuktu, FIRST_VIEW);
    expect(entries.find(({ id }) => id === 'board-2012')).toMatchObject({
      given: [
        { sigil: 'Guidère', texts: ['3 November 2012', 'November 3, 2012', 'November'] },
        { sigil: 'AP', texts: ['Oct. 3, 2012'] },
        { sigil: 'Independent', texts: ['3 October'] },
        { sigil: 'Libération', texts: ['October 2012'] },
        { sigil: 'GlobalPost', texts: ['October'] },
      ],
      between: { addressees: { names: ['Belmokhtar'], known: true } },
    });
    expect(entries.find(({ id }) => id === 'ev-north-mali')?.between).toBeUndefined();
  });
});

test('the whole reaches from before the first date to after the last', () => {
  const { whole } = timeline(timbuktu, FIRST_VIEW);
  expect(whole?.from).toBeLessThan(Date.UTC(2004, 0, 1));
  expect(whole?.from).toBeGreaterThan(Date.UTC(2003, 6, 1));
  expect(whole?.to).toBeGreaterThan(Date.UTC(2015, 10, 22));
});

test('an edition without dates has no time to show', () => {
  const letters = harbour.letters.map((letter) => ({ ...letter, dates: [] }));
  const shown = timeline({ ...harbour, letters, events: [] }, FIRST_VIEW);
  expect(shown.whole).toBeUndefined();
  expect(shown.entries).toHaveLength(3);
});
