import type { StorageFailure } from '../../notes/storage-failure.ts';
import type { DrawPart } from '../shell/room-state.ts';
import { failureWords } from '../wording/failure-words.ts';
import { together } from './answers.ts';
import type { Answers } from './answers.ts';
import { CodebookDesk } from './codebook/codebook-desk.ts';
import { unsavedIn } from './desk.ts';
import type { Desk } from './desk.ts';
import { BackupDoor } from './keeping/backup-door.ts';
import { KeepingDesk } from './keeping/keeping-desk.ts';
import { LayerDesk } from './layers/layer-desk.ts';
import { BulkChanges } from './list/bulk-changes.ts';
import { NoteMaking } from './making/note-making.ts';
import { NotesOver } from './making/notes-over.ts';
import type { NoteIntent, NoteIntents } from './note-intents.ts';
import { NoteNotices } from './note-notices.ts';
import { NotesDesk } from './notes-desk.ts';
import { notesElsewhere } from './notes-elsewhere.ts';
import type { NotesHost } from './notes-host.ts';
import { OpenNote } from './open-note.ts';
import { NotePlacing } from './review/note-placing.ts';
import type { ShownNotes } from './shown-notes.ts';
import { UnderWay } from './under-way.ts';
import { VaultDesk } from './vault/vault-desk.ts';

/** The reader's notes as the page deals with them: what it shows, and what is done when something is asked for. */
export interface Notebook {
  readonly shown: ShownNotes;
  answer<Name extends NoteIntent>(name: Name, detail: NoteIntents[Name]): void;
  /** Draws what stands over the page while a note is made. */
  readonly drawOver: DrawPart;
  /** When the notes were opened, or could not be. */
  readonly opened: Promise<void>;
  leave(): void;
  close(): void;
}

/** Opens the notes of the edition that the shell shows. */
export function openNotebook(page: NotesHost): Notebook {
  const { shell } = page;
  const underWay = new UnderWay(() => vault.follow());
  const notices = new NoteNotices(page.notices, underWay);
  const host: NotesHost = { ...page, notices };
  const onChange = () => shell.requestUpdate();
  const onKept = () => {
    onChange();
    keeping.changed();
  };
  const onFailure = (failure: StorageFailure) =>
    notices.show({ name: 'not-saved', text: failureWords(failure), urgent: true });
  const onRecovery = () => {
    if (!desk.drafts.haveFailed && !codebook.hasFailed) notices.close('not-saved');
  };
  const desk: NotesDesk = new NotesDesk({
    edition: () => host.edition(),
    noted: (subjects) => host.noted(subjects),
    onChange: () => {
      vault.follow();
      openNote.follow();
      onKept();
    },
    onSettings: onKept,
    hasUnsaved: () => unsavedIn([desk, codebook]).length > 0,
    onDeleted: () => vault.forget(),
    onFailure,
    onUnanswered: (waits) => {
      if (waits) notices.show({ name: 'unanswered', text: failureWords({ type: 'unanswered' }), urgent: true });
      else notices.close('unanswered');
    },
    onRecovery,
    onConflict: (id, kept) => openNote.keepBoth(id, kept.id),
  });
  const openNote = new OpenNote(shell, desk, notices);
  const layers = new LayerDesk({ desk, notices, onFailure });
  const backup = new BackupDoor(host, { ...host, desk, layers, onChange, onFailure });
  const keeping = new KeepingDesk(desk, host, () => backup.answers['backup-save'](undefined));
  const codebook = new CodebookDesk(shell, desk, notices, onRecovery);
  const bulk = new BulkChanges(desk, notices);
  const placing = new NotePlacing(host, desk);
  const making = new NoteMaking(host, desk, openNote);
  const over = new NotesOver(host, making);
  const desks: readonly Desk[] = [
    underWay,
    desk,
    codebook,
    openNote,
    making,
    backup,
    keeping,
    notices,
    notesElsewhere(page),
  ];
  const vault = new VaultDesk(desk, host, desks);
  const answers: Answers<NoteIntents> = together(
    openNote.answers,
    making.answers,
    bulk.answers,
    placing.answers,
    codebook.answers,
    backup.answers,
    keeping.answers,
    layers.answers,
    vault.answers,
  );
  /** Leaving would lose words that only this page has. */
  const warn = (event: BeforeUnloadEvent): void => {
    if (unsavedIn(desks).length > 0) event.preventDefault();
  };
  const lookAgain = ({ persisted }: PageTransitionEvent): void => void (persisted && desk.session.lookAgain());
  addEventListener('beforeunload', warn);
  addEventListener('pageshow', lookAgain);
  return {
    get shown() {
      const { failure } = desk.session;
      return {
        ...desk.shown,
        ...codebook.shown,
        openNote: openNote.id,
        vault: vault.shown,
        keeping: keeping.shown,
        linking: making.linking,
        choosing: openNote.choosing,
        openedFile: backup.opened,
        notesFailure: failure && failureWords(failure),
      };
    },
    answer(name, detail) {
      // Nothing can be made while the notes are locked.
      if (desk.session.locked && name in making.answers && name !== 'note-over-close') return vault.tellSealed();
      underWay.add(answers[name](detail));
    },
    drawOver: (room) => over.draw(room),
    opened: desk.open(),
    leave() {
      openNote.close();
      vault.leave();
    },
    close() {
      removeEventListener('beforeunload', warn);
      removeEventListener('pageshow', lookAgain);
      vault.close();
      keeping.close();
      desk.close();
    },
  };
}
