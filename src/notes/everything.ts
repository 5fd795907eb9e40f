import type { Note } from './note.ts';
import type { Tag } from './tag.ts';

/** All notes and tags by time of creation, with those in the trash (`present` and `trashed` tell them apart). */
export interface Everything {
  readonly notes: readonly Note[];
  readonly tags: readonly Tag[];
}
