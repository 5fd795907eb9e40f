import { expect, test } from 'vitest';
import { passagesIn } from '../../../../src/edition/passages.ts';
import { quotedIn } from '../../../../src/exports/notes/quoted-in.ts';
import { letters } from '../made-notes.ts';

const TWICE = 'a sentence that stands in two passages';
const [first, second] = passagesIn(letters);

/** Two passages that have the same words, with the given words around them. */
function edition(around: readonly [string, string]) {
  const texts = new Map([
    [first?.id, `${around[0]}${TWICE}.`],
    [second?.id, `${around[1]}${TWICE}.`],
  ]);
  return {
    ...letters,
    letters: letters.letters.map((letter) => ({
      ...letter,
      passages: letter.passages.map((passage) => ({ ...passage, text: texts.get(passage.id) ?? passage.text })),
    })),
  };
}

const quote = (prefix: string) => ({ exact: TWICE, prefix, suffix: '.' });

test('words that stand twice are where what is around them is', () => {
  const two = edition(['They say in the first: ', 'We read at the end of it: ']);
  expect(quotedIn(two, quote('We read at the end of it: '))).toMatchObject({ passage: { id: second?.id }, start: 26 });
  expect(quotedIn(two, quote('They say in the first: '))).toMatchObject({ passage: { id: first?.id }, start: 23 });
});

test('and nowhere, where that says nothing', () => {
  expect(quotedIn(edition(['Same: ', 'Same: ']), quote('Same: '))).toBeUndefined();
  expect(quotedIn(edition(['They say: ', 'We read: ']), quote(''))).toBeUndefined();
  expect(quotedIn(edition(['They: ', 'Then: ']), quote('Then: '))).toBeUndefined();
});

test('in a passage that is known they need nothing around them', () => {
  const two = edition(['Same: ', 'Same: ']);
  const passage = passagesIn(two).find(({ id }) => id === second?.id);
  expect(quotedIn(two, quote(''), passage)).toMatchObject({
    passage: { id: second?.id },
    start: 6,
    end: 6 + TWICE.length,
  });
});
