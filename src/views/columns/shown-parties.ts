import { letterOfId } from '../../edition/letter-of-id.ts';
import { byId } from '../../edition/by-id.ts';
import type { Edition, Party } from '../../edition/model.ts';
import type { ViewState } from '../view-state.ts';
import { columnOf } from './column-of-letter.ts';

/**
 * The parties that have a column, in the reader's order. What the address points at is never hidden: a column that the
 * reader put away comes back for it.
 */
export function shownParties(edition: Edition, { columns, at }: ViewState): readonly Party[] {
  const { parties, firstColumns = [] } = edition;
  const chosen = (columns.length > 0 ? columns : firstColumns).flatMap((id) => byId(parties, id) ?? []);
  if (chosen.length === 0) return parties;
  const letter = at === undefined ? undefined : letterOfId(edition, at);
  const needed = letter && columnOf(edition, letter, chosen);
  return [...chosen, ...parties.filter((party) => party.id === needed && !chosen.includes(party))];
}
