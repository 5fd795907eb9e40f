import { onTestFinished } from 'vitest';
import { createNote } from '../../../src/notes/new-note.ts';
import { textOf, withText } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { StorageFailure } from '../../../src/notes/storage-failure.ts';
import { openNotes } from '../../../src/notes/store.ts';
import type { NotesOptions, NoteStore } from '../../../src/notes/store.ts';
import { randomUuid } from '../../../src/notes/uuid.ts';

export const NAME = 'vis-a-vis';
const TEXT = 'They were never taken into account by the council.';

/** The notes as one tab has them open, with what the tab was told. Closed after the test. */
export interface OpenedTab {
  readonly store: NoteStore;
  /** The lists that it was given, the newest last. */
  readonly lists: (readonly Note[])[];
  readonly closings: StorageFailure[];
}

export async function openTab(options: NotesOptions = {}): Promise<OpenedTab> {
  const lists: (readonly Note[])[] = [];
  const closings: StorageFailure[] = [];
  const opened = await openNotes({
    onChange: (notes) => lists.push(notes),
    onClosed: (reason) => closings.push(reason),
    ...options,
  });
  if (opened.type === 'failed') throw new Error(opened.reason.detail ?? opened.reason.type);
  onTestFinished(() => opened.store.close());
  return { store: opened.store, lists, closings };
}

/** A new note with these words, made on the given day of 2026. */
export function newNote(text: string, day = '01-01'): Note {
  const now = new Date(`2026-${day}`);
  const note = createNote({ passage: 'board-account', text: TEXT, start: 10, end: 15, now, uuid: randomUuid() });
  return withText(note, text, now);
}

/** The same note, of the same revision, with other words. */
export function rewritten(note: Note, text: string): Note {
  return withText(note, text, new Date('2026-02-01'));
}

export function words(notes: readonly Note[] | undefined): readonly string[] {
  return (notes ?? []).map(textOf);
}

/** Saves a note that has to be savable, and gives it as the database has it. */
export async function saved(store: NoteStore, note: Note): Promise<Note> {
  const result = await store.save(note);
  if (result.type !== 'saved') throw new Error(`The note was not saved: ${result.type}.`);
  return result.note;
}
