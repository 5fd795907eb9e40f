import type { Edition, LetterId, PartyId, PassageId, Reading, ThemeId } from '../../edition/model.ts';
import type { Hits } from '../../search/hits.ts';
import { letterAt, textPlace } from '../../search/text-places.ts';
import { partyOf } from '../columns/row.ts';

/** How many hits there are of whom and on what; where only filters ask, how many passages. */
export interface FoundTally {
  readonly hits: number;
  readonly passages: number;
  /** By the party whose letter it is; those of neither side under undefined. */
  readonly parties: ReadonlyMap<PartyId | undefined, number>;
  /** A passage of two themes counts for both. */
  readonly themes: ReadonlyMap<ThemeId, number>;
  readonly letters: ReadonlyMap<LetterId, number>;
  /** Other sources' wordings that were found, which do not stand in the words of their passages. */
  readonly elsewhere: readonly FoundReading[];
  /** Letters with hits that have other wordings and are not here: which hits are in these is not known. */
  readonly unlisted: number;
}

/** Another wording that was found. */
export interface FoundReading {
  readonly passage: PassageId;
  readonly reading: Reading;
  /** Its hits, as places in the lists of `Hits`. */
  readonly from: number;
  readonly to: number;
}

/** Counts what was found in the letters. */
export function tallyFound(edition: Edition, { texts, from, start, passages }: Hits): FoundTally {
  const parties = new Map<PartyId | undefined, number>();
  const themes = new Map<ThemeId, number>();
  const letters = new Map<LetterId, number>();
  const elsewhere: FoundReading[] = [];
  const unlisted = new Set<LetterId>();
  for (const [nth, text] of texts.entries()) {
    const letter = letterAt(edition, text);
    if (!letter) continue;
    const place = textPlace(edition, text);
    const hits = { from: from[nth] ?? 0, to: from[nth + 1] ?? 0 };
    const count = start.length === 0 ? 1 : hits.to - hits.from;
    add(parties, partyOf(edition, letter), count);
    add(letters, letter.id, count);
    for (const theme of place?.passage.themes ?? []) add(themes, theme, count);
    if (letter.away?.wordings) unlisted.add(letter.id);
    if (place?.reading) elsewhere.push({ passage: place.passage.id, reading: place.reading, ...hits });
  }
  return { hits: start.length, passages, parties, themes, letters, elsewhere, unlisted: unlisted.size };
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
