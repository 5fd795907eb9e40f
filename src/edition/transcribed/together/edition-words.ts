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
 * The title is that of the collection most of the files are of, or the folder's name; the language is that of most of their headers, or else of their texts. The id follows the title,
 * which stays when letters are added.
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
  const inferredTitle = shared ?? folder;
  const ofHeaders = withLetters.flatMap((one) => one.lang ?? []);
  const ofLetters = withLetters.flatMap(({ letters }) => letters.flatMap(({ lang: of }) => (of === 'und' ? [] : of)));
  const lang = settings.language ?? mostOften(ofHeaders, 0) ?? mostOften(ofLetters, 0) ?? 'und';
  return {
    id: settings.id ?? idOfName(settings.title ?? inferredTitle),
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

/** The word that stands most often, of equals the first; undefined where it stands no more often than `least`. */
function mostOften(words: readonly string[], least: number): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | undefined;
  for (const [word, count] of counts) if (count > least && count > (counts.get(best ?? '') ?? 0)) best = word;
  return best;
}
