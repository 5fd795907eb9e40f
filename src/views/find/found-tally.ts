import type { Edition, LetterId, PartyId, PassageId, Reading, ThemeId } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import type { Hits } from '../../search/hits.ts';
import { readingsOf } from '../../search/search-text.ts';
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
}

/** Another wording that was found. */
export interface FoundReading {
  readonly passage: PassageId;
  readonly reading: Reading;
  /** Its hits, as places in the lists of `Hits`. */
  readonly from: number;
  readonly to: number;
}

interface TextOwner {
  readonly letter: LetterId;
  readonly party: PartyId | undefined;
  readonly themes: readonly ThemeId[];
  /** Counts the passages of an edition: another wording and a remark have that of what they are on. */
  readonly passage: number;
  readonly reading?: Omit<FoundReading, 'from' | 'to'>;
}

/** Whose each text is, by its place among those searched. */
const owners = oncePer((edition: Edition): readonly TextOwner[] => {
  let passage = -1;
  return edition.letters.flatMap((letter) => {
    const party = partyOf(edition, letter);
    return letter.passages.flatMap((each) => {
      const { themes, notes } = each;
      passage += 1;
      const owner = { letter: letter.id, party, themes, passage };
      return [
        owner,
        ...readingsOf(each).map((reading) => ({ ...owner, reading: { passage: each.id, reading } })),
        ...notes.map(() => owner),
      ];
    });
  });
});

/** Counts what was found in the letters. */
export function tallyFound(edition: Edition, { texts, from, start }: Hits): FoundTally {
  const parties = new Map<PartyId | undefined, number>();
  const themes = new Map<ThemeId, number>();
  const letters = new Map<LetterId, number>();
  const all = owners(edition);
  const elsewhere: FoundReading[] = [];
  let passages = 0;
  let last = -1;
  for (const [place, text] of texts.entries()) {
    const owner = all[text];
    if (!owner) continue;
    const count = start.length === 0 ? 1 : (from[place + 1] ?? 0) - (from[place] ?? 0);
    add(parties, owner.party, count);
    add(letters, owner.letter, count);
    for (const theme of owner.themes) add(themes, theme, count);
    if (owner.reading) elsewhere.push({ ...owner.reading, from: from[place] ?? 0, to: from[place + 1] ?? 0 });
    if (owner.passage !== last) passages += 1;
    last = owner.passage;
  }
  return { hits: start.length, passages, parties, themes, letters, elsewhere };
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
