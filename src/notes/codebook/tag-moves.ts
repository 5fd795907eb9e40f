import type { Tag } from '../tag.ts';
import type { Spot } from './place-tag.ts';
import { childrenOf, tagTree } from './tag-tree.ts';

/** How a tag is moved in the list: among those of its parent, under the one before it, or out to where its parent stands. */
export const TAG_MOVES = ['up', 'down', 'in', 'out'] as const;
export type TagMove = (typeof TAG_MOVES)[number];

/** Where a move leads; undefined where there is nothing to move to. */
export function spotAfter(tags: readonly Tag[], id: string, move: TagMove): Spot | undefined {
  const place = tagTree(tags).find(({ tag }) => tag.id === id);
  if (!place) return undefined;
  const { siblings, above } = place;
  const index = siblings.findIndex((tag) => tag.id === id);
  const parent = above.at(-1);
  const earlier = siblings[index - 1];
  switch (move) {
    case 'up':
      return earlier && { parent: parent?.id, before: earlier.id };
    case 'down':
      return siblings[index + 1] && { parent: parent?.id, before: siblings[index + 2]?.id };
    case 'in':
      return earlier && { parent: earlier.id };
    case 'out':
      return parent && spotBehind(tags, parent, above.at(-2)?.id);
  }
}

function spotBehind(tags: readonly Tag[], { id }: Tag, parent: string | undefined): Spot {
  const siblings = childrenOf(tags, parent);
  return { parent, before: siblings[siblings.findIndex((tag) => tag.id === id) + 1]?.id };
}
