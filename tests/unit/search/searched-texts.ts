import type { Searched } from '../../../src/search/find.ts';
import type { SearchText } from '../../../src/search/search-text.ts';
import { indexTexts } from '../../../src/search/text-index.ts';

/** Texts of letters, each of a passage and a letter of its own: "0", "1" and on; what stands in square brackets is a gloss. */
export function searchedTexts(
  all: readonly string[],
  themes: (number: number) => readonly string[] = () => [],
): Searched {
  const texts = all.map((text, number): SearchText => ({
    id: String(number),
    passage: String(number),
    text,
    voice: 'letter',
    asides: [...text.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      voice: 'gloss',
    })),
    names: [],
    facts: { letter: String(number), from: [], to: [], themes: themes(number), source: '', dates: [] },
  }));
  return {
    letters: indexTexts(texts),
    notes: indexTexts([]),
    named: [],
    facets: { people: [], themes: [], sources: [] },
  };
}
