import type { InferredPart } from '../../model.ts';
import type { FileReading } from '../letter-draft.ts';
import { idOfName } from '../made-id.ts';
import type { EditionSettings } from '../settings/settings.ts';

/** What an edition says of itself, by its settings, or as far as its files agree. */
export interface EditionWords {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly summary: string;
  readonly inferred: readonly InferredPart[];
}

/**
 * The title is that of the collection most of the files are of, or of the only file, or the folder's name; the language is that of most of their headers, or else of most letters, of equals
 * the one with most words. The id follows the collection or the folder, which stay when letters are added, and not a file's title.
 */
export function editionWords(
  readings: readonly FileReading[],
  settings: EditionSettings,
  folder: string,
): EditionWords {
  const withLetters = readings.filter(({ letters }) => letters.length > 0);
  const shared = mostOften(
    withLetters.flatMap(({ collections }) => collections),
    withLetters.length / 2,
  );
  const [only, ...more] = withLetters;
  const inferredTitle = shared ?? (more.length === 0 ? only?.title : undefined) ?? folder;
  const ofHeaders = withLetters.flatMap((one) => one.lang ?? []);
  const lang = settings.language ?? mostOften(ofHeaders, 0) ?? languageOfMost(withLetters) ?? 'und';
  return {
    id: settings.id ?? idOfName(settings.title ?? shared ?? folder),
    title: settings.title ?? inferredTitle,
    lang,
    summary: settings.summary ?? '',
    inferred: [
      ...(settings.title === undefined ? (['title'] as const) : []),
      ...(settings.language === undefined ? (['language'] as const) : []),
      ...(settings.parties === undefined ? (['parties'] as const) : []),
    ],
  };
}

/** The language of most letters, of equals the one that has most words; undefined where no letter says its own. */
function languageOfMost(readings: readonly FileReading[]): string | undefined {
  const counts = new Map<string, { letters: number; words: number }>();
  for (const { lang, letter } of readings.flatMap(({ letters }) => letters)) {
    if (lang === 'und') continue;
    const count = counts.get(lang) ?? { letters: 0, words: 0 };
    count.letters += 1;
    for (const { words } of letter.passages) count.words += words;
    counts.set(lang, count);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b.letters - a.letters || b.words - a.words);
  return most?.[0];
}

/** The word that stands most often, of equals the first; undefined where it stands no more often than `least`. */
function mostOften(words: readonly string[], least: number): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | undefined;
  for (const [word, count] of counts) if (count > least && count > (counts.get(best ?? '') ?? 0)) best = word;
  return best;
}
