import type { Edition, Letter, Party, PartyId } from '../../edition/model.ts';
import { oncePerCore } from '../../edition/shards/once-per-core.ts';
import { wordsOfLetter } from '../../edition/words-of-letter.ts';
import { columnOf, partiesOf } from './column-of-letter.ts';

/** What is said of a party of transcribed letters: how many letters it wrote, and how many words; also of letters that are elsewhere. */
export interface LetterHead {
  readonly party: Party;
  readonly letters: number;
  readonly words: number;
}

/** What stands over the columns that are shown: the letters in each. One that several wrote stands in one of their columns. */
export function letterHeads(edition: Edition, shown: readonly Party[]): readonly LetterHead[] {
  const elsewhere = new Map<PartyId, Letter[]>();
  for (const letter of lettersOf(edition).together) {
    const column = columnOf(edition, letter, shown);
    for (const party of partiesOf(edition, letter)) {
      if (party === column) continue;
      const others = elsewhere.get(party);
      if (others) others.push(letter);
      else elsewhere.set(party, [letter]);
    }
  }
  return writtenBy(edition, shown).map(({ party, letters, words }) => {
    const others = elsewhere.get(party.id) ?? [];
    return {
      party,
      letters: letters - others.length,
      words: others.reduce((rest, letter) => rest - wordsOfLetter(letter), words),
    };
  });
}

/** What each party wrote, alone or with others. */
export function writtenBy(edition: Edition, parties: readonly Party[]): readonly LetterHead[] {
  const { counts } = lettersOf(edition);
  return parties.map((party) => ({ party, ...(counts.get(party.id) ?? NONE) }));
}

interface Counts {
  readonly letters: number;
  readonly words: number;
}

interface Written {
  readonly counts: ReadonlyMap<PartyId, Counts>;
  /** Letters that several parties wrote. */
  readonly together: readonly Letter[];
}

const NONE: Counts = { letters: 0, words: 0 };

const lettersOf = oncePerCore((edition: Edition): Written => {
  const counts = new Map<PartyId, Counts>();
  const together: Letter[] = [];
  for (const letter of edition.letters) {
    const parties = partiesOf(edition, letter);
    if (parties.length > 1) together.push(letter);
    for (const party of parties) {
      const { letters, words } = counts.get(party) ?? NONE;
      counts.set(party, { letters: letters + 1, words: words + wordsOfLetter(letter) });
    }
  }
  return { counts, together };
});
