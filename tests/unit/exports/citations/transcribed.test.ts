import { expect, test } from 'vitest';
import { CITATION_STYLES } from '../../../../src/exports/citations/citation-styles.ts';
import { plainCitation } from '../../../../src/exports/citations/plain-citation.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';
import { passageOf } from '../../views/editions.ts';
import { cited, wordsIn } from './cited.ts';

test('a transcribed letter is cited by where it is kept and by its page', () => {
  expect(plainCitation.cite([cited(transcribed, wordsIn('w-1-p1', 'Ihren Brief', transcribed))])).toBe(
    '“Ihren Brief”\n' +
      'Anna Weidner to Jean Morel, 12 May 1797, Goethe- und Schiller-Archiv Weimar, GSA 28/1040, Bl. 12–13, p. 12r of the letter; ' +
      'Weidner – Morel: letters 1797 to 1798, version 1.2, https://example.org/timbuktu/#w-1-p1.\n',
  );
});

test('words are cited with the page that they stand on', () => {
  const { place } = cited(transcribed, wordsIn('w-1-p1', 'Feldern', transcribed));
  expect(place.letterPage).toBe('12v');
  expect(passageOf(transcribed, 'w-1-p1').place.letterPage).toBe('12r');
});

test('what is cited is the reading text, whatever stands on the paper', () => {
  const words = wordsIn('w-1-p1', 'Brief heute erhalten und bin sehr froh', transcribed);
  expect(cited(transcribed, words).quotation).toBe('Brief heute erhalten und bin sehr froh');
});

test('a date that is inferred stands in square brackets, with what it is inferred from', () => {
  expect(plainCitation.cite([cited(transcribed, { subject: 'm-1' })])).toContain(
    'Jean Morel to Anna Weidner, [May 1797] (date probable, inferred from the title), Bibliothèque municipale de Lyon, Ms 2014, f. 3; ',
  );
});

test('a translation is cited as one', () => {
  expect(plainCitation.cite([cited(transcribed, { subject: 'w-1-p1-en' })])).toContain(', in English translation; ');
});

test.each(CITATION_STYLES)('$id says nothing empty of a letter whose place is not known', (style) => {
  const text = style.cite([cited(transcribed, { subject: 'w-2-p1' })]);
  expect(text).not.toMatch(/undefined|, ,|; ;|: ,|\{;|" *"|\. \.|^N1 {2}- \r?$/mu);
  expect(text).toContain('Weidner');
});
