import { oncePer } from '../../edition/once-per.ts';
import type { Tag } from '../../notes/tag.ts';

/** A tag in the order of the codebook. */
export interface TagPlace {
  readonly tag: Tag;
  /** The names of the tags it stands under, from the top, and its own. */
  readonly path: readonly string[];
}

/** The tags of a codebook, each followed by those under it. What stands under a tag that is gone, or in a circle, stands at the top. */
export const tagTree = oncePer((tags: readonly Tag[]): readonly TagPlace[] => {
  const sorted = tags.toSorted(inOrder);
  const ids = new Set(tags.map(({ id }) => id));
  const placed = new Map<string, TagPlace>();
  const place = (tag: Tag, above: readonly string[]): void => {
    if (placed.has(tag.id)) return;
    const path = [...above, tag.name];
    placed.set(tag.id, { tag, path });
    for (const under of sorted) if (under.parent === tag.id) place(under, path);
  };
  for (const tag of sorted) if (tag.parent === undefined || !ids.has(tag.parent)) place(tag, []);
  for (const tag of sorted) place(tag, []);
  return [...placed.values()];
});

/** A tag with all that stand under it, by their ids. */
export function withDescendants(tags: readonly Tag[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  // A set is gone through to its end, also to what is added on the way.
  for (const above of found) for (const tag of tags) if (tag.parent === above) found.add(tag.id);
  return found;
}

function inOrder(a: Tag, b: Tag): number {
  return a.order - b.order || compare(a.created, b.created) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
