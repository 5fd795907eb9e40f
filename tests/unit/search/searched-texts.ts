import type { Searched } from '../../../src/search/find.ts';
import type { SearchText } from '../../../src/search/search-text.ts';
import { indexTexts } from '../../../src/search/text-index.ts';

/**
 * Texts of letters, each of a passage and a letter of its own: "0", "1" and on; what stands in square brackets is a gloss. One
 * that begins with ">" is a remark of the edition on the passage before it.
 */
export function searchedTexts(
  all: readonly string[],
  themes: (number: number) => readonly string[] = () => [],
): Searched {
  let passages = 0;
  const texts = all.map((text, place): SearchText => {
    const remark = text.startsWith('>');
    if (!remark) passages += 1;
    const number = passages - 1;
    return {
      id: remark ? `${number}/${place}` : String(number),
      passage: String(number),
      text,
      voice: remark ? 'edition' : 'letter',
      asides: [...text.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        voice: 'gloss',
      })),
      names: [],
      facts: { letter: String(number), from: [], to: [], themes: themes(number), source: '', dates: [] },
    };
  });
  return {
    letters: indexTexts(texts),
    notes: indexTexts([]),
    named: [],
    facets: { senders: [], addressees: [], themes: [], sources: [] },
  };
}
