import type { NotesDatabase } from './database.ts';
import { commit } from './edits.ts';
import { broughtBack, urn } from './kept.ts';
import { mergeNote } from './merge-note.ts';
import type { Note } from './note.ts';
import { readNote } from './read-kept.ts';

/** What a saved note became. In a conflict the other words stay, and `kept` is a second note with the words that were to be saved. */
export type Saved =
  { readonly type: 'saved'; readonly note: Note } | { readonly type: 'conflict'; readonly kept: Note };

/**
 * Saves a note that comes from the revision that is stored, or is new. What was changed elsewhere since `base` is merged with
 * it (`mergeNote`). Where that can't be, or there is no base, or what is stored can't be read, it is kept beside that as a second
 * note, under the UUID that `newUuid` gives. A note that was deleted meanwhile comes back out of the trash.
 */
export async function saveNote(
  database: NotesDatabase,
  device: string,
  { note, base, newUuid }: { readonly note: Note; readonly base: Note | undefined; readonly newUuid: () => string },
): Promise<Saved> {
  let before = note.revision > 0 ? note : undefined;
  let after = note;
  for (;;) {
    const saved = await put(database, device, before, after);
    if (saved) return { type: 'saved', note: saved };
    const stored: unknown = await database.get('notes', note.id);
    const read = readNote(stored);
    const merged = read.type === 'read' && base && mergeNote(base, read.value, note);
    if (read.type === 'read' && saysTheSame(read.value, note)) return { type: 'saved', note: read.value };
    if (stored === undefined) {
      before = undefined;
    } else if (read.type === 'read' && merged) {
      before = read.value;
      after = merged;
    } else {
      const kept = await put(database, device, undefined, {
        ...broughtBack(note),
        id: urn(newUuid()),
        revision: 0,
        versions: {},
      });
      if (kept) return { type: 'conflict', kept };
    }
  }
}

/** The note as it is saved; undefined where what is stored is not what it comes from. */
async function put(database: NotesDatabase, device: string, before: Note | undefined, after: Note) {
  const result = await commit(database, [{ store: 'notes', before, after }], device);
  return result.type === 'done' ? result.edits[0]?.after : undefined;
}

function saysTheSame(a: Note, b: Note): boolean {
  return saidIn(a) === saidIn(b);
}

function saidIn({ body, target, deleted }: Note): string {
  return JSON.stringify([body, target, deleted]);
}
