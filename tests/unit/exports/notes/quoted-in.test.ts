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
  expect(quotedIn(edition(['Same: ', 'Same: ']), quote('Same: '))).toBe('unsure');
  expect(quotedIn(edition(['They say: ', 'We read: ']), quote(''))).toBe('unsure');
  expect(quotedIn(edition(['They: ', 'Then: ']), quote('Then: '))).toBe('unsure');
});

test('in a passage that is known they need nothing around them', () => {
  const two = edition(['Same: ', 'Same: ']);
  const passage = passagesIn(two).find(({ id }) => id === second?.id);
  expect(quotedIn(two, quote(''), passage ? { only: passage } : {})).toMatchObject({
    passage: { id: second?.id },
    start: 6,
    end: 6 + TWICE.length,
  });
});

const labelled = (exact: string) => ({ exact, prefix: 'Show more, 12 March 1901, p. 6', suffix: 'Letter 2 of 9' });

test('a short quotation is known by itself only where it is exact, of two words, and in one place', () => {
  const two = edition(['It names the grain dealers of ', 'Then: ']);
  const found = (exact: string, alone = true) => quotedIn(two, labelled(exact), { alone });
  expect(found('grain dealers')).toMatchObject({ passage: { id: first?.id }, start: 13, end: 26 });
  expect(found('grain\n dealers')).toMatchObject({ start: 13 });
  expect(found('grain dealers', false)).toBe('unsure');
  for (const exact of ['Grain dealers', 'the grain d', 'passages', 'that stands in two'])
    expect(found(exact)).toBe('unsure');
  expect(found('grain traders')).toBe('nowhere');
});
