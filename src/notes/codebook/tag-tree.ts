import { byCreation, present } from '../kept.ts';
import type { Tag } from '../tag.ts';

/** As deep as the codebooks of other programs may be. */
export const DEEPEST_TAG = 200;

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
  const children = new Map<string | undefined, Tag[]>();
  for (const tag of ordered) {
    const siblings = children.get(parents.get(tag.id));
    if (siblings) siblings.push(tag);
    else children.set(parents.get(tag.id), [tag]);
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

/** The id of the tag that one stands under; undefined at the top. A tag whose parent is gone, that is under itself, or that would be deeper than any reader has it, stands there. */
export function parentOf(tags: readonly Tag[], id: string): string | undefined {
  return parentsIn(tags).get(id);
}

function parentsIn(tags: readonly Tag[]): ReadonlyMap<string, string | undefined> {
  const circular = circularTags(tags);
  const there = new Set(present(tags).map(({ id }) => id));
  const parents = new Map(
    present(tags).map(({ id, parent = '' }) => [id, there.has(parent) && !circular.has(id) ? parent : undefined]),
  );
  const levels = new Map<string, number>();
  for (const id of parents.keys()) {
    const { way } = wayUp(id, parents, levels);
    for (const one of way.toReversed()) {
      const level = (levels.get(parents.get(one) ?? '') ?? 0) + 1;
      if (level > DEEPEST_TAG) parents.set(one, undefined);
      levels.set(one, level > DEEPEST_TAG ? 1 : level);
    }
  }
  return parents;
}

function circularTags(tags: readonly Tag[]): ReadonlySet<string> {
  const parents = new Map(present(tags).map(({ id, parent }) => [id, parent]));
  const circular = new Set<string>();
  const seen = new Map<string, true>();
  for (const id of parents.keys()) {
    const { way, end } = wayUp(id, parents, seen);
    for (const one of way) seen.set(one, true);
    // It has come back to itself.
    const from = end === undefined ? -1 : way.indexOf(end);
    if (from >= 0) for (const one of way.slice(from)) circular.add(one);
  }
  return circular;
}

/** A tag and those above it, as far as they are not known, and what comes next. Each is gone by once, so that the longest way of all takes no longer than many short ones. */
function wayUp(
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
  known: ReadonlyMap<string, unknown>,
): { readonly way: readonly string[]; readonly end: string | undefined } {
  const way = new Set<string>();
  let each: string | undefined = id;
  for (; each !== undefined && !known.has(each) && !way.has(each); each = parents.get(each)) way.add(each);
  return { way: [...way], end: each };
}

function byOrder(a: Tag, b: Tag): number {
  return a.order - b.order || byCreation(a, b);
}
