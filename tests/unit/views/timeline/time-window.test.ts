import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { moved, spanOf, wholeWindow, windowOf, zoomed } from '../../../../src/views/timeline/time-window.ts';

const DAY = 86_400_000;
const END_OF_TIME = 8.64e15;
const day = (iso: string) => Date.parse(iso);
const whole = { from: day('2004-01-01'), to: day('2016-01-01') };
const year = { from: day('2010-01-01'), to: day('2011-01-01') };

describe('the whole', () => {
  test.each([
    ['leaves out open ends', -END_OF_TIME, day('2012-11-03'), '2012-10-29', '2012-11-09'],
    ['of one day is as wide as the narrowest window', day('2012-11-03'), day('2012-11-03'), '2012-10-29', '2012-11-09'],
    ['has a margin', day('2004-01-01'), day('2013-12-31'), '2003-10-19', '2014-03-16'],
  ])('%s', (_, first, last, from, to) => {
    expect(wholeWindow([{ edtf: '', first, last }])).toEqual({ from: day(from), to: day(to) });
  });

  test('of no dates is none', () => {
    expect(wholeWindow([])).toBeUndefined();
    expect(wholeWindow([{ edtf: '../..', first: -END_OF_TIME, last: END_OF_TIME }])).toBeUndefined();
  });
});

describe('the window of a span', () => {
  test.each([
    ['shows its last day whole', '2010-01-01', '2010-12-31', year],
    ['stays inside the whole', '1999-01-01', '1999-12-31', { from: whole.from, to: whole.from + 365 * DAY }],
    ['is never wider than the whole', '1900-01-01', '2100-01-01', whole],
    ['is never too narrow', '2010-01-01', '2010-01-02', { from: year.from, to: year.from + 10 * DAY }],
  ])('%s', (_, from, to, window) => {
    expect(windowOf({ from, to }, whole)).toEqual(window);
  });

  test('without a span is the whole, and the whole has none', () => {
    expect(windowOf(undefined, whole)).toEqual(whole);
    expect(spanOf(whole, whole)).toBeUndefined();
  });

  property.prop([fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 10, max: 300 })])(
    'comes back as the same span',
    (start, length) => {
      const from = whole.from + start * DAY;
      const window = { from, to: from + length * DAY };
      expect(windowOf(spanOf(window, whole), whole)).toEqual(window);
    },
  );
});

describe('moving', () => {
  test.each([
    ['goes on in time', 31 * DAY, { from: day('2010-02-01'), to: day('2011-02-01') }],
    ['ends where the whole ends', 9999 * DAY, { from: whole.to - 365 * DAY, to: whole.to }],
    ['and where it begins', -9999 * DAY, { from: whole.from, to: whole.from + 365 * DAY }],
  ])('%s', (_, by, window) => {
    expect(moved(year, by, whole)).toEqual(window);
  });
});

describe('zooming', () => {
  test.each([
    ['in keeps the moment where it is', 0.5, year.from, { from: year.from, to: year.from + 182.5 * DAY }],
    ['out too', 2, year.to, { from: year.to - 730 * DAY, to: year.to }],
    ['in ends at ten days', 0.0001, year.from, { from: year.from, to: year.from + 10 * DAY }],
    ['out ends at the whole', 9999, year.from, whole],
  ])('%s', (_, factor, around, window) => {
    expect(zoomed(year, factor, around, whole)).toEqual(window);
  });
});
