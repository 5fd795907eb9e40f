import type { Edition, Letter, Party, PartyId } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { shownAssertions } from './correspondents.ts';
import { partyOf } from './row.ts';

/** The parties of all who sent a letter together, by the source that the edition follows: the first sender's first, each once. */
export function partiesOf(edition: Edition, { senders }: Letter): readonly PartyId[] {
  return [...new Set(shownAssertions(senders).flatMap((sender) => partyOf(edition, { senders: [sender] }) ?? []))];
}

/**
 * Among the columns that are shown, the one that a letter stands in: that of the first of its senders who has one. Where none has, the party of
 * its first sender; undefined where that is no party, and the letter stands across.
 */
export function columnOf(edition: Edition, letter: Letter, shown: readonly Party[]): PartyId | undefined {
  const first = partyOf(edition, letter);
  if (letter.senders.length < 2 || (first !== undefined && idsOf(shown).has(first))) return first;
  return partiesOf(edition, letter).find((id) => idsOf(shown).has(id)) ?? first;
}

const idsOf = oncePer((parties: readonly Party[]): ReadonlySet<PartyId> => new Set(parties.map(({ id }) => id)));
