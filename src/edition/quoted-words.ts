import type { Excerpt } from './model.ts';
import type { Range } from './range.ts';

/**
 * A word, with the marks of its letters: vowel signs of Arabic and Syriac are no borders. A hyphenated name counts as one, and so does one with an
 * apostrophe or a geresh.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’\u05f3\u05f4-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/**
 * Scripts that write no spaces between words (Chinese, Japanese): each character counts, as their readers count. What a dictionary would take for a
 * word differs from browser to browser, and these numbers are compared.
 */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Where all of them are, and few others: a quick look before the exact one. */
const FAR_EAST = /[\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\ud81b-\ud8bf]/;

/** What stands in a text and is not the letter's: what sources add or leave out, what is lost, what an editor says of a drawing. */
const NOT_ITS_OWN: ReadonlySet<Range['type']> = new Set(['gloss', 'omission', 'lost', 'figure']);

/** The words of `Excerpt.words`. */
export function quotedWords({ speaker, text, ranges }: Pick<Excerpt, 'speaker' | 'text' | 'ranges'>): number {
  if (speaker !== 'letter') return 0;
  const own: string[] = [];
  let from = 0;
  for (const { start, end, type } of ranges) {
    if (!NOT_ITS_OWN.has(type) || end <= from) continue;
    own.push(text.slice(from, start));
    from = end;
  }
  return countWords([...own, text.slice(from)].join(' '));
}

function countWords(text: string): number {
  const unspaced = FAR_EAST.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  const spaced = unspaced === 0 ? text : text.replaceAll(UNSPACED, ' ');
  let words = 0;
  // Counts without keeping the words; the pattern begins anew where it finds no more.
  while (WORD.test(spaced)) words += 1;
  return unspaced + words;
}
