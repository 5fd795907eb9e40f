import { normalForm } from '../edition/normal-form.ts';

/** Points, accents and vowel signs that are written over or under letters and left out when words are compared. */
const POINTS = new RegExp(
  `[${[
    '\\u0300-\\u036F\\u0483-\\u0487\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F',
    // Hebrew; Arabic, with the hamza over and under letters; Syriac.
    '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7',
    '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED\\u08D3-\\u08FF',
    '\\u0711\\u0730-\\u074A',
  ].join('')}]`,
  'gu',
);

/** What is no letter of its own: the Arabic hamza and tatweel, apostrophes of transcriptions (ʿ, ʾ), unseen characters. */
const UNSPOKEN = /[\u0621\u0640\u02B0-\u02FF\p{Cf}]/gu;

/** Letters that stand for others and have no decomposition in Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  '\u0671': '\u0627',
  '\u0649': '\u064A',
  '\u06CC': '\u064A',
  '\u0629': '\u0647',
  '\u06A9': '\u0643',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const EASTERN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/**
 * A word as it is compared with others: without case, diacritics, Arabic vowel signs, hamza and tatweel, Hebrew points;
 * ligatures and presentation forms as the letters they stand for ([NFKD](https://www.unicode.org/reports/tr15/)). Empty
 * where nothing of it is left.
 */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return normalForm(normalForm(word, 'NFKD').toLowerCase(), 'NFKD')
    .replaceAll(POINTS, '')
    .replaceAll(UNSPOKEN, '')
    .replaceAll(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

/** What transcriptions write in more than one way, in the order in which it is evened out. */
const TRANSCRIBED: readonly (readonly [RegExp, string])[] = [
  [/kh|q/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/ou|oo|w/g, 'u'],
  [/ee/g, 'i'],
  [/ae|ei|ay|ey/g, 'ai'],
  [/(.)\1+/gu, '$1'],
];

/** Whether a word has any of it: most have not. */
const EVEN = /kh|gh|dh|[qw]|o[uo]|e[eiy]|a[ey]|(.)\1/u;

/** In shorter words than this, evening out would take one word for another ("of" for "off"). */
const SHORTEST = 4;

/**
 * A folded word with what transcriptions of one name differ in evened out: kh and k, gh and g, dh and d, q and k; ou, oo, w
 * and u; doubled letters. Words under four letters stay as they are.
 */
export function evened(folded: string): string {
  if (folded.length < SHORTEST || !EVEN.test(folded)) return folded;
  return TRANSCRIBED.reduce((word, [written, one]) => word.replaceAll(written, one), folded);
}

const ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az)$/;

/** Whether a folded word is the Arabic article as it stands before a name, in any of its transcriptions. */
export function isArticle(folded: string): boolean {
  return ARTICLE.test(folded);
}
