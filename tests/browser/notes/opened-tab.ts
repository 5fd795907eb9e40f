import { onTestFinished } from 'vitest';
import { present, trashed } from '../../../src/notes/kept.ts';
import { createNote, wordsOf } from '../../../src/notes/new-note.ts';
import { textOf, withText } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { StorageFailure } from '../../../src/notes/storage-failure.ts';
import { openNotes } from '../../../src/notes/open-notes.ts';
import type { NotesOptions, NoteStore } from '../../../src/notes/store.ts';
import { bringingBack, deleting } from '../../../src/notes/trash-plans.ts';
import { randomUuid } from '../../../src/platform/uuid.ts';

export const NAME = 'vis-a-vis';
const TEXT = 'They were never taken into account by the council.';

/** The notes as one tab has them open, with what the tab was told. Closed after the test. */
export interface OpenedTab {
  readonly store: NoteStore;
  /** The notes that it was given, without those in the trash, the newest last. */
  readonly lists: (readonly Note[])[];
  readonly closings: StorageFailure[];
}

export async function openTab(options: NotesOptions = {}): Promise<OpenedTab> {
  const lists: (readonly Note[])[] = [];
  const closings: StorageFailure[] = [];
  const opened = await openNotes({
    onChange: ({ notes }) => lists.push(present(notes)),
    onClosed: (reason) => closings.push(reason),
    // A busy machine is no fault.
    answerWithin: 60_000,
    ...options,
  });
  if (opened.type === 'failed') throw new Error(opened.reason.detail ?? opened.reason.type);
  if (opened.type === 'locked') throw new Error(`The notes are locked: ${opened.why}.`);
  onTestFinished(() => opened.store.close());
  return { store: opened.store, lists, closings };
}

/** A new note with these words, made on the given day of 2026. */
export function newNote(text: string, day = '01-01'): Note {
  const now = new Date(`2026-${day}`);
  const target = wordsOf('board-account', TEXT, 10, 15);
  const note = createNote({ motivation: 'commenting', target, now, uuid: randomUuid() });
  return withText(note, text, now);
}

/** The same note, of the same revision, with other words. */
export function rewritten(note: Note, text: string): Note {
  return withText(note, text, new Date('2026-02-01'));
}

export function words(notes: readonly Note[] | undefined): readonly string[] {
  return (notes ?? []).map(textOf);
}

/** The notes that are stored, without those in the trash. */
export async function all(store: NoteStore): Promise<readonly Note[]> {
  return present((await store.all()).notes);
}

/** The notes in the trash, the latest deleted first. */
export async function trash(store: NoteStore): Promise<readonly Note[]> {
  return trashed((await store.all()).notes);
}

/** Deletes a note; gives how many that changed, or why it could not be. */
export function remove(store: NoteStore, id: string): Promise<number | StorageFailure> {
  return changed(store, deleting([id], new Date()));
}

/** Brings a note back; as `remove`. */
export function restore(store: NoteStore, id: string): Promise<number | StorageFailure> {
  return changed(store, bringingBack([id]));
}

async function changed(store: NoteStore, plan: Parameters<NoteStore['change']>[0]): Promise<number | StorageFailure> {
  const result = await store.change(plan);
  return result.type === 'changed' ? result.edits.length : result.reason;
}

/** Saves a note that has to be savable, and gives it as the database has it. */
export async function saved(store: NoteStore, note: Note): Promise<Note> {
  const result = await store.save(note);
  if (result.type !== 'saved') throw new Error(`The note was not saved: ${result.type}.`);
  return result.note;
}
