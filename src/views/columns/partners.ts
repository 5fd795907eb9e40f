import type { Edition, PartyId, PassageId } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { labelOf } from '../source-names.ts';
import { isPair, linksOf } from '../standing.ts';
import { columnOfPassage, wholePassage } from './entries.ts';
import type { Desk } from './entries.ts';
import type { Entry, Follow } from './row.ts';
import type { Silence } from './row.ts';

/** A party's part of a row, before its entries are set level. */
export interface LooseCell {
  readonly party: PartyId;
  readonly entries: readonly Entry[];
  readonly silence: Silence | undefined;
}

/**
 * Where the followed passage stands in a row, its claims and replies are brought beside it, each with what links them: those
 * that are there already are marked, those of other rows are added.
 */
export function withPartnersBeside(desk: Desk, cells: readonly LooseCell[]): readonly LooseCell[] {
  const { edition, view } = desk;
  const { at } = view;
  if (at === undefined || !cells.some(({ entries }) => entries.some((entry) => isWhole(entry, at)))) return cells;
  const follows = followsOf(edition, at);
  const here = new Set(
    cells.flatMap(({ entries }) => entries.flatMap((entry) => (isWhole(entry) ? entry.passage.id : []))),
  );
  const partners = passagesIn(edition).filter(({ id }) => follows.has(id) && !here.has(id));
  const parties = new Set(partners.flatMap((passage) => columnOfPassage(desk, passage) ?? []));
  for (const { party } of cells) parties.delete(party);
  return cells.map(({ party, entries, silence }) => {
    const brought = partners
      .filter((passage) => columnOfPassage(desk, passage) === party)
      .map((passage) => ({ ...wholePassage(desk, passage), beside: true }));
    const kept = entries.filter((entry) => entry.type !== 'reference' || !follows.has(entry.passage.id));
    const all = [...brought, ...kept].map((entry) =>
      isWhole(entry, at) ? { ...entry, linkedUnseen: [...parties] } : marked(entry, follows),
    );
    return { party, entries: all, silence: all.length > 0 ? undefined : silence };
  });
}

function isWhole(entry: Entry, id?: PassageId): entry is Extract<Entry, { readonly type: 'passage' }> {
  return entry.type === 'passage' && (id === undefined || entry.passage.id === id);
}

function marked(entry: Entry, follows: ReadonlyMap<PassageId, readonly Follow[]>): Entry {
  return entry.type === 'passage' ? { ...entry, follows: follows.get(entry.passage.id) ?? [] } : entry;
}

/** The claims and replies of a passage, each with its links to it. */
function followsOf(edition: Edition, at: PassageId): ReadonlyMap<PassageId, readonly Follow[]> {
  const follows = new Map<PassageId, Follow[]>();
  for (const { type, claim, reply, reason, certainty, by } of linksOf(edition, at).filter(isPair)) {
    const role = claim === at ? 'reply' : 'claim';
    const partner = role === 'reply' ? reply : claim;
    const follow: Follow = { type, role, reason, certainty, by: labelOf(edition, by) };
    follows.set(partner, [...(follows.get(partner) ?? []), follow]);
  }
  return follows;
}
