import { expect, test } from 'vitest';
import { editionOf, tei } from './letters.ts';

test('the title is that of the collection that most files are of, or of the folder', () => {
  const series = '<seriesStmt><title>Harbour letters</title></seriesStmt>';
  expect(editionOf({ 'a.xml': tei({ series }), 'b.xml': tei({ series }), 'c.xml': tei() })).toMatchObject({
    title: 'Harbour letters',
    id: 'harbour-letters',
  });
  expect(editionOf({ 'a.xml': tei() })).toMatchObject({
    title: 'letters',
    sources: [{ id: 'edition', label: 'letters' }],
  });
});

test('the title of an only file is that of the edition, whose id stays when files are added', () => {
  const titles = '<title>Letters of Ivo Marsh</title>';
  expect(editionOf({ 'a.xml': tei({ titles }) })).toMatchObject({
    title: 'Letters of Ivo Marsh',
    id: 'letters',
    inferred: ['title', 'language', 'parties'],
  });
  expect(editionOf({ 'a.xml': tei({ titles }), 'b.xml': tei() })).toMatchObject({ title: 'letters', id: 'letters' });
});

const textIn = (lang: string, words: string) =>
  tei({ text: `<text xml:lang="${lang}"><body><div><p>${words}</p></div></body></text>` });

test('the language is that of most letters, of equals the one with most words', () => {
  const two = { 'a.xml': textIn('grc', 'Χαῖρε.'), 'b.xml': textIn('ru', 'Дорогая моя, это письмо.') };
  expect(editionOf(two).lang).toBe('ru');
  expect(editionOf({ ...two, 'c.xml': textIn('grc', 'Ἔρρωσο.') }).lang).toBe('grc');
});
