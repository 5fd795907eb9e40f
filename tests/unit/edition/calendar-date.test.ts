import { fc, test } from '@fast-check/vitest';
import edtf from 'edtf';
import { expect } from 'vitest';
import { calendarDate } from '../../../src/edition/calendar-date.ts';

const DAY = 86_400_000;
const padded = (number: number, length: number): string =>
  `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(length, '0')}`;

/** What edtf.js, which knows the whole of EDTF, makes of it. */
function understood(written: string): unknown {
  try {
    const { type, edtf: again, min, max } = edtf(written);
    if (type !== 'Date' || again !== written) return 'none';
    return { edtf: written, first: Math.floor(min / DAY) * DAY, last: Math.floor(max / DAY) * DAY };
  } catch {
    return 'none';
  }
}

test.prop([
  fc.integer({ min: -999, max: 9999 }),
  fc.option(fc.integer({ min: 1, max: 13 })),
  fc.option(fc.integer({ min: 1, max: 32 })),
])('a day, a month and a year are those of edtf.js', (year, month, day) => {
  const written = [padded(year, 4), ...[month, day].flatMap((part) => (part === null ? [] : padded(part, 2)))].join(
    '-',
  );
  expect(calendarDate(written)).toEqual(understood(written));
});

test.each([['1900-02-29'], ['0000'], ['-0044-03-15'], ['2000-02-29'], ['-0000']])(
  '%s is as edtf.js has it',
  (written) => {
    expect(calendarDate(written)).toEqual(understood(written));
  },
);

test.each([['19011-05-29'], ['1901-5'], [''], ['1901-05-29T10:00']])('“%s” has another form', (written) => {
  expect(calendarDate(written)).toBeUndefined();
});
