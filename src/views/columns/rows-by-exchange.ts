import type { Edition, Exchange, Link, Passage, PassageId, PartyId } from '../../edition/model.ts';
import { intervalBetween } from '../interval.ts';
import type { Placed } from '../interval.ts';
import { labelOf } from '../source-names.ts';
import { endsOf } from '../../edition/link-ends.ts';
import { isPair } from '../standing.ts';
import type { Dating } from '../view-state.ts';
import { shortName } from './row.ts';
import type { LinkLine, RowDetail, RowPlan, Silence } from './row.ts';

/** The id of the row for what stands in no exchange. */
export const OUTSIDE = 'outside-any-exchange';

/** A row for each exchange, and a last one for what stands in none. */
export function rowsByExchange(edition: Edition, dating: Dating): readonly RowPlan[] {
  const places = new Map(
    edition.letters.flatMap((letter) => letter.passages.map((passage) => [passage.id, { letter, passage }] as const)),
  );
  const placed = new Set<PassageId>();
  const rows = edition.exchanges.map((exchange): RowPlan => {
    const row = inOrder(exchange, places).map((passage) => ({ passage, home: !placed.has(passage.id) }));
    for (const { passage } of row) placed.add(passage.id);
    const { id, title, summary } = exchange;
    const links = exchange.links.map((link) => linkLine(edition, link, places));
    return {
      head: { id, title, summary, links, notes: [], facts: [] },
      detail: (shown) => detailOf(edition, linksWithin(exchange, shown), places, dating),
      passages: row,
      mentions: [],
      silence: (party) => silenceIn(edition, exchange, party),
    };
  });
  const outside = [...places.values()].flatMap(({ passage }) => (placed.has(passage.id) ? [] : passage));
  return outside.length > 0 ? [...rows, outsideRow(edition, outside)] : rows;
}

/** Letters in the order that the links come to them, so that a reply stands before what is less surely one; each in its own order. */
function inOrder({ links }: Exchange, places: ReadonlyMap<PassageId, Placed>): readonly Passage[] {
  const ids = new Set(links.flatMap(endsOf));
  const letters = new Set([...ids].flatMap((id) => places.get(id)?.letter ?? []));
  return [...letters].flatMap(({ passages }) => passages.filter(({ id }) => ids.has(id)));
}

function outsideRow(edition: Edition, passages: readonly Passage[]): RowPlan {
  return {
    head: { id: OUTSIDE, title: undefined, summary: '', links: [], notes: [], facts: [] },
    detail: () => ({ type: 'linked-to-none' }),
    passages: passages.map((passage) => ({ passage, home: true })),
    mentions: [],
    silence: (party) => ({ type: 'none-quoted', party: shortName(edition, party) }),
  };
}

function silenceIn(edition: Edition, { silences }: Exchange, party: PartyId): Silence {
  const text = silences[party];
  return text === undefined ? { type: 'none-quoted', party: shortName(edition, party) } : { type: 'edition', text };
}

function linkLine(edition: Edition, link: Link, places: ReadonlyMap<PassageId, Placed>): LinkLine {
  return {
    type: link.type,
    passages: endsOf(link).flatMap((id) => places.get(id)?.passage ?? []),
    reason: link.reason,
    by: labelOf(edition, link.by),
    certainty: link.certainty,
  };
}

/** The links whose passages are all shown: a row speaks of no reply, and of no time until it, that does not stand there. */
function linksWithin({ links }: Exchange, shown: ReadonlySet<PassageId>): readonly Link[] {
  return links.filter((link) => endsOf(link).every((id) => shown.has(id)));
}

function detailOf(
  edition: Edition,
  links: readonly Link[],
  places: ReadonlyMap<PassageId, Placed>,
  dating: Dating,
): RowDetail {
  const pair = links.find(isPair);
  if (pair) {
    const claim = places.get(pair.claim);
    const reply = places.get(pair.reply);
    const apart = claim && reply && claim.letter !== reply.letter;
    return {
      type: 'claim-and-reply',
      interval: apart ? intervalBetween(edition, claim, reply, dating) : undefined,
    };
  }
  const types = new Set(links.map(({ type }) => type));
  if (types.size === 0) return { type: 'none' };
  if (types.size > 1) return { type: 'unmet' };
  return { type: types.has('unanswered') ? 'unanswered' : 'unprompted' };
}
