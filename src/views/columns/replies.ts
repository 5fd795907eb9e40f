import { byId } from '../../edition/by-id.ts';
import type { CorrespondentId, Edition, Letter, LetterId, Party } from '../../edition/model.ts';
import { oncePerCore } from '../../edition/shards/once-per-core.ts';
import { END_OF_TIME } from '../../edition/end-of-time.ts';
import { columnOf } from './column-of-letter.ts';

/** Which letter answers which, and whether anybody says so. */
export interface Reply {
  readonly letter: LetterId;
  /** No file says it: it is the next letter the other way, within {@link LONGEST}. */
  readonly inferred: boolean;
}

/** A later letter is not taken for a reply unless a file says so. */
const LONGEST = 366 * 86_400_000;

/**
 * The reply to each letter that has one, by its id: what `correspContext` says, else the next dated letter from an addressee to a sender before the
 * sender writes again. A letter is the reply to one other at most.
 */
export const repliesIn = oncePerCore(findReplies);

/** Whether letters can be set beside their replies: there are several columns, and a letter in one answers a letter of another. */
export const hasReplies = oncePerCore((edition: Edition): boolean => {
  const { form, parties, letters } = edition;
  if (form !== 'transcribed' || parties.length < 2) return false;
  return [...repliesIn(edition)].some(([id, reply]) => {
    const [letter, answer] = [byId(letters, id), byId(letters, reply.letter)];
    return letter !== undefined && answer !== undefined && areApart(edition, parties, letter, answer);
  });
});

/** Whether two letters stand in different columns of those shown. Where both are of one side, a reply has a row of its own, as any letter of that side. */
export function areApart(edition: Edition, shown: readonly Party[], letter: Letter, reply: Letter): boolean {
  return columnOf(edition, letter, shown) !== columnOf(edition, reply, shown);
}

function findReplies({ letters }: Edition): ReadonlyMap<LetterId, Reply> {
  const replies = new Map<LetterId, Reply>();
  const answering = new Set<LetterId>();
  const known = new Set(letters.map(({ id }) => id));
  const pair = (claim: LetterId, reply: LetterId, inferred: boolean): void => {
    if (claim === reply || replies.has(claim) || answering.has(reply) || !known.has(claim) || !known.has(reply)) return;
    replies.set(claim, { letter: reply, inferred });
    answering.add(reply);
  };
  for (const letter of letters) {
    for (const before of letter.previous) if (isReturn(byId(letters, before), letter)) pair(before, letter.id, false);
    for (const after of letter.next) if (isReturn(letter, byId(letters, after))) pair(letter.id, after, false);
  }
  for (const [claim, reply] of nextTheOtherWay(letters)) pair(claim.id, reply.id, true);
  return replies;
}

/** Editions call the letter that comes before in a series previous too, whoever wrote it. */
function isReturn(claim: Letter | undefined, reply: Letter | undefined): boolean {
  if (!claim || !reply) return false;
  const from = sender(claim);
  return from !== undefined && from !== sender(reply) && reply.addressees.some(({ value }) => value === from);
}

/** The letters of each pair of people in order, and where the direction changes. */
function* nextTheOtherWay(letters: readonly Letter[]): Iterable<readonly [Letter, Letter]> {
  const lastOf = new Map<string, Letter>();
  for (const letter of letters) {
    const from = sender(letter);
    const date = letter.dates[0]?.value;
    if (from === undefined || !date || date.last >= END_OF_TIME) continue;
    for (const to of new Set(letter.addressees.flatMap(({ value }) => value ?? []))) {
      const between = [from, to].toSorted().join(' ');
      const before = lastOf.get(between);
      lastOf.set(between, letter);
      const last = before?.dates[0]?.value.last;
      if (!before || last === undefined || sender(before) === from) continue;
      if (date.first > last && date.first - last <= LONGEST) yield [before, letter];
    }
  }
}

function sender({ senders }: Letter): CorrespondentId | undefined {
  return senders[0]?.value;
}
