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

/**
 * Follows the pointers of all letters. Where one says that another comes next, the other comes after it, whether it says so or not. Reports
 * `no-such-letter`, but for addresses elsewhere and files that could not be read.
 */
export function letterLinks(
  letters: readonly IdentifiedLetter[],
  find: FindLetter,
  unreadable: ReadonlySet<string>,
  report: (doubt: Problem) => void,
): ReadonlyMap<LetterId, LetterLinks> {
  const [previous, next] = [new Map<LetterId, Set<LetterId>>(), new Map<LetterId, Set<LetterId>>()];
  const enter = (to: Map<LetterId, Set<LetterId>>, from: LetterId, target: LetterId): void => {
    if (from !== target) to.set(from, (to.get(from) ?? new Set()).add(target));
  };
  const titles = new Map(letters.map(({ id, draft }) => [id, draft.letter.title]));
  const follow = ({ target, where }: Pointer): LetterId | undefined => {
    const found = find(target);
    const isElsewhere = /^https?:\/\//i.test(target) || unreadable.has(stem(target.replace(/#.*$/, '')));
    if (found === undefined && !isElsewhere) report(noSuchLetter(target, where));
    return found;
  };
  // What a letter says itself comes before what others say of it.
  const said = letters.map(({ id, draft }) => ({
    id,
    before: draft.previous.flatMap((pointer) => follow(pointer) ?? []),
    after: draft.next.flatMap((pointer) => follow(pointer) ?? []),
  }));
  for (const { id, before, after } of said) {
    for (const other of before) enter(previous, id, other);
    for (const other of after) enter(next, id, other);
  }
  for (const { id, before, after } of said) {
    for (const other of before) enter(next, other, id);
    for (const other of after) enter(previous, other, id);
  }
  const none: ReadonlySet<LetterId> = new Set();
  return new Map(
    letters.map(({ id, draft }) => {
      const beside = draft.beside.flatMap(({ as, ...pointer }) => {
        const other = follow(pointer);
        const title = other === undefined ? undefined : titles.get(other);
        return title === undefined ? [] : [{ text: as === '' ? title : `${as}: ${title}`, type: 'remark' as const }];
      });
      return [id, { previous: previous.get(id) ?? none, next: next.get(id) ?? none, notes: beside }];
    }),
  );
}

function noSuchLetter(target: string, where: Pointer['where']): Problem {
  return {
    code: 'no-such-letter',
    where,
    message: `“${target}” leads to no letter that is here.`,
    remedy: 'Add the letter, correct the target, or say in the settings how such targets are to be read (linkTargets).',
  };
}
