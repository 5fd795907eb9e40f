import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { replyIntervals } from '../../../../src/views/timeline/reply-intervals.ts';
import type { Apart } from '../../../../src/views/timeline/reply-intervals.ts';
import type { Dating } from '../../../../src/views/view-state.ts';
import { harbour, timbuktu } from '../editions.ts';

const DAY = 86_400_000;
const END_OF_TIME = 8.64e15;

function apart(dating: Dating, claim: string, reply: string): Apart | undefined {
  return replyIntervals(timbuktu, dating).find((pair) => pair.claim === claim && pair.reply === reply)?.apart;
}

/** The harbour with other first days, or without dates. */
function harbourWith(first: (id: string) => number | undefined): Edition {
  const letters = harbour.letters.map((letter) => {
    const day = first(letter.id);
    const dates = letter.dates.map((date) => ({ ...date, value: { ...date.value, first: day ?? 0 } }));
    return { ...letter, dates: day === undefined ? [] : dates };
  });
  return { ...harbour, letters };
}

describe('the time between claim and reply', () => {
  // September has 30 days, October 31: from 30 September to 3 October are 3 days, from 1 September to 3 November 30 + 31 + 2.
  test.each<[string, Dating, number, number]>([
    ['by the edition: 1 to 30 September, 3 November', 'edition', 34, 63],
    ['by Guidère: 1 to 10 September, 3 November', 'guidere', 54, 63],
    ['by the AP: 1 to 30 September, 3 October', 'ap', 3, 32],
  ])('%s; and apart from it, by the dates of all sources', (_, dating, least, most) => {
    expect(apart(dating, 'belmokhtar-2012', 'board-2012')).toMatchObject({
      type: 'told',
      days: { least, most, byAll: { least: 3, most: 63 } },
      byAll: { to: { first: Date.UTC(2012, 9, 3), last: Date.UTC(2012, 10, 3) } },
    });
  });

  test('by the widest dates is all there is', () => {
    expect(apart('widest', 'belmokhtar-2012', 'board-2012')).toMatchObject({
      days: { least: 3, most: 63, byAll: undefined },
      byAll: undefined,
    });
  });

  test('is not sure by all dates where one of them can put the reply before the claim', () => {
    expect(apart('guidere', 'belmokhtar-2012', 'unplaced-droukdel')).toMatchObject({
      days: { least: 113, most: 486, byAll: 'unsure' },
      byAll: undefined,
    });
  });

  test.each<[string, Dating, string, string, Apart['type']]>([
    ['the reply can be the earlier', 'edition', 'belmokhtar-request', 'ruling-on-hostages', 'unordered'],
    ['the reply can be of the same month', 'edition', 'belmokhtar-2012', 'droukdel-zawahiri', 'unordered'],
    ['a source puts the reply later', 'guidere', 'belmokhtar-2012', 'unplaced-droukdel', 'told'],
  ])('where %s', (_, dating, claim, reply, type) => {
    expect(apart(dating, claim, reply)?.type).toBe(type);
  });

  test('where a letter is undated, or has no first day', () => {
    const undated = harbourWith((id) => (id === 'master-1901' ? undefined : 0));
    const open = harbourWith((id) => (id === 'master-1901' ? -END_OF_TIME : 0));
    expect(replyIntervals(undated, 'edition').map((pair) => pair.apart.type)).toEqual(['undated']);
    expect(replyIntervals(open, 'edition').map((pair) => pair.apart.type)).toEqual(['open']);
  });

  test.each<Dating>(['edition', 'widest', 'guidere', 'ap'])('dated as “%s”, line and words say the same', (dating) => {
    const told = replyIntervals(timbuktu, dating).flatMap(({ apart: between }) =>
      between.type === 'told' ? between : [],
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { from, to, days } of told) {
      expect(days).toMatchObject({ least: (to.first - from.last) / DAY, most: (to.last - from.first) / DAY });
    }
  });
});

describe('two letters', () => {
  test('stand once, however many exchanges join them, in the order of the exchanges', () => {
    expect(
      replyIntervals(timbuktu, 'edition').map(({ claim, reply, exchanges }) => [claim, reply, exchanges.length]),
    ).toEqual([
      ['belmokhtar-request', 'ruling-on-hostages', 1],
      ['belmokhtar-2012', 'board-2012', 7],
      ['belmokhtar-2012', 'unplaced-droukdel', 1],
      ['belmokhtar-2012', 'droukdel-zawahiri', 1],
    ]);
  });

  test('an exchange says more where its passages are dated more closely', () => {
    const [, letters] = replyIntervals(timbuktu, 'edition');
    const byAll = { least: 23, most: 63 };
    expect(letters?.exchanges.slice(0, 2)).toEqual([
      { id: 'x-internet', title: 'Secrets on the internet', days: { least: 54, most: 63, byAll } },
      {
        id: 'x-line-to-zawahiri',
        title: 'A line to Zawahiri',
        days: { least: 34, most: 63, byAll: { least: 3, most: 63 } },
      },
    ]);
  });

  test('of several links an exchange has the least and the most', () => {
    const links = timbuktu.exchanges
      .filter(({ id }) => id === 'x-internet' || id === 'x-line-to-zawahiri')
      .flatMap((exchange) => exchange.links);
    const exchanges = timbuktu.exchanges.slice(0, 1).map((exchange) => ({ ...exchange, links }));
    // The passage on the internet alone is dated 5 to 10 September, so that its own days would be 54 to 59.
    const letters = timbuktu.letters.map((letter) => ({
      ...letter,
      dates: letter.dates.map((date) =>
        date.beside === 'belmokhtar-internet'
          ? { ...date, value: { ...date.value, first: Date.UTC(2012, 8, 5) } }
          : date,
      ),
    }));
    const [pair] = replyIntervals({ ...timbuktu, letters, exchanges }, 'edition');
    expect(pair?.exchanges.map(({ days }) => days)).toEqual([{ least: 34, most: 63, byAll: { least: 3, most: 63 } }]);
  });

  test('are not joined by links inside one letter', () => {
    const link = harbour.exchanges.flatMap(({ links }) => links).find(({ type }) => type === 'denies');
    const [exchange] = harbour.exchanges;
    if (!exchange || !link) throw new Error('The harbour has no exchange.');
    const inside = { ...exchange, links: [{ ...link, claim: 'guild-unpaid', reply: 'guild-oil' }] };
    expect(replyIntervals({ ...harbour, exchanges: [inside] }, 'edition')).toEqual([]);
  });
});
