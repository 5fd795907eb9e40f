import { EditedText } from './edited-text.ts';
import type { Span } from './edited-text.ts';
import { pick } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

/** What an editor may do to a text with a note in it. `before` is the text when the note was made. */
export interface EditKind {
  readonly name: string;
  /** Writes into the text before the note is made, and says where the quote stands then. */
  prepare?(text: string, quote: Span, random: Random): { readonly text: string; readonly quote: Span };
  edit(text: EditedText, quote: Span, random: Random): void;
}

const CONTEXT = 32;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** A look-alike has less than this of the context: one that has all of it can't be told from the words once they are gone with what was around them. */
const MOST_ALIKE = 0.66;

export const EDIT_KINDS: readonly EditKind[] = [
  { name: 'text put in before', edit: (text, _, random) => text.insert(0, `${foreignWords(3, random)}. `) },
  { name: 'typos fixed anywhere', edit: (text, _, random) => fixTypos(text, 0, text.text.length, 8, random) },
  {
    name: 'typos fixed in the quote',
    edit: (text, quote, random) => fixTypos(text, quote.start, quote.end, 2, random),
  },
  {
    name: 'typos fixed in and around the quote',
    edit: (text, { start, end }, random) => fixTypos(text, start - CONTEXT, end + CONTEXT, 4, random),
  },
  { name: 'lines wrapped anew', edit: rewrap },
  { name: 'quotation marks and case evened out', edit: evenOut },
  {
    name: 'words added or cut, in the quote or near it',
    edit: (text, { start, end }, random) => changeWords(text, start - 2 * CONTEXT, end + 2 * CONTEXT, random),
  },
  { name: 'sentence put in beside the quote', edit: putInBeside },
  { name: 'words put in inside the quote', edit: putInInside },
  { name: 'passages swapped', edit: swapPassages },
  {
    name: 'look-alike put in',
    edit: (text, quote, random) => putLookAlike(text, quote, MOST_ALIKE, random),
  },
  {
    name: 'look-alike put in, typo in the quote fixed',
    edit(text, quote, random) {
      fixTypos(text, quote.start, quote.end, 1, random);
      putLookAlike(text, quote, MOST_ALIKE, random);
    },
  },
  { name: 'whole copy put in', edit: (text, quote, random) => putLookAlike(text, quote, 1, random) },
  { name: 'quote deleted', edit: (text, { start, end }) => text.remove(start, end) },
  { name: 'quote deleted with what is around it', edit: removeWidely },
  {
    name: 'quote deleted, look-alike stays',
    prepare: withLookAlike(MOST_ALIKE),
    edit: (text, { start, end }) => text.remove(start, end),
  },
  {
    name: 'quote deleted, whole copy stays',
    prepare: withLookAlike(1),
    edit: (text, { start, end }) => text.remove(start, end),
  },
  {
    name: 'quote deleted with what is around it, look-alike stays',
    prepare: withLookAlike(MOST_ALIKE),
    edit: removeWidely,
  },
  {
    name: 'quote deleted with what is around it, look-alike stays with words put in',
    prepare: withLookAlike(MOST_ALIKE, true),
    edit: removeWidely,
  },
  {
    name: 'several of these',
    edit(text, quote, random) {
      fixTypos(text, quote.start, quote.end, 1, random);
      rewrap(text, quote, random);
      swapPassages(text, quote, random);
      text.insert(0, `${foreignWords(4, random)}. `);
    },
  },
];

function upTo(most: number, random: Random): number {
  return Math.floor(random() * (most + 1));
}

function foreignWords(count: number, random: Random): string {
  const word = () => Array.from({ length: 2 + upTo(7, random) }, () => pick(LETTERS, random)).join('');
  return Array.from({ length: 1 + upTo(count - 1, random) }, word).join(' ');
}

function fixTypos(text: EditedText, start: number, end: number, most: number, random: Random): void {
  const from = Math.max(0, start);
  const to = Math.min(text.text.length, end);
  for (let count = 1 + upTo(most - 1, random); count > 0; count -= 1) {
    const at = from + upTo(to - from - 1, random);
    const letter = pick(LETTERS, random);
    const now = text.text[at] ?? '';
    text.rewrite(at, at + 1, pick([letter, letter + now, ''], random));
  }
}

function rewrap(text: EditedText, _: Span, random: Random): void {
  for (const space of [...text.text.matchAll(/\s+/gu)].toReversed()) {
    if (random() < 0.3) text.rewrite(space.index, space.index + space[0].length, pick(['\n', '\n    ', '  '], random));
  }
}

function evenOut(text: EditedText, _: Span, random: Random): void {
  const marks: Readonly<Record<string, string>> = {
    '’': "'",
    "'": '’',
    '“': '"',
    '”': '"',
    '"': '“',
    '–': '-',
    '-': '–',
  };
  for (const mark of text.text.matchAll(/["'’“”–-]/gu)) text.rewrite(mark.index, mark.index + 1, marks[mark[0]] ?? '');
  for (const word of text.text.matchAll(/\b[a-z]/gu))
    if (random() < 0.2) text.rewrite(word.index, word.index + 1, word[0].toUpperCase());
}

function changeWords(text: EditedText, start: number, end: number, random: Random): void {
  for (let count = 1 + upTo(2, random); count > 0; count -= 1) {
    const words = [...text.text.matchAll(/\S+\s*/gu)].filter(({ index }) => index >= start && index < end);
    if (words.length < 2) return;
    const { index, 0: word } = pick(words, random);
    if (random() < 0.5) text.remove(index, index + word.length);
    else text.insert(index, `${foreignWords(2, random)} `);
  }
}

function putInBeside(text: EditedText, { start, end }: Span, random: Random): void {
  const words = `${foreignWords(4, random)} ${foreignWords(4, random)} ${foreignWords(4, random)}.`;
  if (random() < 0.5) text.insert(start, `${words} `);
  else text.insert(end, ` ${words}`);
}

/** In a quote of one word they are put in beside it. */
function putInInside(text: EditedText, { start, end }: Span, random: Random): void {
  const spaces = [...text.text.slice(start, end).matchAll(/\s+/gu)].map(({ index, 0: space }) => index + space.length);
  text.insert(start + (spaces.length > 0 ? pick(spaces, random) : 0), `${foreignWords(2, random)} `);
}

function swapPassages(text: EditedText, _: Span, random: Random): void {
  const ends = [...text.text.matchAll(/\s+/gu)].map(({ index, 0: space }) => index + space.length);
  const cuts = new Set([
    pick([0, ...ends], random),
    pick([0, ...ends], random),
    pick([...ends, text.text.length], random),
  ]);
  const [a = 0, b = a, c = b] = [...cuts].toSorted((one, other) => one - other);
  text.swap(a, b, c);
}

function removeWidely(text: EditedText, { start, end }: Span, random: Random): void {
  const wide = () => CONTEXT + upTo(CONTEXT, random);
  text.remove(Math.max(0, start - wide()), Math.min(text.text.length, end + wide()));
}

/** The quote with a part of its context, put in somewhere else, `apart` with words in between; its own context stays whole. */
function putLookAlike(text: EditedText, quote: Span, most: number, random: Random, apart = false): void {
  const [place] = text.placesOf(quote);
  const last = text.placesOf(quote).at(-1);
  if (!place || !last) return;
  const now = text.text;
  const before = now.slice(Math.max(0, place.start - CONTEXT), place.start);
  const after = now.slice(last.end, last.end + CONTEXT);
  const kept = most === 1 ? before.length + after.length : Math.floor(random() * most * (before.length + after.length));
  const left = Math.min(before.length, Math.max(kept - after.length, upTo(kept, random)));
  const between = () => (apart ? ` ${foreignWords(3, random)} ` : '');
  const words = between() + now.slice(place.start, last.end) + between();
  const copy = before.slice(before.length - left) + words + after.slice(0, kept - left);
  const room = [...now.matchAll(/\s+/gu)]
    .map(({ index, 0: space }) => index + space.length)
    .filter((at) => at <= place.start - CONTEXT || at >= last.end + CONTEXT);
  const at = pick([...room, now.length], random);
  text.insert(at, `${foreignWords(2, random)} ${copy} ${foreignWords(2, random)} `);
}

function withLookAlike(most: number, apart = false): NonNullable<EditKind['prepare']> {
  return (text, quote, random) => {
    const written = new EditedText(text);
    putLookAlike(written, quote, most, random, apart);
    const [place] = written.placesOf(quote);
    if (!place) throw new Error('The quote was lost when nothing but a copy was put in.');
    return { text: written.text, quote: place };
  };
}
