import { textOf } from './note.ts';
import type { Note } from './note.ts';

/**
 * A note that was changed here and elsewhere, both since `base`, with the changes of both; of the id and revision of `theirs`. Its words, its tags and
 * its place are each taken from who changed them. Undefined where both changed the words, or the place: then both have to be kept.
 * Whoever writes on outweighs who deletes.
 */
export function mergeNote(base: Note, theirs: Note, ours: Note): Note | undefined {
  const words = changedOf(base, theirs, ours, ({ body }) => body[0]);
  const target = changedOf(base, theirs, ours, (note) => note.target);
  if (!words || !target) return undefined;
  const { deleted: _, ...rest } = ours;
  const deleted = textOf(ours) === textOf(base) ? (theirs.deleted ?? ours.deleted) : ours.deleted;
  return {
    ...rest,
    id: theirs.id,
    ...(deleted === undefined ? {} : { deleted }),
    body: [words, ...mergedParts(base, theirs, ours)],
    target,
    revision: theirs.revision,
    versions: theirs.versions,
  };
}

/** What one of the two changed, or neither; undefined where both did, unless to the same. */
function changedOf<Part>(base: Note, theirs: Note, ours: Note, part: (note: Note) => Part): Part | undefined {
  const [was, there, here] = [base, theirs, ours].map((note) => JSON.stringify(part(note)));
  if (here === there || there === was) return part(ours);
  return here === was ? part(theirs) : undefined;
}

type Parts = Note['body'] extends readonly [unknown, ...infer Others] ? Others : never;

/** Tags and the like: those that both have or one has added, without what one has taken away. */
function mergedParts(base: Note, theirs: Note, ours: Note): Parts {
  const [was, there, here] = [partsOf(base), partsOf(theirs), partsOf(ours)];
  return [...new Map([...here, ...there])].flatMap(([key, part]) =>
    was.has(key) && !(here.has(key) && there.has(key)) ? [] : [part],
  );
}

function partsOf({ body: [, ...others] }: Note): ReadonlyMap<string, Parts[number]> {
  return new Map(others.map((part) => [JSON.stringify(part), part]));
}
