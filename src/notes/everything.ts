import type { Edit } from './edits.ts';
import type { Note } from './note.ts';
import type { Tag } from './tag.ts';

/** All notes and tags by time of creation, with those in the trash (`present` and `trashed` tell them apart). */
export interface Everything {
  readonly notes: readonly Note[];
  readonly tags: readonly Tag[];
}

/** What edits have made of what they changed. */
export function writtenBy(edits: readonly Edit[]): Everything {
  return {
    notes: edits.flatMap((edit) => (edit.store === 'notes' ? [edit.after] : [])),
    tags: edits.flatMap((edit) => (edit.store === 'tags' ? [edit.after] : [])),
  };
}
