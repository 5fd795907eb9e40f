import type { Everything } from '../everything.ts';
import { deletedAt } from '../kept.ts';
import { tagsOf, withTags } from '../note.ts';
import type { Note } from '../note.ts';
import type { Tag } from '../tag.ts';
import { placed, spotOf } from './place-tag.ts';
import { childrenOf, descendantsOf, tagTree } from './tag-tree.ts';
import { withPart } from './turn.ts';

/**
 * Merges a tag into another: its notes get the other once, also those in the trash; the tags under it go under the other; its definition and
 * memo are added to the other's memo, under its name; and it goes to the trash. Where the other stands under it, that takes its place first.
 */
export function merged(now: Everything, id: string, into: string, time: Date): Everything {
  const tree = tagTree(now.tags);
  const from = tree.find(({ tag }) => tag.id === id)?.tag;
  const other = tree.find(({ tag }) => tag.id === into)?.tag;
  if (!from || !other || from === other) return now;
  const raised = descendantsOf(now.tags, id).has(into) ? placed(now.tags, into, spotOf(now.tags, id), time) : now.tags;
  const moved = childrenOf(raised, id).reduce((tags, child) => placed(tags, child.id, { parent: into }, time), raised);
  const told = withPart(moved, into, { memo: memoOf(other, from) }, time);
  return {
    notes: now.notes.map((note) => retagged(note, id, into, time)),
    tags: told.map((tag) => (tag.id === id ? deletedAt(tag, time) : tag)),
  };
}

/** The note with one tag in place of another, once; the same note where it has not that other. */
export function retagged(note: Note, from: string, to: string, time: Date): Note {
  const tags = tagsOf(note);
  if (!tags.includes(from)) return note;
  return withTags(
    note,
    tags.map((tag) => (tag === from ? to : tag)),
    time,
  );
}

function memoOf({ memo }: Tag, from: Tag): string {
  const texts = [from.definition, from.memo].map((text) => text.trim()).filter(Boolean);
  if (texts.length === 0) return memo;
  return [memo.trimEnd(), `${from.name}:`, ...texts].filter(Boolean).join('\n\n');
}
