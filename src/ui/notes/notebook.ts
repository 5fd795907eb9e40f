import type { StorageFailure } from '../../notes/storage-failure.ts';
import { failureWords } from '../wording/failure-words.ts';
import type { Intents, NoteChoice, NoteIntent } from '../shell/intents.ts';
import { CodebookDesk } from './codebook/codebook-desk.ts';
import { BulkChanges } from './list/bulk-changes.ts';
import { NotesDesk } from './notes-desk.ts';
import { BackupDoor } from './keeping/backup-door.ts';
import { LayerDesk } from './layers/layer-desk.ts';
import type { DrawPart } from '../shell/room-state.ts';
import { NoteMaking } from './making/note-making.ts';
import { NotePlacing } from './review/note-placing.ts';
import type { NotesHost } from './notes-host.ts';
import { NotesOver } from './making/notes-over.ts';
import { OpenNote } from './open-note.ts';
import type { ShownNotes } from './shown-notes.ts';
import { VaultDesk } from './vault/vault-desk.ts';

/** The reader's notes as the page deals with them: what it shows, and what is done when something is asked for. */
export interface Notebook {
  readonly shown: ShownNotes;
  readonly answers: { readonly [Name in NoteIntent]: (detail: Intents[Name]) => void };
  /** Draws what stands over the page while a note is made. */
  readonly drawOver: DrawPart;
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
  const layers = new LayerDesk({ desk, notices, onFailure: failed });
  const backup = new BackupDoor(host, {
    ...host,
    desk,
    layers,
    onChange: () => shell.requestUpdate(),
    onFailure: failed,
  });
  const codebook = new CodebookDesk(shell, desk, notices);
  const vault = new VaultDesk(desk, host);
  const bulk = new BulkChanges(desk, notices);
  const placing = new NotePlacing(host, desk);
  const making = new NoteMaking(host, desk, openNote);
  const over = new NotesOver(host, making);
  let choosing: NoteChoice | undefined;
  const choose = (choice: NoteChoice | undefined) => {
    choosing = choice;
    shell.requestUpdate();
  };
  return {
    get shown() {
      const { failure } = desk.session;
      return {
        ...desk.shown,
        ...codebook.shown,
        openNote: openNote.id,
        vault: vault.shown,
        linking: making.linking,
        choosing,
        openedFile: backup.opened,
        notesFailure: failure && failureWords(failure),
      };
    },
    answers: {
      'note-new': (made) => making.make(made),
      'note-open': ({ id, back }) => {
        choosing = undefined;
        openNote.open(id, back);
      },
      'note-choose': choose,
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
      'places-look': () => desk.places.again(),
      'notes-place': ({ places }) => void placing.place(places),
      'note-keep-lost': ({ note, was }) => void placing.keepAsLost(note, was),
      'note-tag': (chosen) => making.tag(chosen),
      'tag-give': (chosen) => making.give(chosen),
      'tag-new': (named) => making.giveNew(named),
      'note-untag': (taken) => making.untag(taken),
      'note-link': (chosen) => making.link(chosen),
      'note-relate': (chosen) => making.relate(chosen),
      'note-themes': (asked) => making.themes(asked),
      'note-over-close': () => making.close(),
      'backup-save': () => void backup.do((files) => files.save()),
      'backup-open': ({ file }) => void backup.do((files) => files.open(file)),
      'backup-import': ({ putBack }) => void backup.do((files) => files.import(putBack)),
      'backup-layer': () => void backup.do((files) => files.openAsLayer()),
      'backup-close': () => void backup.do((files) => files.close()),
      'layer-change': ({ id, part }) => void layers.change(id, part),
      'layer-close': ({ id }) => void layers.close(id),
    },
    drawOver: (room) => over.draw(room),
    opened: desk.open(),
    leave: () => {
      choosing = undefined;
      openNote.close();
    },
    close() {
      codebook.close();
      vault.close();
      desk.close();
    },
  };
}
