import type { StorageFailure } from '../../notes/storage-failure.ts';
import { failureWords } from '../wording/failure-words.ts';
import type { Intents, NoteIntent } from '../shell/intents.ts';
import { BackupDoor } from './keeping/backup-door.ts';
import { LayerDesk } from './layers/layer-desk.ts';
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
  const layers = new LayerDesk({ desk, notices, onFailure: failed });
  const backup = new BackupDoor(host, {
    ...host,
    desk,
    layers,
    onChange: () => shell.requestUpdate(),
    onFailure: failed,
  });
  const openNote = new OpenNote(shell, desk, notices);
  return {
    get shown() {
      const { failure } = desk;
      return {
        ...desk.shown,
        openNote: openNote.id,
        openedFile: backup.opened,
        notesFailure: failure && failureWords(failure),
      };
    },
    answers: {
      'note-new': ({ passage, start, end }) => openNote.begin(passage, start, end),
      'note-open': ({ id, back }) => openNote.open(id, back),
      'note-write': ({ note, text }) => desk.write(note, text),
      'note-retry': ({ id }) => desk.retry(id),
      'note-restore': ({ id }) => void desk.restore(id),
      'note-remove': ({ id }) => void openNote.remove(id),
      'backup-save': () => void backup.do((files) => files.save()),
      'backup-open': ({ file }) => void backup.do((files) => files.open(file)),
      'backup-import': ({ putBack }) => void backup.do((files) => files.import(putBack)),
      'backup-layer': () => void backup.do((files) => files.openAsLayer()),
      'backup-close': () => void backup.do((files) => files.close()),
      'layer-change': ({ id, part }) => void layers.change(id, part),
      'layer-close': ({ id }) => void layers.close(id),
    },
    opened: desk.open(),
    leave: () => openNote.close(),
    close: () => desk.close(),
  };
}
