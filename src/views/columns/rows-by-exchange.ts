import type { Edition, Exchange, Link, Passage, PassageId } from '../../edition/model.ts';
import { inDays, intervalBetween } from '../interval.ts';
import type { Placed } from '../interval.ts';
import { shortName } from './row.ts';
import type { LinkLine, RowPlan } from './row.ts';
import { labelOf } from '../source-names.ts';
import { endsOf } from '../standing.ts';

const TYPES: Readonly<Record<Link['type'], string>> = {
  answers: 'Answers',
  denies: 'Denies',
  'counter-charges': 'Counter-charges',
  'rules-on': 'Rules on',
  unanswered: 'Unanswered',
  unprompted: 'Answers nothing quoted',
};

/** A row for each exchange, and a last one for what stands in none. */
export function rowsByExchange(edition: Edition): readonly RowPlan[] {
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
      head: { id, title, detail: detailOf(edition, exchange, places), summary, links, notes: [], facts: [] },
      passages: row,
      mentions: [],
      silence: (party) => exchange.silences[party] ?? defaultSilence(edition, party),
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
  const detail = 'passages that the edition links to no other';
  const title = 'Outside any exchange';
  return {
    head: { id: 'outside-any-exchange', title, detail, summary: '', links: [], notes: [], facts: [] },
    passages: passages.map((passage) => ({ passage, home: true })),
    mentions: [],
    silence: (party) => defaultSilence(edition, party),
  };
}

function defaultSilence(edition: Edition, party: string): string {
  return `No words of ${shortName(edition, party)} on this are quoted.`;
}

function linkLine(edition: Edition, link: Link, places: ReadonlyMap<PassageId, Placed>): LinkLine {
  return {
    type: TYPES[link.type],
    passages: endsOf(link).flatMap((id) => places.get(id)?.passage ?? []),
    reason: link.reason,
    by: labelOf(edition, link.by),
    certainty: `${link.certainty} certainty`,
  };
}

function detailOf(edition: Edition, exchange: Exchange, places: ReadonlyMap<PassageId, Placed>): string {
  const pair = exchange.links.find((link) => link.type !== 'unanswered' && link.type !== 'unprompted');
  if (pair) {
    const claim = places.get(pair.claim);
    const reply = places.get(pair.reply);
    const apart = claim && reply && claim.letter !== reply.letter;
    const interval = apart ? intervalBetween(edition, claim, reply) : undefined;
    return interval ? `claim, then reply ${inDays(interval)} later` : 'claim, then reply';
  }
  const types = new Set(exchange.links.map(({ type }) => type));
  if (types.size > 1) return 'claims and answers that do not meet';
  return types.has('unanswered') ? 'a claim; no answer to it is quoted' : 'an answer; no claim it meets is quoted';
}
