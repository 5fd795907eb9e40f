import type { Edition, Party, PartyId } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { coreOf } from '../../edition/shards/core.ts';
import { wordsOfLetter } from '../../edition/words-of-letter.ts';
import { partyOf } from './row.ts';

/** What stands over a column of transcribed letters: how many its party wrote, and how many words; also of letters that are elsewhere. */
export interface LetterHead {
  readonly party: Party;
  readonly letters: number;
  readonly words: number;
}

export function letterHeads(edition: Edition, parties: readonly Party[]): readonly LetterHead[] {
  const counts = countsFor(coreOf(edition))(edition);
  return parties.map((party) => ({ party, ...(counts.get(party.id) ?? NONE) }));
}

interface Counts {
  readonly letters: number;
  readonly words: number;
}

const NONE: Counts = { letters: 0, words: 0 };

const countsFor = oncePer((_core: object) => {
  let counts: ReadonlyMap<PartyId | undefined, Counts> | undefined;
  return (edition: Edition) => (counts ??= countLetters(edition));
});

function countLetters(edition: Edition): ReadonlyMap<PartyId | undefined, Counts> {
  const counts = new Map<PartyId | undefined, Counts>();
  for (const letter of edition.letters) {
    const party = partyOf(edition, letter);
    const { letters, words } = counts.get(party) ?? NONE;
    counts.set(party, { letters: letters + 1, words: words + wordsOfLetter(letter) });
  }
  return counts;
}
