import { evenedTerms } from './evened-terms.ts';
import type { EvenedTerms } from './evened-terms.ts';
import { fold } from './fold.ts';
import type { SearchText } from './search-text.ts';
import { NumberList } from './number-list.ts';
import { eachWord, isHyphen } from './tokens.ts';
import { VOICES } from './voices.ts';
import { WordTable } from './word-table.ts';

/**
 * Where every word of some texts stands. Words are numbered through all texts; a word that hyphens or apostrophes divide
 * counts as its parts, and is entered as a whole as well ("al", "abbas" and "alabbas"), also as it is before its last apostrophe
 * ("al-Abbas’s"); but not where an apostrophe divides it and the texts have the same without one, which is another word then
 * ("diplomat’s", "diplomats").
 */
export interface TextIndex {
  readonly texts: readonly SearchText[];
  /** Every word, folded, by the order of code units. */
  readonly terms: readonly string[];
  readonly evened: EvenedTerms;
  /** Of each word by its number: its place among `terms`, the text it stands in, where it stands there, and who speaks. */
  readonly termOf: Uint32Array;
  readonly textOf: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly voice: Uint8Array;
  /** Of a term, from `from[term]` to `from[term + 1]`: the words that are it, and how many parts each has. */
  readonly from: Uint32Array;
  readonly at: Uint32Array;
  readonly parts: Uint8Array;
  /** Divided words by their first part, the longest, as place among `terms` and number of parts. */
  readonly divided: ReadonlyMap<number, { readonly term: number; readonly parts: number }>;
  /** Terms that are another word than the one that an apostrophe divides. */
  readonly apart: ReadonlySet<number>;
}

/** Longer chains of parts are no word but a list. */
const MOST_PARTS = 6;

interface Entry {
  readonly term: number;
  readonly at: number;
  readonly parts: number;
}

/** Reads texts for finding. One to two seconds for two million words (`npm run bench -- find`). */
export function indexTexts(texts: readonly SearchText[]): TextIndex {
  const words = { term: new NumberList(), text: new NumberList(), start: new NumberList(), end: new NumberList() };
  const terms = new TermNumbers();
  const divided: (Entry & { readonly byApostrophe: boolean })[] = [];

  for (const [index, { text }] of texts.entries()) {
    /** The first of the words that hold together. */
    let first = words.term.length;
    let byApostrophe = false;
    let last = 0;
    const enterChain = (): void => {
      const at = first;
      const parts = words.term.length - at;
      if (parts > 1 && parts <= MOST_PARTS)
        divided.push({ term: terms.ofWhole(words.term.slice(at)), at, parts, byApostrophe });
    };
    const closeChain = (): void => {
      enterChain();
      first = words.term.length;
      byApostrophe = false;
    };
    eachWord(text, (start, end, joined) => {
      const term = terms.of(text, start, end);
      if (term === NO_TERM) return false;
      if (!joined) closeChain();
      else if (!isHyphen(text, last)) {
        // What stands before an apostrophe is a word by itself: “al-Qaeda” in “al-Qaeda’s”.
        enterChain();
        byApostrophe = true;
      }
      last = end;
      words.term.push(term);
      words.text.push(index);
      words.start.push(start);
      words.end.push(end);
      return true;
    });
    closeChain();
  }
  const undivided = new Uint8Array(terms.all.length);
  const termOf = words.term.slice();
  for (let word = 0; word < termOf.length; word += 1) undivided[termOf[word] ?? 0] = 1;
  const isApart = ({ term, byApostrophe }: (typeof divided)[number]): boolean => byApostrophe && undivided[term] === 1;
  const apart = new Set(divided.filter(isApart).map(({ term }) => term));
  return sorted(texts, terms.all, { ...words, termOf }, { wholes: divided.filter((one) => !isApart(one)), apart });
}

/** What is nothing once it is folded. */
const NO_TERM = -1;

/** Numbers for terms in the order in which they are met. Each word is folded once, however often it is written. */
class TermNumbers {
  readonly all: string[] = [];
  readonly #byTerm = new Map<string, number>();
  readonly #words = new WordTable();
  /** Of each word of the table, its term. */
  readonly #termOf: number[] = [];

  of(text: string, start: number, end: number): number {
    const word = this.#words.numberOf(text, start, end);
    return (this.#termOf[word] ??= this.#numberOf(fold(text.slice(start, end))));
  }

  /** That of a word which these are the parts of. */
  ofWhole(parts: Uint32Array): number {
    return this.#numberOf(Array.from(parts, (part) => this.all[part] ?? '').join(''));
  }

  #numberOf(term: string): number {
    if (term === '') return NO_TERM;
    const number = this.#byTerm.get(term) ?? this.all.push(term) - 1;
    this.#byTerm.set(term, number);
    return number;
  }
}

function sorted(
  texts: readonly SearchText[],
  found: readonly string[],
  words: Readonly<Record<'text' | 'start' | 'end', NumberList>> & { readonly termOf: Uint32Array },
  { wholes, apart }: { readonly wholes: readonly Entry[]; readonly apart: ReadonlySet<number> },
): TextIndex {
  // By code units, which is quick and the order that a beginning is looked up in.
  const terms = found.toSorted();
  const placeOf = new Map(terms.map((term, place) => [term, place]));
  const place = Uint32Array.from(found, (term) => placeOf.get(term) ?? 0);
  const termOf = words.termOf.map((term) => place[term] ?? 0);
  const whole = wholes.map(({ term, at, parts }) => ({ term: place[term] ?? 0, at, parts }));
  const textOf = words.text.slice();
  const start = words.start.slice();
  return {
    texts,
    terms,
    evened: evenedTerms(terms),
    termOf,
    textOf,
    start,
    end: words.end.slice(),
    voice: voices({ texts, textOf, start }),
    ...postings(found.length, termOf, whole),
    divided: new Map(whole.map(({ at, term, parts }) => [at, { term, parts }])),
    apart: new Set(Array.from(apart, (term) => place[term] ?? 0)),
  };
}

/** The number of the first word of a text that begins at or after an offset in it, or of the word after the text. */
export function wordAtOrAfter(
  { textOf, start }: Pick<TextIndex, 'textOf' | 'start'>,
  text: number,
  offset: number,
): number {
  let low = 0;
  let high = textOf.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const before = (textOf[middle] ?? 0) < text || (textOf[middle] === text && (start[middle] ?? 0) < offset);
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

function postings(terms: number, termOf: Uint32Array, divided: readonly Entry[]) {
  const from = new Uint32Array(terms + 1);
  const count = (term: number): void => void (from[term + 1] = (from[term + 1] ?? 0) + 1);
  for (let word = 0; word < termOf.length; word += 1) count(termOf[word] ?? 0);
  for (const { term } of divided) count(term);
  for (let term = 0; term < terms; term += 1) from[term + 1] = (from[term + 1] ?? 0) + (from[term] ?? 0);
  const next = from.slice(0, terms);
  const at = new Uint32Array(termOf.length + divided.length);
  const parts = new Uint8Array(at.length);
  const enter = (term: number, word: number, length: number): void => {
    const slot = next[term] ?? 0;
    next[term] = slot + 1;
    at[slot] = word;
    parts[slot] = length;
  };
  for (let word = 0; word < termOf.length; word += 1) enter(termOf[word] ?? 0, word, 1);
  for (const { term, at: word, parts: length } of divided) enter(term, word, length);
  return { from, at, parts };
}

/** Who speaks each word: its text, or in the asides of that somebody else. */
function voices(words: Pick<TextIndex, 'texts' | 'textOf' | 'start'>): Uint8Array {
  const { texts, textOf } = words;
  const voice = new Uint8Array(textOf.length);
  const numberOf = new Map(VOICES.map((each, number) => [each, number]));
  const own = Uint8Array.from(texts, (text) => numberOf.get(text.voice) ?? 0);
  for (let word = 0; word < voice.length; word += 1) voice[word] = own[textOf[word] ?? 0] ?? 0;
  for (const [text, { asides }] of texts.entries())
    for (const { start, end, voice: other } of asides)
      voice.fill(numberOf.get(other) ?? 0, wordAtOrAfter(words, text, start), wordAtOrAfter(words, text, end));
  return voice;
}
