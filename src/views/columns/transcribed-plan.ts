import type { Letter, PartyId } from '../../edition/model.ts';
import { intervalBetween } from '../interval.ts';
import { columnOf, partiesOf } from './column-of-letter.ts';
import { sendersOf } from './correspondents.ts';
import type { Desk } from './entries.ts';
import { repliesIn } from './replies.ts';
import { partyOf } from './row.ts';
import type { RowPlan, Silence } from './row.ts';
import { letterPlan } from './rows-by-date.ts';

/** The row of a letter, with its reply where it has one. By date an empty cell goes without saying; where replies are looked for, it is told. */
export function transcribedPlan(
  { edition, view: { align, dating }, parties }: Pick<Desk, 'edition' | 'view' | 'parties'>,
  letter: Letter,
  reply: Letter | undefined,
): RowPlan {
  const own = letterPlan(edition, letter, dating);
  const coming = new Map(
    [letter, ...(reply ? [reply] : [])].flatMap((one) =>
      one.away ? [[columnOf(edition, one, parties), one.away.shard] as const] : [],
    ),
  );
  const column = columnOf(edition, letter, parties);
  const others = new Set(partiesOf(edition, letter).filter((party) => party !== column));
  const empty = (party: PartyId): Silence | undefined => {
    const shard = coming.get(party);
    if (shard !== undefined) return { type: 'whole', why: { type: 'away', shard } };
    // Whoever looks for a letter in the column of one who wrote it with others finds where it is.
    return others.has(party) ? { type: 'written-by', senders: sendersOf(edition, letter) } : undefined;
  };
  if (!reply) {
    const asked = new Set(
      align === 'exchange' ? letter.addressees.map(({ value }) => partyOf(edition, { senders: [{ value }] })) : [],
    );
    const unmet: Silence = {
      type: 'whole',
      why: { type: repliesIn(edition).has(letter.id) ? 'reply-elsewhere' : 'no-reply' },
    };
    return { ...own, silence: (party) => empty(party) ?? (asked.has(party) ? unmet : undefined) };
  }
  const answering = letterPlan(edition, reply, dating);
  return {
    ...own,
    reply: { party: columnOf(edition, reply, parties), head: answering.head },
    detail: () => ({
      type: 'reply',
      interval: intervalBetween(edition, { letter }, { letter: reply }, dating),
      inferred: repliesIn(edition).get(letter.id)?.inferred ?? true,
    }),
    passages: [...own.passages, ...answering.passages],
    mentions: [...own.mentions, ...answering.mentions],
    silence: empty,
  };
}
