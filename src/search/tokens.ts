import { fold } from './fold.ts';

/** Scripts that put no spaces between words: each character counts as one. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What a character is to words, as bits. */
const LETTER = 1;
const MARK = 2;
const FORMAT = 4;
const ALONE = 8;
const KNOWN = 128;

/** Of each character of the first plane what it is, once it was met: two million words have a few hundred. */
const kinds = new Uint8Array(0x1_00_00);

/** To Unicode it is a letter, so that it holds words together; to us it divides them as any other apostrophe. */
const LETTER_APOSTROPHE = '\u02BC';

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known > 0) return known;
  const character = String.fromCodePoint(code);
  const kind =
    KNOWN |
    (/[\p{L}\p{N}]/u.test(character) && character !== LETTER_APOSTROPHE ? LETTER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\p{Cf}/u.test(character) ? FORMAT : 0) |
    (UNSPACED.test(character) ? ALONE : 0);
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** What holds the parts of one word together: an apostrophe, a hyphen, or a hyphen at the end of a line. */
const JOINT = /^(?:['’‘`´\u02BC\u055A\u05F3\u05F4"]|[-\u2010\u2011\u05BE](?:[^\S\n]*\n[^\S\n]*)?)$/u;
const HYPHEN = /^[-\u2010\u2011\u05BE]$/u;
const LONGEST_JOINT = 8;
const SPACE = 0x20;

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

/**
 * Goes through the words of a text in their order: where each begins and ends, and whether it is joined to the one before.
 * What `visit` answers false to counts as no word.
 */
export function eachWord(text: string, visit: (start: number, end: number, joined: boolean) => boolean): void {
  let last = -1;
  for (let start = 0; start < text.length;) {
    const code = text.codePointAt(start) ?? 0;
    const kind = kindOf(code);
    const next = start + (code > 0xff_ff ? 2 : 1);
    const end = (kind & ALONE) > 0 ? endOfMarks(text, next) : (kind & LETTER) > 0 ? endOfWord(text, next) : start;
    if (end > start && visit(start, end, isJoined(text, last, start))) last = end;
    start = Math.max(next, end);
  }
}

function endOfMarks(text: string, from: number): number {
  let end = from;
  for (;;) {
    const code = text.codePointAt(end) ?? 0;
    if ((kindOf(code) & MARK) === 0) return end;
    end += code > 0xff_ff ? 2 : 1;
  }
}

/** Unseen characters are of a word only where it goes on after them. */
function endOfWord(text: string, from: number): number {
  let end = from;
  for (let next = from; next < text.length;) {
    const code = text.codePointAt(next) ?? 0;
    const kind = kindOf(code);
    if ((kind & (LETTER | MARK | FORMAT)) === 0 || (kind & ALONE) > 0) break;
    next += code > 0xff_ff ? 2 : 1;
    if ((kind & FORMAT) === 0) end = next;
  }
  return end;
}

function isJoined(text: string, last: number, start: number): boolean {
  const length = start - last;
  if (last < 0 || length > LONGEST_JOINT || (length === 1 && text.charCodeAt(last) === SPACE)) return false;
  return JOINT.test(text.slice(last, start));
}

/** Whether what joins a word to the one before begins with a hyphen, at a place in a text; else it is an apostrophe. */
export function isHyphen(text: string, at: number): boolean {
  return HYPHEN.test(text.charAt(at));
}

/** The words of a text. */
export function tokens(text: string): readonly Token[] {
  const all: Token[] = [];
  eachWord(text, (start, end, joined) => {
    const term = fold(text.slice(start, end));
    if (term !== '') all.push({ term, start, end, joined });
    return term !== '';
  });
  return all;
}
