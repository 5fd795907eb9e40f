import { freeSign } from './codebook/free-sign.ts';
import { isSameName, tagName } from './codebook/tag-name.ts';
import type { Edit } from './edits.ts';
import type { Everything } from './everything.ts';
import { present, urn } from './kept.ts';
import { tagsOf, withTags } from './note.ts';
import { unsavedTag } from './tag.ts';
import type { Tag } from './tag.ts';

/** What a new tag is made from. */
export interface TagOrigin {
  readonly name: string;
  readonly now: Date;
  /** Without `urn:uuid:`. */
  readonly uuid: string;
}

/** A tag at the end of the codebook, at its top, with a sign that no other tag has. */
export function newTag({ name, now, uuid }: TagOrigin, tags: readonly Tag[]): Tag {
  const order = Math.max(-1, ...tags.map((tag) => tag.order)) + 1;
  return unsavedTag({ id: urn(uuid), name: tagName(name), ...freeSign(tags), order, now });
}

/** Makes a tag of this name, unless there is one, and gives it to a note. Nothing where the note is gone. */
export function givingNewTag(note: string, origin: TagOrigin): (now: Everything) => readonly Edit[] {
  return ({ notes, tags }) => {
    const before = present(notes).find(({ id }) => id === note);
    if (!before) return [];
    const codebook = present(tags);
    const known = tagNamed(codebook, origin.name);
    const tag = known ?? newTag(origin, codebook);
    const after = withTags(before, [...tagsOf(before), tag.id], origin.now);
    return [...(known ? [] : [{ store: 'tags', after: tag } as const]), { store: 'notes', before, after }];
  };
}

/** The tag of this name, or of one that reads the same. */
export function tagNamed(tags: readonly Tag[], name: string): Tag | undefined {
  return tags.find((tag) => isSameName(tag.name, name));
}
