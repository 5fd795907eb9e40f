import { msg, str } from '@lit/localize';
import { RestTimer } from '../../../platform/rest-timer.ts';
import { runsOut, storageRoom } from '../../../platform/storage.ts';
import type { StorageRoom } from '../../../platform/storage.ts';
import { bytesWords } from '../../wording/bytes-words.ts';
import type { NotesHost } from '../notes-host.ts';

/** The browser is asked when changes have rested for so long, and once in a while where they go on, in ms. */
const TIMES = { rest: 4000, latest: 60_000 };

/** Watches the room for the notes, and tells once that it runs out, before anything can't be saved. */
export class RoomWatch {
  now: StorageRoom | undefined;
  readonly #host: NotesHost;
  readonly #save: () => void;
  readonly #timer = new RestTimer(() => void this.look(), TIMES);
  #told = false;

  /** `save` saves a backup file. */
  constructor(host: NotesHost, save: () => void) {
    this.#host = host;
    this.#save = save;
  }

  /** Something was stored or deleted. */
  changed(): void {
    this.#timer.touch();
  }

  async look(): Promise<void> {
    const room = await storageRoom();
    this.now = room;
    this.#host.shell.requestUpdate();
    const low = room !== undefined && runsOut(room);
    if (low && !this.#told) this.#tell(room);
    this.#told = low;
  }

  close(): void {
    this.#timer.stop();
  }

  #tell({ used, all }: StorageRoom): void {
    this.#host.notices.show({
      name: 'room',
      text: msg(
        str`The room for notes runs out: ${bytesWords(Math.max(0, all - used))} are left. Save a backup file, then free space on the device.`,
      ),
      action: msg('Save a backup file'),
      act: this.#save,
      urgent: true,
    });
  }
}
