import { describe, expect, test } from 'vitest';
import { evened, fold } from '../../../src/search/fold.ts';
import { tokens } from '../../../src/search/tokens.ts';

test.each([
  ['case', 'BELMOKHTAR', 'belmokhtar'],
  ['a diacritic', 'émir', 'emir'],
  ['a decomposed diacritic', 'e\u0301mir', 'emir'],
  ['a ligature', 'o\uFB03ce', 'office'],
  ['œ and æ', 'Œuvre ægis', 'oeuvre aegis'],
  ['sharp s, also as a capital', 'Straße STRAẞE', 'strasse strasse'],
  ['the final sigma', 'ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
  ['the dotted and the dotless i', 'İstanbul ılık', 'istanbul ilik'],
  ['marks of a transcription', 'ʿAbd al-Qāʾid', 'abd al-qaid'],
  ['Arabic vowel signs', 'مُجَاهِد', 'مجاهد'],
  ['hamza, over a letter and alone', 'أمير إمارة آية مؤمن شيء', 'امير اماره ايه مومن شي'],
  ['alef maqsura, ta marbuta and alef wasla', 'شورى جماعة ٱلله', 'شوري جماعه الله'],
  ['tatweel', 'كتـــاب', 'كتاب'],
  ['Arabic presentation forms', '\uFEDB\uFE98\uFE8E\uFE8F', 'كتاب'],
  ['a ligature of Arabic', '\uFEFB', 'لا'],
  ['Arabic and Persian digits', '٢٠١٢ ۲۰۱۲', '2012 2012'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['Syriac points', 'ܫܠܳܡܳܐ', 'ܫܠܡܐ'],
  ['unseen characters', 'Bel\u00ADmok\u200Dhtar\u200F', 'belmokhtar'],
  ['a lone surrogate, which stays', '\uD800a', '\uD800a'],
])('%s is folded', (_, word, folded) => {
  expect(fold(word)).toBe(folded);
});

// Put in order one by one, these take minutes.
test('four hundred thousand marks on a letter are folded away', () => {
  expect(fold(`É${'\u0315'.repeat(200_000)}${'\u0316'.repeat(200_000)}té`)).toBe('ete');
});

test.each([
  ['belmokhtar', 'belmoktar'],
  ['mokhtar', 'moktar'],
  ['moukhtar', 'mukhtar'],
  ['droukdel', 'drukdel'],
  ['abdelwahab', 'abdelouahab'],
  ['muhammad', 'muhamad'],
  ['qaeda', 'qaida'],
  ['qaida', 'kaida'],
])('%s and %s are transcriptions of one name', (one, other) => {
  expect(evened(one)).toBe(evened(other));
});

test.each([
  ['of', 'off'],
  ['to', 'too'],
  ['zeid', 'said'],
])('%s and %s stay apart', (one, other) => {
  expect(evened(one)).not.toBe(evened(other));
});

test.each([
  ['bakhit', 'bakit'],
  ['baqit', 'bakit'],
  ['baghit', 'bagit'],
  ['badhit', 'badit'],
  ['batout', 'batut'],
  ['batoot', 'batut'],
  ['bawit', 'bauit'],
  ['bateet', 'batit'],
  ['batae', 'batai'],
  ['batei', 'batai'],
  ['batay', 'batai'],
  ['batey', 'batai'],
  ['battit', 'batit'],
  ['خببيت', 'خبيت'],
  ['batit', 'batit'],
])('%s evened out is %s', (word, even) => {
  expect(evened(word)).toBe(even);
});

/** The words of a text, those that belong to the one before with a plus. */
function words(text: string): string {
  return tokens(text)
    .map(({ term, joined }) => (joined ? `+${term}` : term))
    .join(' ');
}

describe('the words of a text', () => {
  test.each([
    ['punctuation parts words', 'Ransom, and (weapons); “too”.', 'ransom and weapons too'],
    ['hyphens and apostrophes part them and are told', 'al-Abbas’s e‑mail: l’émir', 'al +abbas +s e +mail l +emir'],
    ['a word divided at the end of a line is one', 'communi-\ncation', 'communi +cation'],
    ['a dash is no hyphen', 'war – peace, war—peace', 'war peace war peace'],
    ['lines and paragraphs part words', 'one\ntwo\n\nthree', 'one two three'],
    ['a script without spaces is read by characters', '書信abc', '書 信 abc'],
    ['a mark beyond the first plane stays with what it is on', '書\u{1133C}a', '書\u{1133C} a'],
    ['what folds to nothing is no word', 'a ء b', 'a b'],
    ['emoji are no words', 'a 👍🏽 b', 'a b'],
    ['nor are lone surrogates', 'a\uD800b', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('stand where they are in the text', () => {
    const text = '👍 Émir al-Abbas';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Émir', 'al', 'Abbas']);
  });
});
