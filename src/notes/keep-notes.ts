import { createNote } from './new-note.ts';
import type { NoteOrigin } from './new-note.ts';
import type { Note } from './note.ts';
import type { StorageFailure } from './storage-failure.ts';
import { openNotes } from './store.ts';
import type { NotesOptions, NoteStore } from './store.ts';
import { randomUuid } from './uuid.ts';
import { NoteWriter } from './writer.ts';
import type { Writing } from './writer.ts';

interface KeepingOptions extends NotesOptions {
  /** What is becoming of what is written. */
  readonly onWriting: (writing: Writing) => void;
}

/** The notes of this device, to read, begin and write. */
export interface NoteKeeping {
  readonly store: NoteStore;
  readonly writer: NoteWriter;
  /** A note without words yet, not saved as yet; as `createNote`. */
  create(origin: Omit<NoteOrigin, 'now' | 'uuid'>): Note;
}

export type OpenedKeeping =
  | { readonly type: 'opened'; readonly keeping: NoteKeeping }
  | { readonly type: 'failed'; readonly reason: StorageFailure };

/** Opens all that keeps notes. The page loads this after its first view, which has no note in it. */
export async function keepNotes({ onWriting, ...options }: KeepingOptions): Promise<OpenedKeeping> {
  const opened = await openNotes(options);
  if (opened.type === 'failed') return opened;
  const { store } = opened;
  return { type: 'opened', keeping: { store, writer: new NoteWriter(store, onWriting), create } };
}

function create(origin: Parameters<NoteKeeping['create']>[0]): Note {
  return createNote({ ...origin, now: new Date(), uuid: randomUuid() });
}
