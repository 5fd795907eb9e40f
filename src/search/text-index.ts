import { fold } from './fold.ts';
import type { SearchText } from './search-text.ts';
import { eachToken } from './tokens.ts';
import { VOICES } from './voices.ts';

/**
 * Where every word of some texts stands. Words are numbered through all texts; a word that hyphens or apostrophes divide
 * counts as its parts, and is entered as a whole as well ("al", "abbas" and "alabbas").
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
}

/** Longer chains of parts are no word but a list. */
const MOST_PARTS = 6;

interface Entry {
  readonly term: number;
  readonly at: number;
  readonly parts: number;
}

/** Reads texts for finding. About 1 s for two million words. */
export function indexTexts(texts: readonly SearchText[]): TextIndex {
  const numbers = new Map<string, number>();
  const folded = new Map<string, string>();
  const foldOnce = (word: string): string => {
    const known = folded.get(word) ?? fold(word);
    folded.set(word, known);
    return known;
  };
  const numberOf = (term: string): number => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  const words = { term: [] as number[], text: [] as number[], start: [] as number[], end: [] as number[] };
  const divided: Entry[] = [];

  for (const [index, { text }] of texts.entries()) {
    let chain: string[] = [];
    const closeChain = (): void => {
      if (chain.length > 1 && chain.length <= MOST_PARTS)
        divided.push({ term: numberOf(chain.join('')), at: words.term.length - chain.length, parts: chain.length });
      chain = [];
    };
    eachToken(
      text,
      ({ term, start, end, joined }) => {
        if (!joined) closeChain();
        chain.push(term);
        words.term.push(numberOf(term));
        words.text.push(index);
        words.start.push(start);
        words.end.push(end);
      },
      foldOnce,
    );
    closeChain();
  }
  return sorted(texts, [...numbers.keys()], words, divided);
}

function sorted(
  texts: readonly SearchText[],
  found: readonly string[],
  words: Readonly<Record<'term' | 'text' | 'start' | 'end', readonly number[]>>,
  divided: readonly Entry[],
): TextIndex {
  const order = found.map((_, number) => number).toSorted((a, b) => compare(found[a] ?? '', found[b] ?? ''));
  const place = new Uint32Array(found.length);
  for (const [index, number] of order.entries()) place[number] = index;
  const termOf = Uint32Array.from(words.term, (number) => place[number] ?? 0);
  const whole = divided.map(({ term, at, parts }) => ({ term: place[term] ?? 0, at, parts }));
  const textOf = Uint32Array.from(words.text);
  const start = Uint32Array.from(words.start);
  const end = Uint32Array.from(words.end);
  return {
    texts,
    terms: order.map((number) => found[number] ?? ''),
    termOf,
    textOf,
    start,
    end,
    voice: voices(texts, textOf, start, end),
    ...postings(found.length, termOf, whole),
    divided: new Map(whole.map(({ at, term, parts }) => [at, { term, parts }])),
  };
}

/** The number of the first word of a text that begins at or after an offset in it, or of the word after the text. */
export function wordAtOrAfter({ textOf, start }: TextIndex, text: number, offset: number): number {
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
  for (const term of termOf) from[term + 1] = (from[term + 1] ?? 0) + 1;
  for (const { term } of divided) from[term + 1] = (from[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term += 1) from[term + 1] = (from[term + 1] ?? 0) + (from[term] ?? 0);
  const next = from.slice(0, terms);
  const at = new Uint32Array(termOf.length + divided.length);
  const parts = new Uint8Array(at.length);
  const enter = (term: number, word: number, count: number): void => {
    const slot = next[term] ?? 0;
    next[term] = slot + 1;
    at[slot] = word;
    parts[slot] = count;
  };
  for (const [word, term] of termOf.entries()) enter(term, word, 1);
  for (const { term, at: word, parts: count } of divided) enter(term, word, count);
  return { from, at, parts };
}

function voices(texts: readonly SearchText[], textOf: Uint32Array, start: Uint32Array, end: Uint32Array): Uint8Array {
  const numberOf = new Map(VOICES.map((voice, number) => [voice, number]));
  return Uint8Array.from(textOf, (text, word) => {
    const { voice, asides } = texts[text] ?? { voice: 'letter', asides: [] };
    const aside = asides.find((one) => one.start <= (start[word] ?? 0) && (end[word] ?? 0) <= one.end);
    return numberOf.get(aside?.voice ?? voice) ?? 0;
  });
}
