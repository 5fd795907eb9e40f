import type { Edit } from './edits.ts';
import type { Everything } from './everything.ts';
import { broughtBack, deletedAt, present, trashed } from './kept.ts';

type Plan = (now: Everything) => readonly Edit[];

/** Moves notes and tags to the trash. A tag stays on its notes unseen, so that it is there again when it is brought back. */
export function deleting(ids: readonly string[], time: Date): Plan {
  const chosen = new Set(ids);
  return ({ notes, tags }) => [
    ...present(notes).flatMap((before): readonly Edit[] =>
      chosen.has(before.id) ? [{ store: 'notes', before, after: deletedAt(before, time) }] : [],
    ),
    ...present(tags).flatMap((before): readonly Edit[] =>
      chosen.has(before.id) ? [{ store: 'tags', before, after: deletedAt(before, time) }] : [],
    ),
  ];
}

/** Brings notes and tags back from the trash as they were. */
export function bringingBack(ids: readonly string[]): Plan {
  const chosen = new Set(ids);
  return ({ notes, tags }) => [
    ...trashed(notes).flatMap((before): readonly Edit[] =>
      chosen.has(before.id) ? [{ store: 'notes', before, after: broughtBack(before) }] : [],
    ),
    ...trashed(tags).flatMap((before): readonly Edit[] =>
      chosen.has(before.id) ? [{ store: 'tags', before, after: broughtBack(before) }] : [],
    ),
  ];
}
