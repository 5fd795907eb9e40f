import { msg, str } from '@lit/localize';
import type { Edition } from '../../../edition/model.ts';
import { visibleControls } from '../../../edition/visible-controls.ts';
import { backupFileName, backupText } from '../../../notes/backup/backup-file.ts';
import { compareWith } from '../../../notes/backup/compare-with.ts';
import { fitContent } from '../../../notes/backup/fit-notes.ts';
import { importing } from '../../../notes/backup/import-plan.ts';
import { LARGEST_BACKUP } from '../../../notes/backup/read-backup.ts';
import type { Sha256 } from '../../../notes/backup/sha256.ts';
import type { StorageFailure } from '../../../notes/storage-failure.ts';
import { saveFile } from '../../shell/save-file.ts';
import { enclosed } from '../../wording/punctuation.ts';
import type { LayerDesk } from '../layers/layer-desk.ts';
import type { Notices } from '../note-notices.ts';
import type { NotesDesk } from '../notes-desk.ts';
import { countedThings, fateCounts, putBackCounts } from '../opening/fate-counts.ts';
import type { FileProblem, OpenedFile } from '../opening/opened-file.ts';
import { readInWorker } from '../opening/read-in-worker.ts';

export interface BackupDeskOptions {
  readonly desk: NotesDesk;
  readonly layers: LayerDesk;
  readonly notices: Notices;
  edition(): Edition;
  onChange(): void;
  onFailure(failure: StorageFailure): void;
}

/** Saves all notes as a file, and looks into such files before anything of them is taken in. */
export class BackupDesk {
  /** The file that is looked into. */
  opened: OpenedFile | undefined;
  readonly #options: BackupDeskOptions;
  /** Ends the reading of a file that nobody waits for any more. */
  #stopped = new AbortController();

  constructor(options: BackupDeskOptions) {
    this.#options = options;
  }

  async save(): Promise<void> {
    const { desk, notices, edition } = this.#options;
    const sha256 = await loadedSha256();
    if (!desk.session.store) return this.#options.onFailure(desk.session.failure ?? { type: 'closed' });
    if (!sha256) return notices.show({ name: 'backup', text: notSaved(), urgent: true });
    const made = new Date();
    const { id, title } = edition();
    saveFile(backupFileName(id, made), 'application/json', backupText(desk.everything, { id, title }, made, sha256));
    notices.close('backup');
    // Only the reminder to save again hangs on it; the file is there without.
    await desk.session.store.settings.recordBackup(made).catch(() => undefined);
    this.#options.onChange();
  }

  /** Reads a file and shows what is in it; of several the one chosen last. */
  async open(file: File): Promise<void> {
    this.#stopped.abort();
    const { signal } = (this.#stopped = new AbortController());
    this.#show({ type: 'reading', name: visibleControls(file.name) });
    const read = await this.#read(file, signal);
    if (read && !signal.aborted) this.#show(read);
  }

  /** Takes in what the file has and is not here. */
  async import(putBack: readonly string[]): Promise<void> {
    const { opened } = this;
    const { desk, notices } = this.#options;
    this.close();
    if (opened?.type !== 'read') return;
    // Thousands of notes take a while, and the dialog is gone.
    notices.show({ name: 'imported', text: msg(str`Importing “${enclosed(opened.name)}”…`) });
    const sha256 = await loadedSha256();
    const chosen = new Set(putBack);
    if (!sha256) return notices.close('imported');
    const choice = { sha256, taken: () => this.#taken, putBack: chosen };
    const plan =
      opened.file.kind === 'backup'
        ? importing(opened.file.content, choice)
        : importing(opened.file.content, { ...choice, fit: (file, now) => fitContent(file, now).content });
    const edits = await desk.make(plan);
    if (!edits) return notices.close('imported');
    const counts = fateCounts(opened.comparison);
    const back = putBackCounts(opened.comparison, chosen);
    const changed = countedThings(counts, ['added', 'changed', 'told', 'both', 'deleted', 'added-deleted'], back);
    if (changed === '') {
      notices.show({ name: 'imported', text: msg('Everything in the file was here already. Nothing was changed.') });
      return;
    }
    notices.show({
      name: 'imported',
      text: msg(str`Taken in from “${enclosed(opened.name)}”: ${changed}.`, {
        desc: 'counts of notes and tags follow',
      }),
      action: msg('Undo'),
      act: () => desk.undo(edits),
    });
  }

  async openAsLayer(): Promise<void> {
    const { opened } = this;
    this.close();
    if (opened?.type === 'read') await this.#options.layers.open(opened.file, opened.name.replace(/\.[a-z]+$/i, ''));
  }

  close(): void {
    this.#stopped.abort();
    this.#show(undefined);
  }

  get #taken(): ReadonlySet<string> {
    return new Set((this.#options.desk.session.store?.damaged ?? []).map(({ key }) => key));
  }

  #show(opened: OpenedFile | undefined): void {
    this.opened = opened;
    this.#options.onChange();
  }

  async #read(file: File, signal: AbortSignal): Promise<OpenedFile | undefined> {
    const { size } = file;
    const name = visibleControls(file.name);
    const failed = (problem: FileProblem): OpenedFile => ({ type: 'failed', name, file, problem });
    if (size > LARGEST_BACKUP) return failed({ type: 'too-large', size, largest: LARGEST_BACKUP });
    const { desk, edition } = this.#options;
    const [sha256, read] = await Promise.all([loadedSha256(), readInWorker(file, edition(), signal)]);
    if (!read) return undefined;
    if (!sha256) return failed({ type: 'not-loaded' });
    if (read.type !== 'read') return failed(read);
    const now = desk.everything;
    const { content, joined } =
      read.kind === 'backup' ? { content: read.content, joined: [] } : fitContent(read.content, now);
    const comparison = compareWith(content, now, { sha256, taken: this.#taken });
    return { type: 'read', name, file: read, comparison, joined };
  }
}

/** Loaded with the first file; undefined where it can't be, or WebAssembly is off. */
async function loadedSha256(): Promise<Sha256 | undefined> {
  try {
    const { loadSha256 } = await import('../../../notes/backup/sha256.ts');
    return await loadSha256();
  } catch {
    return undefined;
  }
}

function notSaved(): string {
  return msg(
    'The backup file was not saved: the part of the site that makes it could not be loaded. Check the connection and that WebAssembly is not switched off, then try again.',
  );
}
