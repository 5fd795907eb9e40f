import { changesIn, keptWhile } from '../../edition/list-changes.ts';
import { subjectOf, targetsOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';

/** What notes are on, by ids: the same list as at the last call as long as none of them has another target. */
export function notedSubjects(): (notes: readonly Note[]) => readonly string[] {
  return keptWhile(
    (before: Note, now) => changesIn(targetsOf(before), targetsOf(now))?.length === 0,
    (notes): readonly string[] => notes.flatMap((note) => targetsOf(note).map(subjectOf)),
  );
}
