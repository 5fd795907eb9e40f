import { urn } from '../kept.ts';
import type { Kept } from '../kept.ts';
import { uuidOfHash } from '../uuid.ts';
import { contentOf } from './join-copies.ts';
import type { Sha256 } from './sha256.ts';

/**
 * The id of a copy that is kept beside another. It follows from what the copy says, so that each device, whenever and from whichever
 * file it makes it, makes the same; when it was changed last is no part of that, as it is another after each joining.
 */
export function idOfCopy(copy: Kept, sha256: Sha256): string {
  return urn(uuidOfHash(sha256(contentOf(copy))));
}

/**
 * The copies kept beside that nobody has touched, where what they lie beside says the same by now: in the trash. Which of two copies is taken can
 * differ where one was deleted meanwhile; once the devices have exchanged their files, what one of them had kept beside is what both have taken.
 */
export function putAway<Thing extends Kept>(things: ReadonlyMap<string, Thing>, sha256: Sha256): readonly Thing[] {
  const all = [...things.values()];
  return all.filter(isUntouchedCopy).flatMap((copy) => {
    const same = all.find((thing) => isSaidBy(copy, thing, sha256));
    return same ? [{ ...copy, deleted: same.modified }] : [];
  });
}

/** What was saved by a reader has versions. */
function isUntouchedCopy({ deleted, versions }: Kept): boolean {
  return deleted === undefined && Object.keys(versions).length === 0;
}

function isSaidBy(copy: Kept, thing: Kept, sha256: Sha256): boolean {
  // A copy was created when what it lies beside was; this is told sooner.
  return thing.created === copy.created && thing.deleted === undefined && idOfCopy(thing, sha256) === copy.id;
}
