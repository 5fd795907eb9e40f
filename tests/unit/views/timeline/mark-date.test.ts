import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { timeline } from '../../../../src/views/timeline/timeline.ts';
import type { MarkDate } from '../../../../src/views/timeline/mark-date.ts';
import type { Dating } from '../../../../src/views/view-state.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import { harbour, timbuktu } from '../editions.ts';

const END_OF_TIME = 8.64e15;

function markOf(edition: Edition, id: string, dating: Dating = 'edition') {
  const marks = timeline(edition, { ...FIRST_VIEW, dating }).lanes.flatMap((lane) => lane.marks);
  const found = marks.find((mark) => mark.id === id);
  if (!found) throw new Error(`There is no mark ${id}.`);
  return found;
}

/** "2012-10-03 AP, Independent". */
function brief({ value, sigils }: MarkDate): string {
  return `${value.edtf} ${sigils.join(', ')}`;
}

describe('the date that holds, and those that rule it out', () => {
  test.each<[string, Dating, string, readonly string[]]>([
    [
      'by the edition',
      'edition',
      '2012-11-03 Guidère',
      ['2012-10 Libération, GlobalPost', '2012-10-03 AP, Independent'],
    ],
    ['by Guidère', 'guidere', '2012-11-03 Guidère', ['2012-10 Libération, GlobalPost', '2012-10-03 AP, Independent']],
    ['by the AP, where a source’s closest date stands for it', 'ap', '2012-10-03 AP', ['2012-11-03 Guidère']],
  ])('%s', (_, dating, held, others) => {
    const mark = markOf(timbuktu, 'board-2012', dating);
    expect(brief(mark.held)).toBe(held);
    expect(mark.others.map(brief)).toEqual(others);
  });

  test.each<[Dating, readonly [request: boolean, board: boolean]]>([
    ['edition', [false, true]],
    ['ap', [true, true]],
    ['widest', [true, true]],
  ])(
    'dated as “%s”, marks are signed: those that are disputed, or all letters where the reader chose',
    (dating, signed) => {
      const marks = ['belmokhtar-request', 'board-2012'].map((id) => markOf(timbuktu, id, dating).signed);
      expect(marks).toEqual(signed);
      expect(markOf(timbuktu, 'ev-timbuktu-taken', dating).signed).toBe(false);
    },
  );

  test('the widest is made of several, has no words of its own and rules none out', () => {
    const { held, others } = markOf(timbuktu, 'board-2012', 'widest');
    expect(held).toMatchObject({
      text: undefined,
      value: { first: Date.UTC(2012, 9, 3), last: Date.UTC(2012, 10, 3) },
    });
    expect(others).toEqual([]);
  });

  test('dates that can mean the same day are no other dates', () => {
    expect(markOf(timbuktu, 'belmokhtar-2012').others).toEqual([]);
  });

  test('an event has its other dates too', () => {
    const { held, others } = markOf(harbour, 'storm');
    expect([held, ...others].map(brief)).toEqual(['1901-01-30 Gaz.', '1901-01-31 Her.']);
  });
});

describe('the ends of a date', () => {
  test.each([
    ['a day', '2012-10-03', 0, 0, 'sure', 'sure'],
    ['a stretch', '2012-09/2012-10', 0, 0, 'sure', 'sure'],
    ['about a month', '2012-09~', 0, 0, 'about', 'about'],
    ['perhaps a day', '2012-10-03?', 0, 0, 'about', 'about'],
    ['a stretch that ends about a month', '2012-09/2012-10%', 0, 0, 'sure', 'about'],
    ['no beginning', '../2012-10', -END_OF_TIME, 0, 'open', 'sure'],
    ['no end', '2012-10/..', 0, END_OF_TIME, 'sure', 'open'],
    ['no beginning and about a month', '../2012-10~', -END_OF_TIME, 0, 'open', 'about'],
  ])('%s', (_, edtf, first, last, start, end) => {
    const letters = harbour.letters.map((letter) => ({
      ...letter,
      dates: letter.dates.slice(0, 1).map((date) => ({ ...date, value: { edtf, first, last } })),
    }));
    expect(markOf({ ...harbour, letters }, 'guild-1901').held).toMatchObject({ start, end });
  });
});
