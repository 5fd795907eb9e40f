import { expect, test } from 'vitest';
import { passphraseBytes, passphraseStrength } from '../../../../src/notes/vault/passphrase.ts';

test.each([
  ['composed or not', 'mémoire d’été', 'me\u0301moire d’e\u0301te\u0301'],
  ['Arabic with its marks in another order', 'سُّكَّر', 'سُّكَّر'.normalize('NFD')],
  ['Hangul as syllables or letters', '한글', '한글'.normalize('NFD')],
  ['a space that does not break, or an ideographic one', 'two words more', 'two\u00a0words\u3000more'],
])('is the same: %s', (_what, one, other) => {
  expect(passphraseBytes(one)).toEqual(passphraseBytes(other));
});

test.each([
  ['case', 'Letter', 'letter'],
  ['spaces at the ends', 'letter', ' letter '],
  ['a ligature, which NFKC would take apart', 'ﬁn', 'fin'],
  ['full width, which NFKC would make narrow', 'ａ', 'a'],
  ['accents', 'été', 'ete'],
])('is not the same: %s', (_what, one, other) => {
  expect(passphraseBytes(one)).not.toEqual(passphraseBytes(other));
});

test.each([
  ['', 'empty'],
  [' ', 'short'],
  ['fourteen signs', 'short'],
  ['fifteen letters', 'fair'],
  ['🗝️'.repeat(7), 'short'],
  ['e\u0301'.repeat(14), 'short'],
  ['é'.repeat(15), 'fair'],
])('the strength of “%s” is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
