import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/notes/new-note.ts';
import {
  candidatesFor,
  comparePlace,
  oldWords,
  turnIn,
  wordsAround,
} from '../../../../src/views/notes/compared-place.ts';
import type { ComparedPiece } from '../../../../src/views/notes/compared-place.ts';
import { harbour, passageOf } from '../editions.ts';

const passage = passageOf(harbour, 'guild-unpaid');
const OLD =
  'We wrote to the harbour master in spring, and again in summer, that the fee was paid twice and never counted, as all men know.';

function target(text: string, words: string) {
  const start = text.indexOf(words);
  return wordsOf(passage.id, text, start, start + words.length);
}

/** As a reader sees it: [words that differ], {words of the note}. */
function seen(pieces: readonly ComparedPiece[]): string {
  return pieces
    .map(({ text, differs, noted }) => {
      const shown = differs ? `[${text}]` : text;
      return noted ? `{${shown}}` : shown;
    })
    .join('');
}

test('the old words and today’s are compared with what stands around them, word by word', () => {
  const today = OLD.replace('paid twice', 'paid three times').replace('in summer', 'that summer');
  const start = today.indexOf('the fee was paid three times');
  const compared = comparePlace(
    target(OLD, 'the fee was paid twice'),
    { ...passage, text: today },
    {
      start,
      end: start + 'the fee was paid three times'.length,
    },
  );
  expect(seen(compared.before)).toBe(
    '… and again [in] summer, that {the fee was paid }{[twice]} and never counted, as all men …',
  );
  expect(seen(compared.today)).toBe(
    'We wrote to the harbour master in spring, and again [that] summer, that {the fee was paid }{[three times]} and never counted, as all men know.',
  );
});

test('the texts of the pieces make up the text that is shown', () => {
  const start = OLD.indexOf('spring');
  const around = wordsAround(OLD, { start, end: start + 6 });
  expect(seen(around)).toBe(
    'We wrote to the harbour master in {spring}, and again in summer, that the fee was paid twice and never counted,…',
  );
  expect(seen(oldWords(target(OLD, 'spring')))).toBe(
    '… wrote to the harbour master in {spring}, and again in summer, that the …',
  );
});

test('the very words are found elsewhere, in the same letter first; short ones are not looked for', () => {
  const words = passage.text.slice(0, 20);
  const other = passageOf(harbour, 'master-paid');
  const found = candidatesFor(harbour, target(passage.text, words), other, undefined);
  expect(found.map((candidate) => [candidate.passage.id, candidate.start])).toEqual([['guild-unpaid', 0]]);
  expect(candidatesFor(harbour, target(passage.text, words), passage, { start: 0, end: 20 })).toEqual([]);
  expect(candidatesFor(harbour, target(passage.text, passage.text.slice(0, 3)), other, undefined)).toEqual([]);
});

test('copies of the same words in a text have their turn, and words that stand once have none', () => {
  const text = 'Paid in spring. Paid in autumn. Paid.';
  expect([0, 16, 32].map((start) => turnIn(text, { start, end: start + 4 }))).toEqual([
    { turn: 1, of: 3 },
    { turn: 2, of: 3 },
    { turn: 3, of: 3 },
  ]);
  expect(turnIn(text, { start: 8, end: 14 })).toBeUndefined();
  expect(turnIn(text, { start: 3, end: 3 })).toBeUndefined();
});
