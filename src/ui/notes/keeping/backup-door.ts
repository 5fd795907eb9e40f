import { send } from '../../shell/intents.ts';
import type { NotesHost } from '../notes-host.ts';
import type { BackupDesk, BackupDeskOptions } from './backup-desk.ts';
import type { OpenedFile } from './opened-file.ts';

/** The way to what makes and reads backup files, which is loaded when it is first asked for. */
export class BackupDoor {
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

  async do(work: (desk: BackupDesk) => unknown): Promise<void> {
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
