import MiniSearch from 'minisearch';
import type { SearchText } from '../src/search/search-text.ts';
import { tokens } from '../src/search/tokens.ts';
import type { AskedWords } from './asked-words.ts';

/** MiniSearch over the same texts, with the same idea of a word. It finds texts, by relevance, and not where the words stand in them. */
export function openMiniSearch(texts: readonly SearchText[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => tokens(text).map(({ term }) => term),
    processTerm: (term) => term,
  });
  index.addAll(texts);
  return index;
}

/** Every text that has all of the words; how many. */
export function askMiniSearch(index: MiniSearch, asked: readonly AskedWords[]): number {
  const queries = asked.flatMap(({ words, prefix }) =>
    words.map((word, place) => ({
      queries: [word],
      prefix: prefix && place === words.length - 1,
      tokenize: (term: string) => [term],
    })),
  );
  return index.search({ combineWith: 'AND', queries }).length;
}

/** All texts as one line of folded words. */
export function foldedText(texts: readonly SearchText[]): string {
  return texts
    .map(
      ({ text }) =>
        ` ${tokens(text)
          .map(({ term }) => term)
          .join(' ')} `,
    )
    .join('\n');
}

/** Where the words stand in it, found by going through all of it: what finding costs with nothing but the text. */
export function scan(text: string, asked: readonly AskedWords[]): readonly number[] {
  const found: number[] = [];
  for (const { words, prefix } of asked) {
    const wanted = ` ${words.join(' ')}${prefix ? '' : ' '}`;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  }
  return found;
}
