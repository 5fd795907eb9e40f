import { expect, test } from 'vitest';
import { passagesIn } from '../../../../src/edition/passages.ts';
import { hasWrittenText, isWrittenOtherwise } from '../../../../src/edition/transcribed-ranges.ts';
import { layerCounts } from '../../../../src/views/columns/layer-counts.ts';
import { letterFacts } from '../../../../src/views/columns/letter-facts.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';
import { passageOf, timbuktu } from '../editions.ts';

function factsOf(id: string) {
  const letter = transcribed.letters.find((one) => one.id === id);
  return letter ? letterFacts(transcribed, letter) : [];
}

test('where a letter was sent from, received and is kept is told of it', () => {
  const texts = factsOf('w-1').map(({ name, given }) => [name, given.map(({ text }) => text).join()]);
  expect(texts).toContainEqual(['sent-from', 'Weimar']);
  expect(texts).toContainEqual(['received-at', 'Lyon']);
  expect(texts).toContainEqual(['kept', 'Goethe- und Schiller-Archiv Weimar, GSA 28/1040, Bl. 12–13']);
});

test('what is inferred is told with its ground', () => {
  const [date, sender] = factsOf('m-1');
  expect(date?.given).toMatchObject([{ text: 'mai 1797', certainty: 'medium', inferredFrom: 'title' }]);
  expect(sender?.given).toMatchObject([{ inferredFrom: 'signature' }]);
});

test('a date that is given without words is told by its days', () => {
  const [letter] = transcribed.letters;
  if (!letter) throw new Error('no letter');
  const dates = letter.dates.map((date) => ({ ...date, asGiven: '' }));
  const [date] = letterFacts(transcribed, { ...letter, dates });
  expect(date?.given.map(({ text, days }) => [text, days])).toEqual(dates.map(({ value }) => ['', value]));
});

test('notes of the editor on words count with those on passages, and those of the writer with none', () => {
  expect(layerCounts(passagesIn(transcribed)).edition).toBe(2);
});

test('there are two texts where some letter reads otherwise on the paper', () => {
  expect(hasWrittenText(transcribed)).toBe(true);
  expect(isWrittenOtherwise(passageOf(transcribed, 'w-1-p1-en'))).toBe(false);
  expect(hasWrittenText(timbuktu)).toBe(false);
  const plain = { ...transcribed, letters: transcribed.letters.map((one) => ({ ...one, passages: [] })) };
  expect(hasWrittenText(plain)).toBe(false);
  const away = plain.letters.map((one) => ({ ...one, away: { shard: '1797', passages: 1, words: 1, texts: 1 } }));
  expect(hasWrittenText({ ...plain, letters: away })).toBe(true);
});
