import type { Edition, LetterId, Source } from '../../edition/model.ts';
import { extentOfLetters } from '../sources/coverage.ts';
import type { Coverage } from '../sources/coverage.ts';

/** The sources that the chosen letters are known from, and those whose words these pass on; all for all letters. */
export function sourcesOf({ letters, sources }: Edition, chosen: readonly LetterId[] | undefined): readonly Source[] {
  if (!chosen) return sources;
  const said = letters
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ passages, dates, senders, addressees, lengths }) => [
      ...[passages, dates, senders, addressees, lengths].flat(),
      ...passages.flatMap(({ ranges }) => ranges.flatMap((range) => (range.type === 'reading' ? range.readings : []))),
    ]);
  const named = new Set(said.map(({ source }) => source));
  const own = sources.filter(({ id }) => named.has(id));
  return sources.filter((source) => own.includes(source) || own.some(({ after }) => after === source.id));
}

/** How much is known of the chosen letters; of all, also of those known only by mention. */
export function coverageOf(edition: Edition, all: Coverage, chosen: readonly LetterId[] | undefined): Coverage {
  if (!chosen) return all;
  const groups = all.groups.map(({ party, letters }) => ({
    party,
    letters: letters.filter(({ letter }) => chosen.includes(letter.id)),
  }));
  const printed = edition.letters.filter(({ id }) => chosen.includes(id));
  return { groups: groups.filter(({ letters }) => letters.length > 0), total: extentOfLetters(printed), mentioned: [] };
}
