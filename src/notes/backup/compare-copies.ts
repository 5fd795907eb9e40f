import type { Kept } from '../kept.ts';
import { idOfCopy, putAway } from './copies-beside.ts';
import { carriedOf, contentOf, joinCopies } from './join-copies.ts';
import type { Sha256 } from './sha256.ts';

/**
 * What becomes of a thing of a file: it is new here, or new here and in the trash; replaced by the newer one of the file; as it was, with words of the file added; kept with a second one
 * beside it, as both were changed; moved to the trash; left in the trash, where the file does not have it; left as it is.
 */
export const FATES = ['added', 'changed', 'told', 'both', 'deleted', 'added-deleted', 'in-trash', 'kept'] as const;
export type Fate = (typeof FATES)[number];

export interface Outcome<Thing> {
  /** `beside`: it is the second one that is kept beside another, and no more of what is in the file. */
  readonly fate: Fate | 'beside';
  /** As it is here; undefined where it is new here. */
  readonly before: Thing | undefined;
  /** As it shall be, of the revision before. The very same where nothing of it changes. */
  readonly after: Thing;
  /** The second one, where both are kept: the copy of the file or the one here, whichever is not `after`. */
  readonly beside?: Thing;
}

/** What things of one kind need of their own when files are compared. */
export interface CopyRules<Thing> {
  /** The copy that would be lost as a thing of its own; undefined where `kept` has all that was written in it. `id` is always the same for the same copy. */
  second(lost: Thing, kept: Thing, id: string): Thing | undefined;
  /** Whether there is nothing in it, so that it needs not be taken in only to lie in the trash. */
  isNothing(thing: Thing): boolean;
  /** Whether all that was said before is still said, and only words about it were added. */
  isAddedTo(before: Thing, after: Thing): boolean;
}

export interface ComparedLists<Thing> {
  readonly theirs: readonly Thing[];
  readonly ours: readonly Thing[];
  /** Ids of records here that can't be read: what is saved never takes their place. */
  readonly taken: ReadonlySet<string>;
  readonly rules: CopyRules<Thing>;
  readonly sha256: Sha256;
}

/** What becomes of each thing that is in a file, and of each copy that is kept beside. */
export function compareCopies<Thing extends Kept>(lists: ComparedLists<Thing>): readonly Outcome<Thing>[] {
  const { theirs, ours, taken, rules, sha256 } = lists;
  const stored = new Map(ours.map((thing) => [thing.id, thing]));
  const results = new Map<string, Thing>();
  const seconds = new Set<string>();
  /** By the id of each that was changed on both sides, what is kept beside it. */
  const besides = new Map<string, Thing>();
  const live = new Set(theirs.filter(({ deleted }) => deleted === undefined).map(({ id }) => id));
  // Copies kept beside are compared as if they were in the file: they may be here already.
  const incoming = theirs.map((thing) => (taken.has(thing.id) ? { ...thing, id: idOfCopy(thing, sha256) } : thing));
  const own = new Set(incoming.map(({ id }) => id));
  for (const thing of incoming) {
    const mine = results.get(thing.id) ?? stored.get(thing.id);
    if (!mine) {
      if (thing.deleted === undefined || !rules.isNothing(thing)) results.set(thing.id, { ...thing, revision: 0 });
      continue;
    }
    const { thing: joined, lost } = joinCopies(mine, thing);
    results.set(thing.id, joined === mine ? mine : { ...joined, revision: mine.revision });
    const second = lost && rules.second(lost, joined, idOfCopy(lost, sha256));
    if (!second) continue;
    incoming.push(second);
    seconds.add(second.id);
    besides.set(thing.id, second);
  }
  for (const needless of putAway(new Map([...stored, ...results]), sha256)) results.set(needless.id, needless);
  return [...results].map(([id, after]) => {
    const before = stored.get(id);
    const same = before && (before === after || carriedOf(before) === carriedOf(after));
    const now = same ? before : after;
    if (seconds.has(id) && !own.has(id)) return { fate: 'beside', before, after: now };
    if (!before) return { fate: after.deleted === undefined ? 'added' : 'added-deleted', before, after };
    const beside = besides.get(id);
    // It may be here from another file already.
    if (beside && !stored.has(beside.id)) return { fate: 'both', before, after: now, beside };
    return { fate: fateOf(before, after, live.has(id), rules), before, after: now };
  });
}

function fateOf<Thing extends Kept>(
  before: Thing,
  after: Thing,
  liveThere: boolean,
  { isAddedTo }: CopyRules<Thing>,
): Fate {
  if (after.deleted !== undefined) {
    if (before.deleted === undefined) return 'deleted';
    return liveThere ? 'in-trash' : 'kept';
  }
  if (before.deleted !== undefined) return 'changed';
  if (contentOf(before) === contentOf(after)) return 'kept';
  return isAddedTo(before, after) ? 'told' : 'changed';
}
