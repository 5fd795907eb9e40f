import type { StorageFailure } from '../../notes/storage-failure.ts';
import { failureWords } from '../wording/failure-words.ts';
import { send } from '../shell/intents.ts';
import type { Intents, NoteChoice, NoteIntent } from '../shell/intents.ts';
import { NotesDesk } from './notes-desk.ts';
import type { NotesHost } from './notes-host.ts';
import { OpenNote } from './open-note.ts';
import type { ShownNotes } from './shown-notes.ts';

/** The reader's notes as the page deals with them: what it shows, and what is done when something is asked for. */
export interface Notebook {
  readonly shown: ShownNotes;
  readonly answers: { readonly [Name in NoteIntent]: (detail: Intents[Name]) => void };
  /** When the notes were opened, or could not be. */
  readonly opened: Promise<void>;
  leave(): void;
  close(): void;
}

/** Opens the notes of the edition that the shell shows. */
export function openNotebook(host: NotesHost): Notebook {
  const { shell, notices } = host;
  const failed = (failure: StorageFailure) =>
    notices.show({ name: 'not-saved', text: failureWords(failure), urgent: true });
  const desk: NotesDesk = new NotesDesk({
    edition: () => host.edition(),
    onChange: () => shell.requestUpdate(),
    onFailure: failed,
    onRecovery: () => notices.close('not-saved'),
    onConflict: (id, kept) => openNote.keepBoth(id, kept.id),
  });
  const openNote = new OpenNote(shell, desk, notices);
  let choosing: NoteChoice | undefined;
  const choose = (choice: NoteChoice | undefined) => {
    choosing = choice;
    shell.requestUpdate();
    if (choice) void import('./note-chooser.ts').catch(() => send(shell, 'part-missing', undefined));
  };
  return {
    get shown() {
      const { failure } = desk;
      return { ...desk.shown, openNote: openNote.id, choosing, notesFailure: failure && failureWords(failure) };
    },
    answers: {
      'note-new': ({ passage, start, end }) => openNote.begin(passage, start, end),
      'note-open': ({ id, back }) => {
        choosing = undefined;
        openNote.open(id, back);
      },
      'note-choose': choose,
      'note-write': ({ note, text }) => desk.write(note, text),
      'note-retry': ({ id }) => desk.retry(id),
      'note-restore': ({ id }) => void desk.restore(id),
      'note-remove': ({ id }) => void openNote.remove(id),
    },
    opened: desk.open(),
    leave: () => {
      choosing = undefined;
      openNote.close();
    },
    close: () => desk.close(),
  };
}
