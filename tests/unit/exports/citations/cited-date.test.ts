import { describe, expect, test } from 'vitest';
import {
  dateNote,
  datedWords,
  isDoubtful,
  partsOfDate,
  spanWords,
} from '../../../../src/exports/citations/cited-date.ts';
import type { CitedDate } from '../../../../src/exports/citations/cited-date.ts';

const value = (edtf: string) => ({ edtf, first: 0, last: 0 });
const dated = (edtf: string, rest: Partial<CitedDate> = {}): CitedDate => ({
  value: value(edtf),
  bounded: false,
  certainty: 'high',
  by: 'AP',
  others: [],
  ...rest,
});

test.each([
  ['2012-11-03', '3 November 2012', 'November 3, 2012'],
  ['2012-09', 'September 2012', 'September 2012'],
  ['2012', '2012', '2012'],
  ['0000', '1 BC', '1 BC'],
  ['-0043-03', 'March 44 BC', 'March 44 BC'],
  ['2012-09/2013-01', 'between September 2012 and January 2013', 'between September 2012 and January 2013'],
  ['../2012-11-03', 'not after 3 November 2012', 'not after November 3, 2012'],
  ['2007/..', 'not before 2007', 'not before 2007'],
])('%s in words', (edtf, dayFirst, monthFirst) => {
  expect([spanWords(value(edtf), 'day-first'), spanWords(value(edtf), 'month-first')]).toEqual([dayFirst, monthFirst]);
});

describe('doubt', () => {
  const other = { value: value('2012-10-03'), by: 'AP' };

  test.each([
    ['none', dated('2012'), '2012', false],
    ['a probable date', dated('2012', { certainty: 'medium' }), '2012 (date probable)', true],
    ['an uncertain date', dated('2012', { certainty: 'low' }), '2012 (date uncertain)', true],
    ['one of unknown certainty', dated('2012', { certainty: 'unknown' }), '2012 (date uncertain)', true],
    [
      'another date',
      dated('2012-11', { by: 'G', others: [other] }),
      'November 2012 (so G; 3 October 2012 according to AP)',
      true,
    ],
    [
      'bounds',
      dated('../2012', { bounded: true, certainty: 'low' }),
      'undated (not after 2012, by this edition’s reckoning)',
      true,
    ],
    ['no date', { ...dated('2012'), value: undefined }, 'undated', true],
  ] as const)('%s', (_, date, words, doubtful) => {
    expect([datedWords(date, 'day-first'), isDoubtful(date)]).toEqual([words, doubtful]);
  });

  test('as a sentence nothing is dated undated', () => {
    expect(dateNote(dated('2012', { certainty: 'low' }))).toBe('Dated 2012 (date uncertain)');
    expect(dateNote({ ...dated('2012'), value: undefined })).toBe('Undated');
  });
});

test('only one date has a year, month and day; a stretch of time has none', () => {
  expect(partsOfDate(value('2012-11-03'))).toEqual([2012, 11, 3]);
  expect(partsOfDate(value('-0043'))).toEqual([-43]);
  expect(partsOfDate(value('2012/2013'))).toEqual([]);
  expect(partsOfDate(undefined)).toEqual([]);
});
