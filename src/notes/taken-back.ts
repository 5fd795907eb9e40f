import type { Edit } from './edits.ts';
import type { Everything } from './everything.ts';
import { deletedAt } from './kept.ts';
import type { Kept } from './kept.ts';

/** Edits that take these back. What was changed again since is left as it is; what these made is deleted. */
export function takenBack(edits: readonly Edit[], now: Everything, time: Date): readonly Edit[] {
  const current = new Map<string, Kept>([...now.notes, ...now.tags].map((thing) => [thing.id, thing]));
  return edits.flatMap((edit) =>
    current.get(edit.after.id)?.revision === edit.after.revision ? [inverse(edit, time)] : [],
  );
}

function inverse(edit: Edit, time: Date): Edit {
  // One branch for each store: only so do the types know that both sides are of one.
  return edit.store === 'notes'
    ? { store: 'notes', before: edit.after, after: earlier(edit.before, edit.after, time) }
    : { store: 'tags', before: edit.after, after: earlier(edit.before, edit.after, time) };
}

function earlier<Thing extends Kept>(before: Thing | undefined, after: Thing, time: Date): Thing {
  return before ? { ...before, revision: after.revision, versions: after.versions } : deletedAt(after, time);
}
