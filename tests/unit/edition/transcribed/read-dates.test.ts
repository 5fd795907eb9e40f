import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../../src/edition/transcribed/plain-date.ts';
import { codes, only, read, tei } from './letters.ts';

function dated(date: string, more: Parameters<typeof tei>[0] = {}, name = 'a.xml') {
  const profile = `<correspDesc><correspAction type="sent"><persName>A</persName>${date}</correspAction></correspDesc>`;
  const reading = read(tei({ profile, ...more }), name);
  const { letter } = only(reading);
  const dates = letter.dates.map(
    ({ value, certainty, inferredFrom }) =>
      `${value.edtf} ${certainty}${inferredFrom === undefined ? '' : ` ${inferredFrom}`}`,
  );
  return {
    dates,
    given: letter.dates.map(({ asGiven }) => asGiven),
    notes: letter.notes.map(({ text }) => text),
    doubts: codes(reading.doubts).map((code) => code.split(' ')[0]),
  };
}

describe('the date of sending', () => {
  test.each([
    ['<date when="1719-05-27">27 May</date>', ['1719-05-27 high'], []],
    ['<date from="1820" to="1821-03"/>', ['1820/1821-03 high'], []],
    ['<date notBefore="1820-05"/>', ['1820-05/.. high'], []],
    ['<date notAfter="1820-05" cert="low"/>', ['../1820-05 low'], []],
    ['<date when-iso="1820-05-01/1820-05-03"/>', ['1820-05-01/1820-05-03 high'], []],
    ['<date when="2018-03-30T13:47:49.11+02:00"/>', ['2018-03-30 high'], []],
    ['<date when="1571" confidence=".8">ca. 1571</date>', ['1571 medium'], []],
    [
      '<date notBefore="1567-03-12" notAfter="1567-03-21" calendar="#hijri">974 Ramażān 1-10</date>',
      ['1567-03-12/1567-03-21 high'],
      [],
    ],
    ['<date when-custom="1131-10-20" calendar="#hijri">20 Şevval 1131</date>', [], []],
    ['<date when="1820"/><date when="1821" cert="medium"/>', ['1820 high', '1821 medium'], []],
    ['<date>17 December 1932</date>', ['1932-12-17 medium metadata'], []],
    ['<date when="19011-05-29">29 May 1901</date>', ['1901-05-29 medium metadata'], ['no-such-date']],
    ['<date when="1820-5-7"/>', ['1820-05-07 high'], ['date-form']],
    ['<date when="1820-00-00"/>', ['1820 high'], ['date-form']],
    ['<date when="18200507"/>', ['1820-05-07 high'], ['date-form']],
    ['<date from="1821" to="1820"/>', ['1820/1821 high'], ['date-order']],
    ['<date>unknown</date>', [], []],
    ['<date>early spring 1811</date>', ['1811 low metadata'], []],
    ['<date>30 Feb 1811</date>', ['1811 low metadata'], []],
    ['<date when="1810-13-45"/>', ['1810 low metadata'], ['no-such-date']],
    ['<date>not before the spring of 1811</date>', [], []],
    ['<date>between 1820 and 1825</date>', [], []],
    ['<date calendar="#x">spring of 1811</date>', [], []],
    ['<date>20 Şevval 1131</date>', [], []],
    ['<date/>', [], []],
  ])('%s', (date, dates, doubts) => {
    expect(dated(date)).toMatchObject({ dates, doubts });
  });

  test('that gives no time stays in a note, as it is written', () => {
    expect(dated('<date when="19011-05-29">in spring</date>')).toMatchObject({ dates: [], notes: ['in spring'] });
    expect(dated('<date>unknown</date>').notes).toEqual([]);
    expect(dated('<date>начало весны</date>').notes).toEqual(['начало весны']);
    expect(dated('<date>١٢٥١</date>').notes).toEqual(['١٢٥١']);
  });
});

const text = (inner: string): string => `<text><body><div>${inner}<p>Dear all</p></div></body></text>`;

describe('without one, it is inferred from', () => {
  test.each([
    [
      'creation',
      { profile: '<creation><origDate from="0600" to="0659">7th century</origDate></creation>' },
      '0600/0659 medium creation',
    ],
    [
      'the origin of the paper',
      { source: '<msDesc><history><origin><origDate when="1820"/></origin></history></msDesc>' },
      '1820 medium metadata',
    ],
    [
      'a date in the dateline',
      { text: text('<opener><dateline>Dover, <date when="1820-05-07">7th</date></dateline></opener>') },
      '1820-05-07 medium dateline',
    ],
    [
      'the words of the dateline',
      { text: text('<opener><dateline>Berlin den 28t Februar 1815</dateline></opener>') },
      '1815-02-28 medium dateline',
    ],
    ['the title', { titles: '<title>A to B, Dover, May 27, 1719</title>' }, '1719-05-27 medium title'],
    ['none of several days', { titles: '<title>16 februari, 2 maart of 9 maart 1909</title>' }, ''],
  ])('%s', (_, parts, date) => {
    expect(dated('', { profile: '', ...parts }).dates.join()).toBe(date);
  });

  test('the day that it was received: it was sent on it or before', () => {
    const profile =
      '<correspDesc><correspAction type="received"><date when="1800-03-09"/></correspAction></correspDesc>';
    expect(dated('', { profile }).dates).toEqual(['../1800-03-09 low receipt']);
    expect(dated('', { profile, titles: '<title>A to B, 2 March 1800</title>' }).dates).toEqual([
      '1800-03-02 medium title',
    ]);
  });

  test('its words alone are those of the date', () => {
    const titles = '<title>A to B, Dover, May 27, 1719, on ships</title>';
    expect(dated('', { profile: '', titles }).given).toEqual(['May 27, 1719']);
  });

  test.each([
    ['vipa.17190527.b2.xml', '1719-05-27 low file-name'],
    ['1719-05-27_Quayle.xml', '1719-05-27 low file-name'],
    ['19011529.xml', ''],
    ['117190527.xml', ''],
  ])('the name of the file: %s', (name, date) => {
    expect(dated('', {}, name).dates.join()).toBe(date);
  });
});

test.each([
  ['Wed, 02 Jun 1999', '1999-06-02 medium'],
  ['27. Maii 1719', '1719-05-27 medium'],
  ['[um 1820]', '1820 low'],
  ['1er mai 1820', '1820-05-01 medium'],
  ['17 de diciembre de 1932', '1932-12-17 medium'],
  ['maandag 31 januari 1910', '1910-01-31 medium'],
  ['27.5.1719', '1719-05-27 medium'],
  ['17 декабря 1932', '1932-12-17 medium'],
  ['8br 1719', '1719-10 medium'],
  ['31 February 1900', ''],
  ['between 1820 and 1825', ''],
  ['974 Ramażān 1-10', ''],
  ['Room 1932', ''],
  ['', ''],
])('the words “%s”', (words, expected) => {
  const date = plainDate(words);
  expect(date ? `${date.value.edtf} ${date.certainty}` : '').toBe(expected);
});
