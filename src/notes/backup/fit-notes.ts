import type { Everything } from '../everything.ts';
import { present } from '../kept.ts';
import { doubtedTheme, relationOf, subjectOf, tagsOf, targetsOf, textOf } from '../note.ts';
import type { Note, NoteBody } from '../note.ts';
import { compareVersions } from '../versions.ts';
import { asBefore, createdAs, isCounted, isLater, savedElsewhere } from './copies-elsewhere.ts';
import { fitTags } from './fit-tags.ts';
import type { JoinedTag } from './fit-tags.ts';

/** What another program's file has, as it can be compared with what is here. */
export interface FittedContent {
  readonly content: Everything;
  /** Tags of the file that are taken for tags here, by their names. */
  readonly joined: readonly JoinedTag[];
}

/**
 * Fits what was read of another program's file to what is here, so that `compareWith` can tell what becomes of it. Such a file does not say who knows of whose changes: of a note with an
 * id that is here the time of the last change decides, as `copies-elsewhere.ts` has it. What says the same as here is as it is here, also under another id: some programs give all things
 * new ones each time.
 */
export function fitContent(file: Everything, now: Everything): FittedContent {
  const { tags, idOf, joined } = fitTags(file.tags, now.tags);
  const stored = new Map(now.notes.map((note) => [note.id, note]));
  const theirs = file.notes.map((note) => retagged(note, idOf));
  const sayingSame = equalsOf(theirs, now.notes);
  const fitted = new Map<string, Note>();
  for (const note of theirs) {
    const here = stored.get(note.id) ?? (isCounted(note) ? undefined : sayingSame(note));
    const fit = fitNote(note, here);
    // Several that say the same as one here are that one; the one with its id says more of it.
    if (here === undefined || here.id === note.id || !fitted.has(here.id)) fitted.set(fit.id, fit);
  }
  return { content: { notes: [...fitted.values()], tags }, joined };
}

/** Finds what says the same here, and is not in the trash. What the file changes says something else then, and stands for no other note of it. */
function equalsOf(theirs: readonly Note[], ours: readonly Note[]): (note: Note) => Note | undefined {
  const byId = new Map(theirs.map((note) => [note.id, note]));
  const equals = new Map<string, Note>();
  for (const note of present(ours)) {
    const said = saidBy(note);
    const same = byId.get(note.id);
    if (!equals.has(said) && (!same || saidBy(same) === said)) equals.set(said, note);
  }
  return (note) => equals.get(saidBy(note));
}

function fitNote(note: Note, stored: Note | undefined): Note {
  if (!stored) return note;
  const same = saidBy(note) === saidBy(stored);
  if (isCounted(note)) {
    // What the format leaves out, such as the form of words where there are none, is no change.
    return same && compareVersions(note.versions, stored.versions) === 'same' ? asBefore(stored) : note;
  }
  if (same || !isLater(note, stored)) return asBefore(stored);
  return savedElsewhere(createdAs(note, stored), note.modified);
}

/** What every format carries of a note, in one form. */
function saidBy(note: Note): string {
  const places = targetsOf(note).map((target) => {
    const [position, quote] = target.selector ?? [];
    return [subjectOf(target), position?.start, position?.end, quote?.exact];
  });
  const tags = tagsOf(note).toSorted();
  return JSON.stringify([
    note.motivation,
    textOf(note).trim(),
    tags,
    relationOf(note),
    doubtedTheme(note) ?? null,
    places,
  ]);
}

/** The note with the tags that its tags became, each once. It is not changed by this: its time stays. */
function retagged(note: Note, idOf: (tag: string) => string): Note {
  const tags = tagsOf(note);
  if (tags.every((tag) => idOf(tag) === tag)) return note;
  const known = new Set<string>();
  const [words, ...others] = note.body;
  const rest = others.flatMap((part): readonly Exclude<NoteBody, { readonly purpose: 'commenting' }>[] => {
    if (part.purpose !== 'tagging') return [part];
    const source = idOf(part.source);
    if (known.has(source)) return [];
    known.add(source);
    return [{ ...part, source }];
  });
  return { ...note, body: [words, ...rest] };
}
