import type { Edition, Party, PartyId } from '../../edition/model.ts';
import { oncePerCore } from '../../edition/shards/once-per-core.ts';
import { wordsOfLetter } from '../../edition/words-of-letter.ts';
import { partyOf } from './row.ts';

/** What stands over a column of transcribed letters: how many its party wrote, and how many words; also of letters that are elsewhere. */
export interface LetterHead {
  readonly party: Party;
  readonly letters: number;
  readonly words: number;
}

export function letterHeads(edition: Edition, parties: readonly Party[]): readonly LetterHead[] {
  const counts = countsFor(edition);
  return parties.map((party) => ({ party, ...(counts.get(party.id) ?? NONE) }));
}

interface Counts {
  readonly letters: number;
  readonly words: number;
}

const NONE: Counts = { letters: 0, words: 0 };

const countsFor = oncePerCore(countLetters);

function countLetters(edition: Edition): ReadonlyMap<PartyId | undefined, Counts> {
  const counts = new Map<PartyId | undefined, Counts>();
  for (const letter of edition.letters) {
    const party = partyOf(edition, letter);
    const { letters, words } = counts.get(party) ?? NONE;
    counts.set(party, { letters: letters + 1, words: words + wordsOfLetter(letter) });
  }
  return counts;
}
