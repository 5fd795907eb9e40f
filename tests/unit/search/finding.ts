import { find } from '../../../src/search/find.ts';
import type { Asked, Found, Searched } from '../../../src/search/find.ts';
import { searchedIn } from '../../../src/search/searched.ts';
import { VOICES } from '../../../src/search/voices.ts';
import { timbuktu } from '../views/editions.ts';
import { searchedTexts } from './searched-texts.ts';

export const LETTERS = searchedIn(timbuktu);

export const EVERYTHING: Omit<Asked, 'query'> = { voices: VOICES, spellings: true, names: true, off: [] };

/** Texts of letters without anything else. */
export function plain(...all: readonly string[]): Searched {
  return searchedTexts(all);
}

/** What is found, by texts. */
export function byText({ letters }: Searched, found: Found) {
  const { texts, from, start, end, wording } = found.letters;
  return [...texts].map((number, place) => {
    const { id, passage, voice, text } = letters.texts[number] ?? { id: '', passage: '', voice: '', text: '' };
    const hits = Array.from({ length: (from[place + 1] ?? 0) - (from[place] ?? 0) }, (_, nth) => {
      const hit = (from[place] ?? 0) + nth;
      const type = found.wordings[(wording[hit] ?? 0) - 1]?.type;
      return { start: start[hit] ?? -1, end: end[hit] ?? -1, type };
    });
    return { id, passage, voice, text, hits };
  });
}

/** What is found, as `TEXT: words, words`; behind a tilde, what is not as it was typed. */
function seen(searched: Searched, found: Found): readonly string[] {
  return byText(searched, found).map(({ id, text, hits }) => {
    const words = hits.map(({ start, end, type }) => text.slice(start, end) + (type ? ` ~${type}` : ''));
    return `${id}: ${words.join(', ')}`;
  });
}

export function ask(searched: Searched, query: string, more: Partial<Asked> = {}): readonly string[] {
  return seen(searched, find(searched, { ...EVERYTHING, query, ...more }));
}

/** What is found in the letters, with the wordings that have hits. */
export function inLetters(query: string, more: Partial<Asked> = {}): Found {
  const result = find(LETTERS, { ...EVERYTHING, query, ...more });
  return { ...result, wordings: result.wordings.filter(({ hits }) => hits > 0) };
}

export function passages(query: string): readonly (string | undefined)[] {
  return byText(LETTERS, inLetters(query)).map(({ passage }) => passage);
}
