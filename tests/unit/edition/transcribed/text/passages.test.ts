import { expect, test } from 'vitest';
import type { Passage } from '../../../../../src/edition/model.ts';
import { readBody, readTree, treeOf } from './letter-text.ts';

const words = (count: number, word = 'wort'): string => Array.from({ length: count }, () => word).join(' ');
const paragraphs = (...counts: readonly number[]): string => counts.map((count) => `<p>${words(count)}</p>`).join('');
const at = (passages: readonly Passage[]) => passages.map(({ id, words: count }) => [id, count]);

test('a long part is cut between paragraphs, and its passages are numbered by their first', () => {
  expect(at(readBody(paragraphs(200, 150, 100, 250, 80)).passages)).toEqual([
    ['a1.1', 350],
    ['a1.3', 350],
    ['a1.5', 80],
  ]);
});

test('what is changed further on leaves numbers and texts before as they are', () => {
  const [before] = readBody(paragraphs(200, 150, 400)).passages;
  const [after] = readBody(paragraphs(200, 150, 500, 300)).passages;
  expect(after).toEqual(before);
});

test('a long paragraph stays whole, and a short rest goes with what is before', () => {
  expect(at(readBody(paragraphs(34_000, 40)).passages)).toEqual([['a1.1', 34_040]]);
});

test('a heading begins a passage, and a closer ends one', () => {
  const body = `${paragraphs(310)}<head>Zwei</head>${paragraphs(310)}<closer>${words(100)}</closer>${paragraphs(100)}`;
  expect(readBody(body).passages.map(({ text, words: count }) => [text.slice(0, 4), count])).toEqual([
    ['wort', 310],
    ['Zwei', 411],
    ['wort', 100],
  ]);
});

test('each part that the editor divides is a passage, with the edition’s word for it, its heading, language and page', () => {
  const { passages } = readBody(
    '<pb n="1"/><div type="envelope"><p>An Anna</p></div><div type="writingSession" n="1"><head>Montag</head><p>Ja.</p></div>' +
      '<div type="writingSession" n="2" xml:lang="lat"><p>Ita.<pb n="2"/></p></div><div xml:lang="de"><p xml:lang="fr">Oui.</p></div>',
  );
  expect(passages.map(({ id, text, lang, place, ranges }) => [id, text, lang, place, ranges.length])).toEqual([
    ['a1.1', 'An Anna', 'de', { part: 'envelope', page: '1' }, 2],
    ['a1.2', 'Montag\nJa.', 'de', { part: 'writing session', section: 'Montag', page: '1' }, 2],
    ['a1.4', 'Ita.', 'la', { part: 'writing session', page: '1' }, 1],
    ['a1.5', 'Oui.', 'fr', { page: '2' }, 2],
  ]);
});

test('what the edition says about a letter is told as its words, and not counted as those of the letter', () => {
  const { passages } = readBody('<div type="regest"><p>Er dankt.</p></div><div><p>Danke sehr!</p></div>');
  expect(passages.map(({ speaker, wordedBy, words: count }) => [speaker, wordedBy, count])).toEqual([
    ['reported', 'edition', 0],
    ['letter', 'letter', 2],
  ]);
});

test('a letter that is only described has the description', () => {
  const { passages } = readBody('<p><note type="editorial">Nicht überliefert.</note></p>');
  expect(passages.map(({ text, speaker }) => [text, speaker])).toEqual([['Nicht überliefert.', 'reported']]);
});

test('a letter all of whose words are struck out shows them, and says so', () => {
  const { passages, doubts } = readBody('<p><del>Nein.</del></p>');
  expect(passages.map(({ text }) => text)).toEqual(['Nein.']);
  expect(doubts.map(({ code }) => code)).toEqual(['nothing-to-read']);
});

test('a translation stands level with its original where both have as many paragraphs', () => {
  const { passages } = readBody(
    `<div type="original" xml:lang="nl">${paragraphs(310, 310)}</div><div type="translation" xml:lang="en">${paragraphs(150, 500)}</div>` +
      `<div type="translation" xml:lang="fr">${paragraphs(320, 320, 10)}</div>`,
  );
  expect(passages.map(({ id, lang, translationOf }) => [id, lang, translationOf])).toEqual([
    ['a1.1', 'nl', undefined],
    ['a1.3', 'en', 'a1.1'],
    ['a1.5', 'fr', 'a1.1'],
  ]);
});

test.each([
  [
    'beside one another',
    '<div type="original" xml:lang="nl"><p>Ja.</p></div><div type="translation" xml:lang="en"><p>Yes.</p></div>',
    [undefined, 'a1.1'],
  ],
  [
    'each within its part',
    '<div><div type="transcription" xml:lang="ota"><ab>Evet</ab></div><div type="translation" xml:lang="de"><ab>Ja</ab></div></div>' +
      '<div><div type="transcription" xml:lang="ota"><ab>Hayır</ab></div><div type="translation" xml:lang="de"><ab>Nein</ab></div></div>',
    [undefined, 'a1.1', undefined, 'a1.3'],
  ],
  [
    'of several parts each',
    '<div type="original" xml:lang="nl"><div><p>Ja.</p></div><div><p>Nee.</p></div></div>' +
      '<div type="translation" xml:lang="en"><div><p>Yes.</p></div><div><p>No.</p></div></div>',
    [undefined, undefined, 'a1.1', 'a1.2'],
  ],
  [
    'before the original, and pointing at it',
    '<div type="translation" xml:lang="en" corresp="#o"><p>Yes.</p></div><div xml:lang="la"><p>Aliud.</p></div><div xml:id="o" xml:lang="nl"><p>Ja.</p></div>',
    ['a1.3', undefined, undefined],
  ],
  [
    'in two languages',
    '<div xml:lang="nl"><p>Ja.</p></div><div type="translation" xml:lang="en"><p>Yes.</p></div><div type="translation" xml:lang="de"><p>Ja!</p></div>',
    [undefined, 'a1.1', 'a1.1'],
  ],
])('translations %s', (_, body, expected) => {
  expect(readBody(body).passages.map(({ translationOf }) => translationOf)).toEqual(expected);
});

test('texts of one language each stand beside one another', () => {
  const { passages } = readTree(
    treeOf(
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><group><text xml:lang="nl"><body><p>Ja.</p></body></text>' +
        '<text type="translation" xml:lang="en"><body><p>Yes.</p></body></text></group></text></TEI>',
    ),
  );
  expect(passages.map(({ lang, translationOf }) => [lang, translationOf])).toEqual([
    ['nl', undefined],
    ['en', 'a1.1'],
  ]);
});
