import type { Edition, Letter, PartyId } from '../../edition/model.ts';
import { intervalBetween } from '../interval.ts';
import type { ViewState } from '../view-state.ts';
import { repliesIn } from './replies.ts';
import { partyOf } from './row.ts';
import type { RowPlan, Silence } from './row.ts';
import { letterPlan } from './rows-by-date.ts';

/** The row of a letter, with its reply where it has one. By date an empty cell goes without saying; where replies are looked for, it is told. */
export function transcribedPlan(
  edition: Edition,
  letter: Letter,
  reply: Letter | undefined,
  { align, dating }: ViewState,
): RowPlan {
  const own = letterPlan(edition, letter, dating);
  const coming = new Map(
    [letter, ...(reply ? [reply] : [])].flatMap((one) =>
      one.away ? [[partyOf(edition, one), one.away.shard] as const] : [],
    ),
  );
  const away = (party: PartyId): Silence | undefined => {
    const shard = coming.get(party);
    return shard === undefined ? undefined : { type: 'whole', why: { type: 'away', shard } };
  };
  if (!reply) {
    const asked = new Set(
      align === 'exchange' ? letter.addressees.map(({ value }) => partyOf(edition, { senders: [{ value }] })) : [],
    );
    const unmet: Silence = {
      type: 'whole',
      why: { type: repliesIn(edition).has(letter.id) ? 'reply-elsewhere' : 'no-reply' },
    };
    return { ...own, silence: (party) => away(party) ?? (asked.has(party) ? unmet : undefined) };
  }
  const answering = letterPlan(edition, reply, dating);
  return {
    ...own,
    reply: { party: partyOf(edition, reply), head: answering.head },
    detail: () => ({
      type: 'reply',
      interval: intervalBetween(edition, { letter }, { letter: reply }, dating),
      inferred: repliesIn(edition).get(letter.id)?.inferred ?? true,
    }),
    passages: [...own.passages, ...answering.passages],
    mentions: [...own.mentions, ...answering.mentions],
    silence: away,
  };
}
