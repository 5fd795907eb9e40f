import type { Tag } from '../tag.ts';
import { childrenOf, descendantsOf, parentOf, tagTree } from './tag-tree.ts';
import { withPart } from './turn.ts';

/** Where a tag is to stand: under a tag or at the top, before one of those there or after all. */
export interface Spot {
  readonly parent: string | undefined;
  readonly before?: string | undefined;
}

/**
 * The tags with one in another place, which what is under it follows; as they are where it can't stand there: under itself, or under a
 * tag that is not there.
 */
export function placed(tags: readonly Tag[], id: string, { parent, before }: Spot, time: Date): readonly Tag[] {
  const tree = tagTree(tags);
  const moved = tree.find(({ tag }) => tag.id === id);
  const home = tree.find(({ tag }) => tag.id === parent);
  if (!moved || (parent !== undefined && !home) || before === id) return tags;
  if (parent === id || (parent !== undefined && descendantsOf(tags, id).has(parent))) return tags;
  const there = childrenOf(tags, parent);
  const siblings = there.filter((tag) => tag.id !== id);
  const found = siblings.findIndex((tag) => tag.id === before);
  const index = found < 0 ? siblings.length : found;
  if (there.findIndex((tag) => tag.id === id) === index && !moved.circular) return tags;
  const root = home && (home.above[0] ?? home.tag);
  const open = root && leadsTo(tags, root, id) ? withPart(tags, root.id, { parent: undefined }, time) : tags;
  return numbered(open, [...siblings.slice(0, index), moved.tag, ...siblings.slice(index)], index, time).map((tag) =>
    tag.id === id ? withParent(tag, parent, time) : tag,
  );
}

/** Where a tag stands now, so that another can be put there before it. */
export function spotOf(tags: readonly Tag[], id: string): Spot {
  return { parent: parentOf(tags, id), before: id };
}

/** Whether a tag that stands at the top has, as stored, another above it: changes of two tabs, or of the trash, can close such a circle. */
function leadsTo(tags: readonly Tag[], root: Tag, id: string): boolean {
  const parents = new Map(tags.map((tag) => [tag.id, tag.parent]));
  const seen = new Set<string>();
  for (let each = root.parent; each !== undefined && !seen.has(each); each = parents.get(each)) {
    if (each === id) return true;
    seen.add(each);
  }
  return false;
}

function withParent(tag: Tag, parent: string | undefined, time: Date): Tag {
  return withPart([tag], tag.id, { parent }, time)[0] ?? tag;
}

/** The number of the one at `index` between those beside it; those behind it get new ones only as far as there is no room. */
function numbered(tags: readonly Tag[], siblings: readonly Tag[], index: number, time: Date): readonly Tag[] {
  const before = siblings[index - 1]?.order;
  const after = siblings[index + 1]?.order;
  let last = between(before, after);
  let result = withPart(tags, siblings[index]?.id ?? '', { order: last }, time);
  for (const { id, order } of siblings.slice(index + 1)) {
    if (order > last) break;
    last += 1;
    result = withPart(result, id, { order: last }, time);
  }
  return result;
}

function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? 0 : after - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return before < middle && middle < after ? middle : before + 1;
}
