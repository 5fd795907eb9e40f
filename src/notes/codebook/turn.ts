import type { Edit } from '../edits.ts';
import type { Everything } from '../everything.ts';
import type { Kept } from '../kept.ts';
import type { Tag } from '../tag.ts';

/** What there is, as it shall be. Things that stay as they are stay the same objects. */
export type Turn = (now: Everything) => Everything;

/** The edits that a turn comes to: of each thing one, and only of what it changes. */
export function turned(turn: Turn): (now: Everything) => readonly Edit[] {
  return (now) => {
    const { notes, tags } = turn(now);
    return [
      ...changed(now.notes, notes).map((pair) => ({ store: 'notes', ...pair }) as const),
      ...changed(now.tags, tags).map((pair) => ({ store: 'tags', ...pair }) as const),
    ];
  };
}

function changed<Thing extends Kept>(before: readonly Thing[], after: readonly Thing[]) {
  const known = new Map(before.map((thing) => [thing.id, thing]));
  return after.flatMap((thing) => {
    const old = known.get(thing.id);
    return old === thing ? [] : [{ before: old, after: thing }];
  });
}

/** Some fields of a tag; its parent can also be set to none. */
type TagPart = Partial<Omit<Tag, 'parent'>> & { readonly parent?: string | undefined };

/** The tags with another part of one; as they are where it has that already. */
export function withPart(tags: readonly Tag[], id: string, part: TagPart, time: Date): readonly Tag[] {
  return tags.map((tag) => {
    if (tag.id !== id || isPartOf(tag, part)) return tag;
    // A parent that is set to none is not kept as a value.
    const { parent, ...rest } = { ...tag, ...part, modified: time.toISOString() };
    return parent === undefined ? rest : { ...rest, parent };
  });
}

function isPartOf(tag: Tag, part: TagPart): boolean {
  return (Object.keys(part) as (keyof Tag)[]).every((name) => tag[name] === part[name]);
}
