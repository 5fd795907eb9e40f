import type { Kept } from '../kept.ts';
import { compareVersions, joinVersions, savesBeyond } from '../versions.ts';
import { canonicalJson } from './canonical-json.ts';

/** Two copies of one thing as one, of no revision; `lost` is the copy whose content is not in it and that nobody has replaced knowingly. */
export interface JoinedCopies<Thing> {
  readonly thing: Thing;
  readonly lost?: Thing;
}

/**
 * Two copies of a thing, each perhaps changed on a device of its own. The outcome is the same whichever of them is `ours`, so that devices that
 * take in each other's files come to the same.
 *
 * The one that knows of all changes of the other is taken. Where neither does, both were changed: what was only deleted gives way to what was
 * changed, the deleted to what is not, the earlier change to the later.
 */
export function joinCopies<Thing extends Kept>(ours: Thing, theirs: Thing): JoinedCopies<Thing> {
  if (isSameText(ours, theirs)) return { thing: ours };
  const order = compareVersions(ours.versions, theirs.versions);
  if (order === 'newer') return { thing: ours };
  if (order === 'older') return { thing: theirs };
  const [thing, other] = isBefore(ours, theirs) ? [theirs, ours] : [ours, theirs];
  if (contentOf(ours) === contentOf(theirs)) return { thing: joined(thing, other) };
  // Deleting is one save. Whoever did no more than that had the content that the other has changed.
  if (isOnlyDeleted(ours, theirs)) return { thing: joined(theirs, ours) };
  if (isOnlyDeleted(theirs, ours)) return { thing: joined(ours, theirs) };
  return { thing: joined(thing, other), lost: other };
}

/** What a thing says, in one form: all but when and how often it was saved, and whether it is in the trash. */
export function contentOf(thing: Kept): string {
  return canonicalJson({
    ...thing,
    modified: undefined,
    deleted: undefined,
    revision: undefined,
    versions: undefined,
  });
}

/** All that a file carries of a thing: all but its revision, which counts for one device only. */
export function carriedOf(thing: Kept): string {
  return canonicalJson({ ...thing, revision: undefined });
}

/** Most of what a file has is here already, to the letter; this is told at once. */
function isSameText(one: Kept, other: Kept): boolean {
  return JSON.stringify({ ...one, revision: 0 }) === JSON.stringify({ ...other, revision: 0 });
}

function isOnlyDeleted<Thing extends Kept>(one: Thing, other: Thing): boolean {
  return one.deleted !== undefined && savesBeyond(one.versions, other.versions) === 1;
}

/**
 * It is in the trash only if both are. When it was changed is when what it says was written, not what is dropped: else what is
 * taken would depend on the order in which copies are joined.
 */
function joined<Thing extends Kept>(thing: Thing, other: Thing): Thing {
  const { deleted: _, ...rest } = thing;
  const versions = joinVersions(thing.versions, other.versions);
  const same = contentOf(thing) === contentOf(other);
  const modified = same ? later(thing.modified, other.modified) : thing.modified;
  const both = thing.deleted !== undefined && other.deleted !== undefined;
  const base = { ...rest, modified, versions };
  // The type of what is left after `deleted` is taken out is not `Thing` to the compiler, whatever `Thing` is.
  return (both ? { ...base, deleted: later(thing.deleted, other.deleted) } : base) as Thing;
}

/** Whether the first gives way to the second: a total order, so that it does not matter on which device it is asked. */
function isBefore(one: Kept, other: Kept): boolean {
  const live = Number(one.deleted === undefined) - Number(other.deleted === undefined);
  const time = Date.parse(one.modified) - Date.parse(other.modified);
  if (live !== 0) return live < 0;
  if (time !== 0) return time < 0;
  const [ours, theirs] = [contentOf(one), contentOf(other)];
  return ours === theirs ? carriedOf(one) < carriedOf(other) : ours < theirs;
}

function later(one: string, other: string): string {
  const time = Date.parse(one) - Date.parse(other);
  return time > 0 || (time === 0 && one > other) ? one : other;
}
