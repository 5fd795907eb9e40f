import type { Edition, Exchange, Letter, LetterId } from '../../edition/model.ts';
import { bounds, intervalBetween } from '../interval.ts';
import type { Bounds, Interval } from '../interval.ts';
import type { Dating } from '../view-state.ts';
import { grouped } from './grouped.ts';

/** The time between two letters, or why it can't be told. */
export type Apart =
  | { readonly type: 'told'; readonly from: Bounds; readonly to: Bounds; readonly days: Interval }
  | { readonly type: 'undated' }
  | { readonly type: 'open' }
  /** By their dates the reply can be the earlier of the two. */
  | { readonly type: 'unordered' };

/** An exchange in which one letter replies to another; `days` by the dates over its passages, which can say more than the letters'. */
export interface ExchangeInterval extends Pick<Exchange, 'id' | 'title'> {
  readonly days: Interval | undefined;
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
    exchange.links.flatMap((link) => {
      if (link.type === 'unanswered' || link.type === 'unprompted') return [];
      const claim = placed.get(link.claim);
      const reply = placed.get(link.reply);
      return claim && reply && claim.letter !== reply.letter ? { exchange, claim, reply } : [];
    }),
  );
}

function apartBy(edition: Edition, claim: Letter, reply: Letter, dating: Dating): Apart {
  if (claim.dates.length === 0 || reply.dates.length === 0) return { type: 'undated' };
  const from = bounds(edition, { letter: claim }, dating);
  const to = bounds(edition, { letter: reply }, dating);
  if (!from || !to) return { type: 'open' };
  const days = intervalBetween(edition, { letter: claim }, { letter: reply }, dating);
  return days ? { type: 'told', from, to, days } : { type: 'unordered' };
}

/** The least and the most of several; undefined where one is not known. */
function around(intervals: readonly (Interval | undefined)[]): Interval | undefined {
  const known = intervals.filter((interval) => interval !== undefined);
  if (known.length < intervals.length) return undefined;
  return {
    least: Math.min(...known.map(({ least }) => least)),
    most: Math.max(...known.map(({ most }) => most)),
  };
}
