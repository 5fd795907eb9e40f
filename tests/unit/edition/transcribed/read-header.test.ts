import { describe, expect, test } from 'vitest';
import { corresp, only, read, tei } from './letters.ts';

const letterWith = (parts: Parameters<typeof tei>[0], name = 'a.xml') => only(read(tei(parts), name)).letter;

describe('the title', () => {
  test.each([
    [
      'in the language of the file',
      ' xml:lang="en"',
      '<title xml:lang="de">Brief</title><title xml:lang="en">Letter</title>',
      'Letter',
    ],
    [
      'else the first that has words',
      '',
      '<title xml:lang="en"/><title xml:lang="de">Brief</title><title xml:lang="tr">Mektup</title>',
      'Brief',
    ],
    ['with its subtitle', '', '<title>Letter</title><title type="sub">A copy</title>', 'Letter. A copy'],
    ['not that of the series', '', '<title level="s">Corpus</title><title level="a">Letter</title>', 'Letter'],
  ])('is %s', (_, root, titles, expected) => {
    expect(letterWith({ root, titles }).title).toBe(expected);
  });

  test('is made of people and date where there is none, or of the file’s name', () => {
    const profile = corresp('<persName>Ada</persName><date when="1820"/>', '<persName>Ben</persName>');
    expect(only(read(tei({ profile })))).toMatchObject({ letter: { title: 'Ada → Ben, 1820' }, titleMade: true });
    expect(letterWith({}, 'first.xml').title).toBe('first');
  });
});

test('where the paper is and where it is printed: a line for each', () => {
  const source = `<listWit><witness><msDesc><msIdentifier><country>D</country><settlement>Dresden</settlement><repository>Library</repository><idno>Ms 1</idno></msIdentifier></msDesc></witness></listWit>
    <msDesc><msIdentifier><settlement>-</settlement><institution>Unknown</institution><idno>Box 2</idno></msIdentifier></msDesc>
    <biblStruct><monogr><author>Ada</author><title>Letters</title><imprint><pubPlace>Dover</pubPlace><date>1901</date></imprint></monogr></biblStruct>
    <bibl>The Gazette, 1901</bibl><p/>`;
  expect(letterWith({ source }).witnesses).toEqual([
    'Dresden, Library, Ms 1',
    'Box 2',
    'Ada, Letters, Dover, 1901',
    'The Gazette, 1901',
  ]);
});

test('the summary, with the items of a list apart', () => {
  expect(
    letterWith({ profile: '<abstract><list><item>arrival</item><item>a dinner.</item></list></abstract>' }).summary,
  ).toBe('arrival; a dinner.');
});

test.each([
  ['<langUsage><language ident="ger">Deutsch</language></langUsage>', '', 'de', 0],
  ['<langUsage><language ident="ota"/><language ident="de"/></langUsage>', '', undefined, 0],
  ['', '<msDesc><msContents><textLang mainLang="ota"/></msContents></msDesc>', 'ota', 0],
  ['<langUsage><language ident="Deutsch">Deutsch</language></langUsage>', '', undefined, 1],
])('the language of %s%s is %s', (profile, source, lang, doubts) => {
  const reading = read(tei({ profile, source }));
  expect(only(reading).letter.originalLang).toBe(lang);
  expect(reading.doubts).toHaveLength(doubts);
});

test('the collection that the file is of, its publisher and terms', () => {
  const { sources, collections, letters } = read(
    tei({
      publication:
        '<publisher>Press <ref target="https://press.example"/></publisher><availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY</licence></availability>',
      series:
        '<seriesStmt><title xml:lang="de">Hafenbriefe</title><title xml:lang="en">Harbour letters</title><editor>Ed. Itor</editor></seriesStmt>',
    }),
  );
  expect(collections).toEqual(['Hafenbriefe']);
  expect(sources).toEqual([
    {
      id: 'source-hafenbriefe',
      label: 'Hafenbriefe',
      reference: 'Hafenbriefe',
      editors: ['Ed. Itor'],
      publisher: 'Press',
      licence: 'CC BY https://creativecommons.org/licenses/by/4.0/',
      url: 'https://press.example',
    },
  ]);
  expect(letters[0]?.source).toBe('source-hafenbriefe');
});

test('what else the header says of the letter becomes notes', () => {
  const { notes } = letterWith({
    notes: '<notesStmt><note>Torn at the fold.</note></notesStmt>',
    profile: corresp('<persName>A</persName>', '', '<note>Copy.</note><correspContext><p>1 of 2</p></correspContext>'),
  });
  expect(notes.map(({ text }) => text)).toEqual(['Copy.', '1 of 2', 'Torn at the fold.']);
});

test('a place that is only pointed at has the name of its entry', () => {
  const profile = `<settingDesc><listPlace><place xml:id="D"><placeName>Dover</placeName></place></listPlace></settingDesc>${corresp('<persName>A</persName><placeName ref="#D"/>', '')}`;
  expect(letterWith({ profile }).sentFrom).toMatchObject([{ value: 'Dover' }]);
});

test.each([
  ['', '19.xml', '_19'],
  ['', 'Brief Nr. 5.xml', 'Brief-Nr.-5'],
  [' xml:id="l7"', '19.xml', 'l7'],
])('the id with %s in %s is %s', (root, name, id) => {
  expect(letterWith({ root }, name).id).toBe(id);
});
