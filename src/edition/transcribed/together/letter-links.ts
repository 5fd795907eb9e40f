import { stem } from '../../file-name.ts';
import type { EditorialNote, LetterId } from '../../model.ts';
import type { Problem } from '../../problem.ts';
import type { Pointer } from '../letter-draft.ts';
import type { FindLetter } from './letter-index.ts';
import type { IdentifiedLetter } from './letter-ids.ts';

/** What letters a letter leads to. */
export interface LetterLinks {
  readonly previous: ReadonlySet<LetterId>;
  readonly next: ReadonlySet<LetterId>;
  readonly notes: readonly EditorialNote[];
}

interface Step {
  readonly from: LetterId;
  readonly to: LetterId;
  readonly as: 'previous' | 'next';
  readonly pointer: Pointer;
}

/** More than calendars differ by, in ms. */
const TOLERANCE = 31 * 86_400_000;

/**
 * Follows the pointers of all letters. Where one says that another comes next, the other comes after it, whether it says so or not. Reports
 * `no-such-letter`, but for addresses elsewhere and files that could not be read, and `out-of-time`: what only one of the two says against their dates is a
 * template that was copied, and left out.
 */
export function letterLinks(
  letters: readonly IdentifiedLetter[],
  find: FindLetter,
  unreadable: ReadonlySet<string>,
  report: (doubt: Problem) => void,
): ReadonlyMap<LetterId, LetterLinks> {
  const titles = new Map(letters.map(({ id, draft }) => [id, draft.letter.title]));
  const dates = new Map(letters.map(({ id, draft }) => [id, draft.letter.dates[0]?.value]));
  const follow = ({ target, where }: Pointer): LetterId | undefined => {
    const found = find(target);
    const isElsewhere =
      /^https?:\/\//i.test(target) || unreadable.has(stem(target.replace(/#.*$/, '')).replace(/^[\w-]+:/, ''));
    if (found === undefined && !isElsewhere) report(noSuchLetter(target, where));
    return found;
  };
  const steps = letters.flatMap(({ id, draft }): readonly Step[] => {
    const of = (pointers: readonly Pointer[], as: Step['as']): readonly Step[] =>
      pointers.flatMap((pointer) => {
        const to = follow(pointer);
        return to === undefined || to === id ? [] : [{ from: id, to, as, pointer }];
      });
    return [...of(draft.previous, 'previous'), ...of(draft.next, 'next')];
  });
  const said = new Set(steps.map(({ from, to, as }) => `${as} ${from} ${to}`));
  const [previous, next] = [new Map<LetterId, Set<LetterId>>(), new Map<LetterId, Set<LetterId>>()];
  const kept = steps.filter(({ from, to, as, pointer }) => {
    const [earlier, later] = (as === 'next' ? [from, to] : [to, from]).map((one) => dates.get(one));
    if (!earlier || !later || earlier.first - later.last <= TOLERANCE) return true;
    const isAgreed = said.has(`${opposite(as)} ${to} ${from}`);
    report(outOfTime(pointer, as, isAgreed));
    return isAgreed;
  });
  const enter = (as: Step['as'], from: LetterId, to: LetterId): void => {
    const map = as === 'previous' ? previous : next;
    map.set(from, (map.get(from) ?? new Set()).add(to));
  };
  // What a letter says itself comes before what others say of it.
  for (const { from, to, as } of kept) enter(as, from, to);
  for (const { from, to, as } of kept) enter(opposite(as), to, from);
  const none: ReadonlySet<LetterId> = new Set();
  return new Map(
    letters.map(({ id, draft }) => {
      const beside = draft.beside.flatMap(({ as, ...pointer }) => {
        const title = titles.get(follow(pointer) ?? '');
        return title === undefined ? [] : [{ text: as === '' ? title : `${as}: ${title}`, type: 'remark' as const }];
      });
      return [id, { previous: previous.get(id) ?? none, next: next.get(id) ?? none, notes: beside }];
    }),
  );
}

function opposite(as: Step['as']): Step['as'] {
  return as === 'previous' ? 'next' : 'previous';
}

function outOfTime({ target, where }: Pointer, as: Step['as'], isAgreed: boolean): Problem {
  const order = as === 'next' ? 'before' : 'after';
  return {
    code: 'out-of-time',
    where,
    message: `“${target}” is said to be the ${as} letter, and is dated ${order} this one; ${isAgreed ? 'both say so, and the link is kept' : 'the link is left out'}.`,
    remedy: 'Correct the target, or one of the two dates.',
  };
}

function noSuchLetter(target: string, where: Pointer['where']): Problem {
  return {
    code: 'no-such-letter',
    where,
    message: `“${target}” leads to no letter that is here.`,
    remedy: 'Add the letter, correct the target, or say in the settings how such targets are to be read (linkTargets).',
  };
}
