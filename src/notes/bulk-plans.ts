import type { Edit } from './edits.ts';
import type { Everything } from './everything.ts';
import { present } from './kept.ts';
import { tagsOf, withTags } from './note.ts';
import type { Note } from './note.ts';
import type { Tag } from './tag.ts';

type Plan = (now: Everything) => readonly Edit[];

/** Gives a tag to notes that do not have it, as their last; a tag that is in the trash, or gone, is given to none. */
export function tagging(ids: readonly string[], tag: string, time: Date): Plan {
  return (now) =>
    present(now.tags).some(({ id }) => id === tag)
      ? retagged(now, ids, (tags) => (tags.includes(tag) ? tags : [...tags, tag]), time)
      : [];
}

/** Puts a new tag into the codebook and gives it to notes, or does neither. */
export function taggingAnew(ids: readonly string[], tag: Tag, time: Date): Plan {
  return (now) => [{ store: 'tags', after: tag }, ...retagged(now, ids, (tags) => [...tags, tag.id], time)];
}

/** Takes a tag away from notes. */
export function untagging(ids: readonly string[], tag: string, time: Date): Plan {
  return (now) => retagged(now, ids, (tags) => tags.filter((other) => other !== tag), time);
}

/** Gives another tag, in its place, to the notes that have a tag; all other notes stay as they are. */
export function moving(ids: readonly string[], from: string, to: string, time: Date): Plan {
  return (now) =>
    present(now.tags).some(({ id }) => id === to)
      ? retagged(now, ids, (tags) => tags.map((tag) => (tag === from ? to : tag)), time)
      : [];
}

/** Only notes whose tags become others are changed. */
function retagged(
  now: Everything,
  ids: readonly string[],
  change: (tags: readonly string[]) => readonly string[],
  time: Date,
): readonly Edit[] {
  const chosen = new Set(ids);
  return present(now.notes).flatMap((before): readonly Edit[] => {
    if (!chosen.has(before.id)) return [];
    const tags = [...new Set(change(tagsOf(before)))];
    return same(tags, before) ? [] : [{ store: 'notes', before, after: withTags(before, tags, time) }];
  });
}

function same(tags: readonly string[], note: Note): boolean {
  const old = tagsOf(note);
  return tags.length === old.length && tags.every((tag, place) => tag === old[place]);
}
