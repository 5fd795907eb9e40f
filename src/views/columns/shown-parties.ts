import type { Edition, Party } from '../../edition/model.ts';
import type { ViewState } from '../view-state.ts';
import { partyOf } from './row.ts';

/**
 * The parties that have a column, in the reader's order. What the address points at is never hidden: a column that the
 * reader put away comes back for it.
 */
export function shownParties(edition: Edition, { columns, at }: ViewState): readonly Party[] {
  const { parties } = edition;
  const chosen = columns.flatMap((id) => parties.find((party) => party.id === id) ?? []);
  if (chosen.length === 0) return parties;
  const letter = edition.letters.find(({ passages }) => passages.some(({ id }) => id === at));
  const needed = letter && partyOf(edition, letter);
  return [...chosen, ...parties.filter((party) => party.id === needed && !chosen.includes(party))];
}
