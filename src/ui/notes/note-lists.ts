import { keptWhile } from '../../edition/list-changes.ts';
import { oncePer } from '../../edition/once-per.ts';
import { present, trashed } from '../../notes/kept.ts';
import { isBlank } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';

/** Those of layers left out; the very list where there are none. */
export const ownAmong = oncePer((beside: readonly PlacedNote[]) =>
  haveLayers(beside) ? beside.filter(({ layer }) => !layer) : beside,
);
const haveLayers = keptWhile(
  (before: PlacedNote, now) => before.layer === now.layer,
  (beside) => beside.some(({ layer }) => layer),
);

/** Those in the trash left out; the very list where there are none. */
export const presentNotes = oncePer((notes: readonly Note[]) => (areInTrash(notes) ? present(notes) : notes));
const areInTrash = keptWhile(
  (before: Note, now) => before.deleted === now.deleted,
  (notes) => notes.some(({ deleted }) => deleted),
);

export const presentTags = oncePer((tags: readonly Tag[]) => present(tags));

/** Those in the trash, the latest deleted first. A note that was left without a word is nothing to put back. */
export const removedNotes = keptWhile(
  (before: Note, now) => !before.deleted && !now.deleted,
  (notes) => trashed(notes).filter((note) => !isBlank(note)),
);
