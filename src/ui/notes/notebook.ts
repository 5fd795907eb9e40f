import type { StorageFailure } from '../../notes/storage-failure.ts';
import { failureWords } from '../wording/failure-words.ts';
import type { Intents, NoteIntent } from '../shell/intents.ts';
import { CodebookDesk } from './codebook/codebook-desk.ts';
import { BulkChanges } from './list/bulk-changes.ts';
import { NotesDesk } from './notes-desk.ts';
import { NotePlacing } from './note-placing.ts';
import type { NotesHost } from './notes-host.ts';
import { OpenNote } from './open-note.ts';
import type { ShownNotes } from './shown-notes.ts';
import { VaultDesk } from './vault/vault-desk.ts';

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
  const codebook = new CodebookDesk(shell, desk, notices);
  const vault = new VaultDesk(desk, host);
  const bulk = new BulkChanges(desk, notices);
  const placing = new NotePlacing(host, desk);
  return {
    get shown() {
      const { failure } = desk.session;
      return {
        ...desk.shown,
        ...codebook.shown,
        openNote: openNote.id,
        vault: vault.shown,
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
      'codebook-do': ({ step }) => codebook.do(step),
      'codebook-write': ({ id, field, text }) => codebook.write(id, field, text),
      'codebook-retry': () => codebook.retry(),
      'codebook-undo': () => codebook.undo(),
      'codebook-redo': () => codebook.redo(),
      'vault-unlock': ({ passphrase }) => void vault.unlock(passphrase),
      'vault-lock': () => vault.lock(),
      'vault-seal': ({ passphrase }) => void vault.seal(passphrase),
      'vault-unseal': ({ passphrase }) => void vault.unseal(passphrase),
      'vault-change': ({ old, next }) => void vault.changePassphrase(old, next),
      'notes-change': (asked) => void bulk.make(asked),
      'notes-place': ({ places }) => void placing.place(places),
      'note-keep-lost': ({ note, was }) => void placing.keepAsLost(note, was),
    },
    opened: desk.open(),
    leave: () => openNote.close(),
    close() {
      codebook.close();
      vault.close();
      desk.close();
    },
  };
}
