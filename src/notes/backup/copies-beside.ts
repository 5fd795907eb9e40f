import { urn } from '../kept.ts';
import type { Kept } from '../kept.ts';
import { uuidOfHash } from '../../platform/uuid.ts';
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
  const copies = all.filter(isUntouchedCopy);
  // A copy was created when what it lies beside was. What came from another program has no versions either, and may be thousands of one moment: each is looked at once.
  const moments = new Set(copies.map(({ created }) => created));
  const beside = all.filter(({ deleted, created }) => deleted === undefined && moments.has(created));
  const saying = new Map(beside.toReversed().map((thing) => [idOfCopy(thing, sha256), thing]));
  return copies.flatMap((copy) => {
    const same = saying.get(copy.id);
    return same?.created === copy.created ? [{ ...copy, deleted: same.modified }] : [];
  });
}

/** What was saved by a reader has versions. */
function isUntouchedCopy({ deleted, versions }: Kept): boolean {
  return deleted === undefined && Object.keys(versions).length === 0;
}
