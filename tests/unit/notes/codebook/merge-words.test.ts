import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { mergeWords, placeAfter } from '../../../../src/notes/codebook/merge-words.ts';

describe('a text that two tabs changed', () => {
  test.each([
    ['only there', 'a', 'a b', 'a', 'a b', false],
    ['only here', 'a', 'a', 'a b', 'a b', false],
    ['at both ends', 'middle', 'middle there', 'here middle', 'here middle there', false],
    ['taken out there, written on here', 'one two', 'one', 'one two three', 'one three', false],
    ['side by side', 'one two', 'ONE two', 'one TWO', 'ONE TWO', false],
    ['at one place at the end', 'from', 'from A', 'from B', 'from A\n\n B', true],
    ['at one place in a sentence', 'see here.', 'see A here.', 'see B here.', 'see A  B here.', true],
    ['the same words replaced by others', 'one two three', 'one 2 three', 'one zwei three', 'one 2 zwei three', true],
    ['the same words replaced by the same', 'one two three', 'one 2 three', 'one 2 three', 'one 2 three', false],
    ['the same words taken out', 'one two three', 'one three', 'one three', 'one three', false],
    ['more and less of the same words taken out', 'abcdef', 'def', 'abf', 'f', false],
    ['all taken out there, all replaced here', 'old', '', 'new', 'new', false],
    ['the same key pressed in both', '', 'f', 'f', 'f\n\nf', true],
    ['signs of the same first half', '\u{1f600}', '\u{1f601}', '\u{1f602}', '\u{1f601}\n\n\u{1f602}', true],
  ])('%s', (_, base, theirs, ours, text, both) => {
    expect(mergeWords(base, theirs, ours)).toEqual({ text, both });
  });

  test('stays on one line where it is one', () => {
    expect(mergeWords('', 'Law', 'Money', ' ').text).toBe('Law Money');
  });

  test('was kept one after the other: what is typed further goes into its own', () => {
    const { text } = mergeWords('', 'fa', 'f');
    expect(text).toBe('fa\n\nf');
    expect(mergeWords('f', text, 'fb').text).toBe('fa\n\nfb');
    expect(mergeWords('f', text, '').text).toBe('fa\n\n');
  });
});

const base = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1f600}'), maxLength: 8 });
const put = fc.record({ at: fc.nat(8), words: fc.stringMatching(/^[a-c]{0,3}$/) });

function typed(text: string, { at, words }: { readonly at: number; readonly words: string }): string {
  const signs = [...text];
  return [...signs.slice(0, at), words, ...signs.slice(at)].join('');
}

function letters(text: string): readonly string[] {
  return [...text.replaceAll(/\s/g, '')].toSorted();
}

property.prop([base, put, put])('no letter that both typed is lost, and none is twice', (from, there, here) => {
  const { text } = mergeWords(from, typed(from, there), typed(from, here));
  expect(letters(text)).toEqual(letters(from + there.words + here.words));
});

test('the caret stays where it is among the words', () => {
  expect(placeAfter('base text', 'ONE base text', 4)).toBe(8);
  expect(placeAfter('base text', 'base text ONE', 9)).toBe(9);
  expect(placeAfter('base text', 'base long text', 2)).toBe(2);
  expect(placeAfter('base text', 'text', 2)).toBe(0);
  expect(placeAfter('base text', 'base text', 3)).toBe(3);
});
