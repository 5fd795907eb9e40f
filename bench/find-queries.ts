import type { Edition } from '../src/edition/model.ts';
import { tokens } from '../src/search/tokens.ts';

/** Something that a reader types, and what kind of query it is. */
export interface FindQuery {
  readonly kind: 'word' | 'beginning' | 'words' | 'phrase' | 'name' | 'near' | 'filter' | 'without' | 'nothing';
  readonly text: string;
}

/** Texts that words and phrases are taken from, of all that there are: enough to know which words are frequent. */
const READ = 2000;

/** Some thirty queries for an edition, of frequent and of rare words. The same edition is asked the same. */
export function findQueries({ letters, correspondents }: Edition): readonly FindQuery[] {
  const passages = letters.flatMap((letter) => letter.passages);
  const step = Math.max(1, Math.floor(passages.length / READ));
  const texts = passages
    .filter((_, place) => place % step === 0)
    .map(({ text }) => tokens(text).map(({ term }) => term));
  const byUse = mostUsedFirst(texts.flat());
  const frequent = (place: number): string => byUse[Math.min(place, byUse.length - 1)] ?? '';
  const phrase = (share: number, length: number): string => {
    const words = texts[Math.floor(share * texts.length)] ?? [];
    return words
      .slice(Math.floor(words.length / 3))
      .slice(0, length)
      .join(' ');
  };
  const [first] = correspondents;
  const year = letters[Math.floor(letters.length / 2)]?.dates[0]?.value.edtf.slice(0, 4) ?? '1901';
  const all: readonly (readonly [FindQuery['kind'], ...string[]])[] = [
    ['word', ...[0, 2, 8, 30, 100, 500, 2500, 12_000, Infinity].map(frequent)],
    ['beginning', `${frequent(300).slice(0, 4)}*`, `${frequent(5000).slice(0, 3)}*`],
    [
      'words',
      `${frequent(5)} ${frequent(40)}`,
      `${frequent(200)} ${frequent(1500)}`,
      `${frequent(20)} ${frequent(60)}`,
    ],
    ['phrase', `"${mostUsedFirst(texts.flatMap(pairs))[0]}"`, `"${phrase(0.3, 2)}"`, `"${phrase(0.7, 3)}"`],
    // In typographic marks, and never closed.
    ['phrase', `“${phrase(0.5, 4)}`],
    ['name', ...correspondents.slice(0, 5).map(({ name }) => name.split(/\s/).slice(-2).join(' '))],
    ['near', `${frequent(10)} NEAR/5 ${frequent(70)}`, `${frequent(3)} NEAR ${frequent(400)}`],
    ['filter', `from:${first?.id} ${frequent(50)}`, `theme:lights ${frequent(15)}`, `date:${year} ${frequent(80)}`],
    ['filter', 'theme:ships'],
    ['without', `${frequent(12)} -${frequent(1)}`],
    ['nothing', 'xqzwvk'],
  ];
  return all.flatMap(([kind, ...some]) => some.map((text) => ({ kind, text })));
}

/** The keys that write a query, one after another. */
export function keysOf(text: string): readonly string[] {
  return Array.from(text);
}

/** A query as it grows in the field, key by key. */
export function typedSteps(text: string): readonly string[] {
  const keys = keysOf(text);
  return keys.map((_, place) => keys.slice(0, place + 1).join(''));
}

function pairs(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, place) => `${words[place]} ${word}`);
}

function mostUsedFirst(items: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([item]) => item);
}
