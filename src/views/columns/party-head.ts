import type { Edition, Party, Passage, ThemeId } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { passagesIn } from '../../edition/passages.ts';
import type { Columns } from './columns.ts';
import { partyOf, passagesStanding } from './row.ts';

/** What stands over a column. Words are the letters' own, without glosses, omissions and reported speech. */
export interface PartyHead {
  readonly party: Party;
  /** Quoted and reported. */
  readonly passages: readonly Passage[];
  readonly quoted: number;
  readonly words: number;
  readonly reported: number;
  /** Quoted words under each theme, by a passage's main theme; their sum is `words`. */
  readonly shares: readonly { readonly theme: ThemeId; readonly words: number }[];
}

/** A head of a column that is shown, with how many of the party's passages stand under it. */
export interface ShownHead extends PartyHead {
  readonly shown: number;
}

export function shownHeads(edition: Edition, { parties, rows }: Columns): readonly ShownHead[] {
  const standing = passagesStanding(rows);
  return parties.flatMap((party) =>
    partyHeads(edition)
      .filter((head) => head.party === party)
      .map((head) => ({ ...head, shown: head.passages.filter((passage) => standing.has(passage)).length })),
  );
}

export const partyHeads: (edition: Edition) => readonly PartyHead[] = oncePer((edition: Edition) =>
  edition.parties.map((party) => partyHead(edition, party)),
);

function partyHead(edition: Edition, party: Party): PartyHead {
  const passages = edition.letters
    .filter((letter) => partyOf(edition, letter) === party.id)
    .flatMap((letter) => letter.passages);
  const quoted = passages.filter(({ speaker }) => speaker === 'letter');
  const wordsOf = (theme: ThemeId) =>
    quoted.filter(({ themes }) => themes[0] === theme).reduce((sum, passage) => sum + passage.words, 0);
  return {
    party,
    passages,
    quoted: quoted.length,
    words: quoted.reduce((sum, passage) => sum + passage.words, 0),
    reported: passages.length - quoted.length,
    shares: edition.themes.map(({ id }) => ({ theme: id, words: wordsOf(id) })).filter(({ words }) => words > 0),
  };
}

/** How many passages are marked with a theme, by any party. */
export function passagesOf(edition: Edition, theme: ThemeId): number {
  return passagesByTheme(edition).get(theme) ?? 0;
}

const passagesByTheme = oncePer((edition: Edition): ReadonlyMap<ThemeId, number> => {
  const counts = new Map<ThemeId, number>();
  for (const { themes } of passagesIn(edition))
    for (const theme of new Set(themes)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
});
