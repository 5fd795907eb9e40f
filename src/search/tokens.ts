import { fold } from './fold.ts';

/** Scripts that put no spaces between words: each character counts as one. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const LETTER = String.raw`[[\p{L}\p{N}]--${UNSPACED}]`;
const INNER = String.raw`[[\p{L}\p{N}\p{M}\p{Cf}]--${UNSPACED}]`;
const LAST = String.raw`[[\p{L}\p{N}\p{M}]--${UNSPACED}]`;
const WORD = new RegExp(String.raw`${UNSPACED}\p{M}*|${LETTER}(?:${INNER}*${LAST})?`, 'gv');

/** What holds the parts of one word together: an apostrophe, a hyphen, or a hyphen at the end of a line. */
const JOINT = /^(?:['’‘`´\u02BC\u055A\u05F3\u05F4"]|[-\u2010\u2011\u05BE](?:[^\S\n]*\n[^\S\n]*)?)$/u;

/** A word of a text, or a part of one that a hyphen or an apostrophe divides. */
export interface Token {
  /** The word as it is compared (`fold`), never empty. */
  readonly term: string;
  /** Where it stands in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether only a hyphen or an apostrophe stands between it and the token before. */
  readonly joined: boolean;
}

/** Goes through the words of a text in their order. */
export function eachToken(
  text: string,
  visit: (token: Token) => void,
  foldWord: (word: string) => string = fold,
): void {
  let last = -1;
  for (const found of text.matchAll(WORD)) {
    const [word] = found;
    const term = foldWord(word);
    if (term === '') continue;
    const start = found.index;
    const joined = last >= 0 && start - last <= 8 && JOINT.test(text.slice(last, start));
    last = start + word.length;
    visit({ term, start, end: last, joined });
  }
}

/** The words of a text, as `eachToken` goes through them. */
export function tokens(text: string): readonly Token[] {
  const all: Token[] = [];
  eachToken(text, (token) => void all.push(token));
  return all;
}
