import { msg } from '@lit/localize';
import { failureWords } from '../../wording/failure-words.ts';
import type { Answers } from '../answers.ts';
import type { Desk } from '../desk.ts';
import type { KeepingIntents } from '../note-intents.ts';
import type { NotesDesk } from '../notes-desk.ts';
import type { NotesHost } from '../notes-host.ts';
import { KeptFileDesk } from './kept-file-desk.ts';
import { RoomWatch } from './room-watch.ts';
import type { ShownKeeping } from './shown-keeping.ts';

/** Looks after what the notes are kept by: the age of the backup, the file that is kept up to date, the room; and deletes all of it. */
export class KeepingDesk implements Desk {
  readonly answers: Answers<KeepingIntents> = {
    // No note waits for these, which may take as long as a reader or another tab.
    'backup-later': () => void this.#later(),
    'kept-file-do': ({ act }) => void this.file.do(act),
    'notes-delete-all': () => void this.#deleteAll(),
  };
  readonly file: KeptFileDesk;
  readonly #room: RoomWatch;
  readonly #desk: NotesDesk;
  readonly #host: NotesHost;

  /** `save` saves a backup file. */
  constructor(desk: NotesDesk, host: NotesHost, save: () => void) {
    this.#desk = desk;
    this.#host = host;
    this.file = new KeptFileDesk(desk, host);
    this.#room = new RoomWatch(host, save);
  }

  get shown(): ShownKeeping {
    const { lastBackup, putOff } = this.#desk.session.store?.settings.now ?? {};
    return { lastBackup, putOff, room: this.#room.now, file: this.file.shown };
  }

  /** What is stored may be another. */
  changed(): void {
    this.file.changed();
    this.#room.changed();
  }

  /** Lets the reminder of a backup rest. */
  async #later(): Promise<void> {
    try {
      await this.#desk.session.store?.settings.putOffReminder(new Date());
    } catch {
      this.#tell(failureWords({ type: 'unknown' }));
    }
  }

  async #deleteAll(): Promise<void> {
    const failure = await this.#desk.deleteAll(() =>
      this.#tell(
        msg(
          'Not deleted yet: another tab of this site holds the notes open. Close the other tabs; then all of it is deleted.',
        ),
      ),
    );
    if (failure?.type === 'unanswered') this.#tell([msg('Nothing was deleted.'), noAnswer()].join(' '));
    else if (failure) this.#tell([msg('Nothing was deleted.'), failureWords(failure)].join(' '));
    else this.#host.notices.show({ name: 'deleted-all', text: msg('Everything is deleted.') });
  }

  forget(): void {
    this.file.forget();
  }

  close(): void {
    this.file.close();
    this.#room.close();
  }

  #tell(text: string): void {
    this.#host.notices.show({ name: 'deleted-all', text, urgent: true });
  }
}

function noAnswer(): string {
  return msg('The browser’s storage does not answer. Close the other tabs of this site, then try again.');
}
