import { afterEach, describe, expect, test } from 'vitest';
import type { LetterDate } from '../../../../src/edition/model.ts';
import { speak } from '../../../../src/ui/language/language.ts';
import type { Language } from '../../../../src/ui/language/language.ts';
import { english } from '../../../../src/ui/language/plurals/en.ts';
import { daysInWords, gregorianDays, hijriDays } from '../../../../src/ui/wording/dates.ts';
import { yearInWords } from '../../../../src/ui/wording/eras.ts';

const OPEN = 8.64e15;

/** `2012-10-03`, or `2012-10-03/2012-10-05`; a missing end is open. */
function date(edtf: string): LetterDate {
  const [from = '', to = from] = edtf.split('/');
  return { edtf, first: from ? Date.parse(from) : -OPEN, last: to ? Date.parse(to) : OPEN };
}

/** The texts themselves are English here: only what `Intl` makes is in the language. */
function inLanguage(language: Language): void {
  speak(language, english);
}

/** ICU sets spaces of several widths round a dash; which is not ours to test. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

const within = (edtf: string, last: string): LetterDate => ({ ...date(edtf), last: Date.parse(last) });

afterEach(() => inLanguage('en'));

describe('a date without words', () => {
  test.each([
    ['1801-05-03', '3 May 1801'],
    ['1801-05-03/1801-05-09', '3–9 May 1801'],
  ])('%s is told by its days', (edtf, words) => {
    expect(plain(daysInWords(date(edtf)))).toBe(words);
  });

  test('of a whole month or year is told as that', () => {
    expect(daysInWords(within('1801-05', '1801-05-31'))).toBe('May 1801');
    expect(daysInWords(within('1801', '1801-12-31'))).toBe('1801');
  });
});

describe('the days that a date means', () => {
  test.each([
    ['en', '2012-10-03', '3 October 2012'],
    ['en', '2012-10-03/2012-10-05', '3–5 October 2012'],
    ['en', '2012-10-03/2012-11-05', '3 October – 5 November 2012'],
    ['en', '2011-10-03/2012-11-05', '3 October 2011 – 5 November 2012'],
    ['en', '/2012-10-03', 'until 3 October 2012'],
    ['en', '2012-10-03/', 'from 3 October 2012'],
    ['en', '/', 'any day'],
    ['fr', '2012-10-01', '1er octobre 2012'],
    ['fr', '2012-10-01/2012-10-31', '1er–31 octobre 2012'],
    ['fr', '2011-12-31/2012-01-01', '31 décembre 2011 – 1er janvier 2012'],
    ['fr', '2012-10-11/2012-10-21', '11–21 octobre 2012'],
    ['ar', '2012-11-03', '3 نوفمبر 2012'],
    ['ar', '2012-10-03/2012-11-05', '3 أكتوبر – 5 نوفمبر 2012'],
  ] as const)('in %s, %s is %s', (language, edtf, words) => {
    inLanguage(language);
    expect(plain(gregorianDays(date(edtf)))).toBe(words);
  });
});

describe('a day before Christ has its era, and the year that historians count', () => {
  test.each([
    ['en', '15 March 45 BC'],
    ['fr', '15 mars 45 av. J.-C.'],
    ['ar', '15 مارس 45 ق.م'],
  ] as const)('in %s', (language, words) => {
    inLanguage(language);
    const ides = Date.parse('-000044-03-15');
    expect(plain(gregorianDays({ edtf: '-0044-03-15', first: ides, last: ides }))).toBe(words);
  });

  test('in ranges, months and years', () => {
    const from = Date.parse('-000044-03-15');
    const until = (last: string): string => plain(gregorianDays({ edtf: '', first: from, last: Date.parse(last) }));
    expect(until('-000044-03-20')).toBe('15–20 March 45 BC');
    expect(until('0014-04-01')).toBe('15 March 45 BC – 1 April 14 AD');
    const year = { first: Date.parse('-000044-01-01'), last: Date.parse('-000044-12-31') };
    expect(daysInWords({ edtf: '-0044', ...year })).toBe('45 BC');
    expect(daysInWords({ edtf: '-0044-01', ...year, last: Date.parse('-000044-01-31') })).toBe('January 45 BC');
    expect([-44, 0, 1, 1801].map(yearInWords)).toEqual(['45 BC', '1 BC', '1', '1801']);
  });
});

describe('the same days in the Hijri calendar', () => {
  // First days and feasts as the calendar of Umm al-Qura gave them.
  test.each([
    ['2012-11-15', '1 Muharram 1434 AH'],
    ['2011-08-30', '1 Shawwal 1432 AH'],
    ['2012-08-19', '1 Shawwal 1433 AH'],
    ['2012-10-26', '10 Dhuʻl-Hijjah 1433 AH'],
    ['2012-11-03', '18 Dhuʻl-Hijjah 1433 AH'],
    ['2012-11-14/2012-11-15', '29 Dhuʻl-Hijjah 1433 – 1 Muharram 1434 AH'],
    ['/2012-11-15', 'until 1 Muharram 1434 AH'],
    ['2012-11-15/', 'from 1 Muharram 1434 AH'],
  ])('%s is %s', (edtf, words) => {
    expect(plain(hijriDays(date(edtf)))).toBe(words);
  });

  test.each([
    ['fr', '1er mouharram 1434 AH'],
    ['ar', '1 محرم 1434 هـ'],
  ] as const)('in %s the first of the year is %s', (language, words) => {
    inLanguage(language);
    expect(plain(hijriDays(date('2012-11-15')))).toBe(words);
  });

  test('a French apostrophe is printed as one', () => {
    inLanguage('fr');
    expect(hijriDays(date('2012-10-03'))).toContain('qi’da');
  });
});
