import type { Edition, Exchange, Letter, LetterId } from '../../edition/model.ts';
import { bounds, intervalBetween, union, wider } from '../interval.ts';
import type { Bounds, ShownInterval } from '../interval.ts';
import { isPair } from '../standing.ts';
import type { Dating } from '../view-state.ts';
import { grouped } from './grouped.ts';

/** The days that a claim and its reply can be of. */
export interface Ends {
  readonly from: Bounds;
  readonly to: Bounds;
}

/** A time by the dates shown; `byAll` by those of all sources, where they allow more. */
export interface Told extends Ends {
  readonly type: 'told';
  readonly days: ShownInterval;
  readonly byAll: Ends | undefined;
}

/** The time between two letters, or why it can't be told. */
export type Apart =
  | Told
  | { readonly type: 'undated' }
  | { readonly type: 'open' }
  /** By their dates the reply can be the earlier of the two. */
  | { readonly type: 'unordered' };

/** An exchange in which one letter replies to another; `days` by the dates over its passages, which can say more than the letters'. */
export interface ExchangeInterval extends Pick<Exchange, 'id' | 'title'> {
  readonly days: ShownInterval | undefined;
}

/** A letter with claims and one that replies to them. */
export interface ReplyInterval {
  readonly claim: LetterId;
  readonly reply: LetterId;
  readonly apart: Apart;
  readonly exchanges: readonly ExchangeInterval[];
}

/** Every two letters that exchanges join as claim and reply, once, in the order of the exchanges. */
export function replyIntervals(edition: Edition, dating: Dating): readonly ReplyInterval[] {
  return grouped(pairsOf(edition), ({ claim, reply }) => `${claim.letter.id} ${reply.letter.id}`).map(([, pairs]) => {
    const [{ claim, reply }] = pairs;
    const exchanges = grouped(pairs, ({ exchange }) => exchange).map(([{ id, title }, own]) => ({
      id,
      title,
      days: around(own.map((pair) => intervalBetween(edition, pair.claim, pair.reply, dating))),
    }));
    return {
      claim: claim.letter.id,
      reply: reply.letter.id,
      apart: apartBy(edition, claim.letter, reply.letter, dating),
      exchanges,
    };
  });
}

/** Claims and replies that stand in different letters. */
function pairsOf({ letters, exchanges }: Edition) {
  const placed = new Map(
    letters.flatMap((letter) => letter.passages.map((passage) => [passage.id, { letter, passage }] as const)),
  );
  return exchanges.flatMap((exchange) =>
    exchange.links.filter(isPair).flatMap((link) => {
      const claim = placed.get(link.claim);
      const reply = placed.get(link.reply);
      return claim && reply && claim.letter !== reply.letter ? { exchange, claim, reply } : [];
    }),
  );
}

function apartBy(edition: Edition, claim: Letter, reply: Letter, dating: Dating): Apart {
  if (claim.dates.length === 0 || reply.dates.length === 0) return { type: 'undated' };
  const ends = endsBy(edition, claim, reply, dating);
  if (!ends) return { type: 'open' };
  const days = intervalBetween(edition, { letter: claim }, { letter: reply }, dating);
  if (!days) return { type: 'unordered' };
  const more = days.byAll !== undefined && days.byAll !== 'unsure';
  return { type: 'told', ...ends, days, byAll: more ? endsBy(edition, claim, reply, 'widest') : undefined };
}

function endsBy(edition: Edition, claim: Letter, reply: Letter, dating: Dating): Ends | undefined {
  const from = bounds(edition, { letter: claim }, dating);
  const to = bounds(edition, { letter: reply }, dating);
  return from && to && { from, to };
}

/** What holds several intervals, of which there is one; undefined where one is not known. */
function around(intervals: readonly (ShownInterval | undefined)[]): ShownInterval | undefined {
  return intervals.reduce((a, b) => {
    if (!a || !b) return undefined;
    const shown = union(a, b);
    const [one, other] = [a.byAll ?? a, b.byAll ?? b];
    const all = one === 'unsure' || other === 'unsure' ? undefined : union(one, other);
    return { ...shown, byAll: wider(shown, all) };
  });
}
