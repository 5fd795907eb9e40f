import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { tokens } from '../../../src/search/tokens.ts';

/** The words of a text as one regular expression says it, which is slower. */
function plainly(text: string): readonly string[] {
  const alone = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
  const among = (kinds: string) => String.raw`[[${kinds}]--${alone}--ʼ]`;
  const letter = among(String.raw`\p{L}\p{N}`);
  const inner = among(String.raw`\p{L}\p{N}\p{M}\p{Cf}`);
  const last = among(String.raw`\p{L}\p{N}\p{M}`);
  const word = new RegExp(String.raw`${alone}\p{M}*|${letter}(?:${inner}*${last})?`, 'gv');
  return [...text.matchAll(word)]
    .filter(([found]) => fold(found) !== '')
    .map(({ 0: found, index }) => `${index}-${index + found.length}`);
}

const SIGNS = [
  'a',
  'É',
  'e\u0301',
  'ß',
  '7',
  ' ',
  '\n',
  '-',
  "'",
  '’',
  '\u00AD',
  '\u200F',
  'ʿ',
  'ʼ',
  'ء',
  'لا',
  'ـ',
  'ם',
  '字',
  'ก',
  'ำ',
  '𝒜',
  '🙂',
  '\uD83D',
];

property.prop([
  fc.oneof(
    fc.array(fc.constantFrom(...SIGNS), { maxLength: 24 }).map((signs) => signs.join('')),
    fc.string({ unit: 'binary' }),
  ),
])('words are what letters, marks and unseen characters make them', (text) => {
  expect(tokens(text).map(({ start, end }) => `${start}-${end}`)).toEqual(plainly(text));
});

test.each([
  ['al-Abbas', [false, true]],
  ['don’t', [false, true]],
  ['commu-\nnication', [false, true]],
  ['well - known', [false, false]],
  ['a b', [false, false]],
  ['a--b', [false, false]],
])('what joins the parts of %j', (text, joined) => {
  expect(tokens(text).map((token) => token.joined)).toEqual(joined);
});
