import { byCreation, present } from '../kept.ts';
import type { Tag } from '../tag.ts';

/** A tag where it stands in the codebook. */
export interface TagPlace {
  readonly tag: Tag;
  /** Those above it, the nearest last. */
  readonly above: readonly Tag[];
  /** Those of the same parent with it, in order. */
  readonly siblings: readonly Tag[];
  /** Whether changes of two tabs have put it under itself; then it stands at the top. */
  readonly circular: boolean;
}

/** The tags that are not in the trash as the codebook has them: each before those under it. */
export function tagTree(tags: readonly Tag[]): readonly TagPlace[] {
  const parents = parentsIn(tags);
  const circular = circularTags(tags);
  const ordered = present(tags).toSorted(byOrder);
  const children = new Map<string | undefined, readonly Tag[]>();
  for (const tag of ordered) {
    const parent = parents.get(tag.id);
    children.set(parent, [...(children.get(parent) ?? []), tag]);
  }
  const under = (parent: string | undefined, above: readonly Tag[]): readonly TagPlace[] =>
    (children.get(parent) ?? []).flatMap((tag, _, siblings) => [
      { tag, above, siblings, circular: circular.has(tag.id) },
      ...under(tag.id, [...above, tag]),
    ]);
  return under(undefined, []);
}

/** The tags that stand right under one, or at the top, in order. */
export function childrenOf(tags: readonly Tag[], parent: string | undefined): readonly Tag[] {
  const parents = parentsIn(tags);
  return present(tags)
    .filter(({ id }) => parents.get(id) === parent)
    .toSorted(byOrder);
}

/** The ids of all tags under one, however deep. */
export function descendantsOf(tags: readonly Tag[], id: string): ReadonlySet<string> {
  return new Set(
    tagTree(tags)
      .filter(({ above }) => above.some((tag) => tag.id === id))
      .map(({ tag }) => tag.id),
  );
}

/** The id of the tag that one stands under; undefined at the top. A tag whose parent is gone, or that is under itself, stands there. */
export function parentOf(tags: readonly Tag[], id: string): string | undefined {
  return parentsIn(tags).get(id);
}

function parentsIn(tags: readonly Tag[]): ReadonlyMap<string, string | undefined> {
  const circular = circularTags(tags);
  const there = new Set(present(tags).map(({ id }) => id));
  return new Map(
    present(tags).map(({ id, parent = '' }) => [id, there.has(parent) && !circular.has(id) ? parent : undefined]),
  );
}

function circularTags(tags: readonly Tag[]): ReadonlySet<string> {
  const parents = new Map(present(tags).map(({ id, parent }) => [id, parent]));
  const isUnderItself = (id: string) => {
    const seen = new Set<string>();
    for (let each = parents.get(id); each !== undefined && !seen.has(each); each = parents.get(each)) {
      if (each === id) return true;
      seen.add(each);
    }
    return false;
  };
  return new Set([...parents.keys()].filter(isUnderItself));
}

function byOrder(a: Tag, b: Tag): number {
  return a.order - b.order || byCreation(a, b);
}
