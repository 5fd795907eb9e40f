import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { isLarge, largeTimeline, wholeOf } from '../../../../src/views/timeline/large-timeline.ts';
import { spanOfStretch, stretchOfDay } from '../../../../src/views/timeline/time-unit.ts';
import { isoDay, windowOf } from '../../../../src/views/timeline/time-window.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';
import { timbuktu } from '../editions.ts';

const DAY = 86_400_000;

/** Letters of the fixture's parties, one on each of these days. */
function editionOf(days: readonly number[]): Edition {
  const letters = days.flatMap((number, place) => {
    const letter = transcribed.letters[place % 2];
    const day = number * DAY;
    const value = { edtf: new Date(day).toISOString().slice(0, 10), first: day, last: day };
    return letter
      ? [{ ...letter, id: `l${place}`, dates: letter.dates.slice(0, 1).map((date) => ({ ...date, value })) }]
      : [];
  });
  return { ...transcribed, correspondents: [...transcribed.correspondents], letters };
}

const days = fc.array(fc.integer({ min: -60_000, max: -40_000 }), { minLength: 151, maxLength: 500 });
const spans = fc.tuple(fc.integer({ min: -61_000, max: -39_000 }), fc.integer({ min: 1, max: 9000 }));

property.prop([days, spans])(
  'no letter is lost: in view, earlier, later and undated are all there are',
  (of, [start, length]) => {
    const edition = editionOf(of);
    expect(isLarge(edition)).toBe(true);
    const whole = wholeOf(edition);
    if (!whole) throw new Error('Nothing is dated');
    const window = windowOf({ from: isoDay(start * DAY), to: isoDay((start + length) * DAY) }, whole);
    const { lanes, crowd } = largeTimeline(edition, FIRST_VIEW, window);
    const counts = lanes.map(({ marks, bars = [], earlier = 0, later = 0 }) => {
      const inBars = bars.reduce((sum, { letters }) => sum + letters, 0);
      for (const bar of bars)
        expect(bar.letters).toBeLessThanOrEqual(of.filter((one) => one * DAY >= bar.from && one * DAY < bar.to).length);
      return marks.length + inBars + earlier + later;
    });
    expect(counts.reduce((sum, count) => sum + count, crowd?.undated ?? 0)).toBe(of.length);
  },
);

test('a bar leads to all its letters', () => {
  const year = stretchOfDay(Date.UTC(1797, 6, 14), 'year');
  expect(spanOfStretch(year)).toEqual({ from: '1797-01-01', to: '1797-12-31' });
  expect(spanOfStretch(stretchOfDay(Date.UTC(1796, 1, 29), 'month'))).toEqual({ from: '1796-02-01', to: '1796-02-29' });
  expect(spanOfStretch(stretchOfDay(Date.UTC(1797, 6, 14), 'decade')).from).toBe('1790-01-01');
  expect(spanOfStretch(stretchOfDay(Date.UTC(1797, 6, 14), 'day')).to).toBe('1797-07-15');
  expect(new Date(stretchOfDay(new Date(0).setUTCFullYear(44), 'year').from).getUTCFullYear()).toBe(44);
});

test('each letter is drawn of editions of quoted letters, and of a few whole ones', () => {
  expect([isLarge(timbuktu), isLarge(transcribed)]).toEqual([false, false]);
});
