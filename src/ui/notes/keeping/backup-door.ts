import { send } from '../../shell/intents.ts';
import type { Answers } from '../answers.ts';
import type { Desk } from '../desk.ts';
import type { BackupIntents } from '../note-intents.ts';
import type { NotesHost } from '../notes-host.ts';
import type { BackupDesk, BackupDeskOptions } from './backup-desk.ts';
import type { OpenedFile } from '../opening/opened-file.ts';

/** The way to what makes and reads backup files, which is loaded when it is first asked for. */
export class BackupDoor implements Desk {
  readonly answers: Answers<BackupIntents> = {
    // These change no note, and may take as long as a reader: they are not waited for before the notes are locked.
    'backup-save': () => void this.#do((files) => files.save()),
    'backup-open': ({ file }) => void this.#do((files) => files.open(file)),
    'backup-import': ({ putBack }) => this.#do((files) => files.import(putBack)),
    'backup-layer': () => this.#do((files) => files.openAsLayer()),
    'backup-close': () => this.#do((files) => files.close()),
  };
  readonly #host: NotesHost;
  readonly #options: BackupDeskOptions;
  #desk: BackupDesk | undefined;

  constructor(host: NotesHost, options: BackupDeskOptions) {
    this.#host = host;
    this.#options = options;
  }

  get opened(): OpenedFile | undefined {
    return this.#desk?.opened;
  }

  forget(): void {
    this.#desk?.close();
  }

  async #do(work: (desk: BackupDesk) => unknown): Promise<void> {
    try {
      const { BackupDesk: Desk } = await import('./backup-desk.ts');
      this.#desk ??= new Desk(this.#options);
    } catch {
      send(this.#host.shell, 'part-missing', undefined);
      return;
    }
    await work(this.#desk);
  }
}
