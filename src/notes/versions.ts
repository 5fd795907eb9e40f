import type { Versions } from './kept.ts';

/** How the versions of one copy stand to those of another; `apart` where each knows of changes that the other does not. */
export type VersionOrder = 'same' | 'older' | 'newer' | 'apart';

export function compareVersions(ours: Versions, theirs: Versions): VersionOrder {
  const behind = savesBeyond(theirs, ours) > 0;
  const ahead = savesBeyond(ours, theirs) > 0;
  if (ahead) return behind ? 'apart' : 'newer';
  return behind ? 'older' : 'same';
}

/** The versions of what knows of all that either knows of. */
export function joinVersions(ours: Versions, theirs: Versions): Versions {
  const devices = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...devices].toSorted().map((device) => [device, Math.max(countOf(ours, device), countOf(theirs, device))]),
  );
}

/** How many times `one` was saved that `other` knows nothing of. */
export function savesBeyond(one: Versions, other: Versions): number {
  return Object.keys(one).reduce((sum, device) => sum + Math.max(0, countOf(one, device) - countOf(other, device)), 0);
}

/** The versions after one more save on a device. */
export function countedOn(versions: Versions, device: string): Versions {
  return { ...versions, [device]: countOf(versions, device) + 1 };
}

/** Versions come from files too, where a device can be called as what every object has. */
function countOf(versions: Versions, device: string): number {
  return Object.hasOwn(versions, device) ? (versions[device] ?? 0) : 0;
}
