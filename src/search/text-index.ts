import { fold } from './fold.ts';
import type { SearchText } from './search-text.ts';
import { NumberList } from './number-list.ts';
import { eachWord, isHyphen } from './tokens.ts';
import { VOICES } from './voices.ts';

/**
 * Where every word of some texts stands. Words are numbered through all texts; a word that hyphens or apostrophes divide
 * counts as its parts, and is entered as a whole as well ("al", "abbas" and "alabbas"); but not where an apostrophe divides it and the texts have
 * the same without one, which is another word then ("diplomat’s", "diplomats").
 */
export interface TextIndex {
  readonly texts: readonly SearchText[];
  /** Every word, folded, by the order of code units. */
  readonly terms: readonly string[];
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
  /** Divided words by their first part, as place among `terms` and number of parts. */
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
    let chain: number[] = [];
    let byApostrophe = false;
    let last = 0;
    const closeChain = (): void => {
      if (chain.length > 1 && chain.length <= MOST_PARTS)
        divided.push({
          term: terms.ofWhole(chain),
          at: words.term.length - chain.length,
          parts: chain.length,
          byApostrophe,
        });
      chain = [];
      byApostrophe = false;
    };
    eachWord(text, (start, end, joined) => {
      const term = terms.of(text.slice(start, end));
      if (term === NO_TERM) return false;
      if (!joined) closeChain();
      else if (!isHyphen(text, last)) byApostrophe = true;
      last = end;
      chain.push(term);
      words.term.push(term);
      words.text.push(index);
      words.start.push(start);
      words.end.push(end);
      return true;
    });
    closeChain();
  }
  const undivided = new Uint8Array(terms.all.length);
  const termOf = words.term.toArray();
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
  readonly #byWord = new Map<string, number>();

  of(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const term = fold(word);
    const number = term === '' ? NO_TERM : this.#numberOf(term);
    this.#byWord.set(word, number);
    return number;
  }

  /** That of a word which these are the parts of. */
  ofWhole(parts: readonly number[]): number {
    return this.#numberOf(parts.map((part) => this.all[part] ?? '').join(''));
  }

  #numberOf(term: string): number {
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
  const order = found.map((_, number) => number).toSorted((a, b) => compare(found[a] ?? '', found[b] ?? ''));
  const place = new Uint32Array(found.length);
  for (const [index, number] of order.entries()) place[number] = index;
  const termOf = words.termOf.map((term) => place[term] ?? 0);
  const whole = wholes.map(({ term, at, parts }) => ({ term: place[term] ?? 0, at, parts }));
  const textOf = words.text.toArray();
  const start = words.start.toArray();
  return {
    texts,
    terms: order.map((number) => found[number] ?? ''),
    termOf,
    textOf,
    start,
    end: words.end.toArray(),
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

/** By code units, which is quick and the order that a prefix is looked up in. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
