import { array, custom, exactOptional, is, literal, looseObject, string } from 'valibot';
import { allOrNothing } from '../platform/database/all-or-nothing.ts';
import type { NotesDatabase } from './database.ts';
import type { KeptFileSetting } from './migrations.ts';
import { timestamp } from './read-kept.ts';
import { vaultIn } from './vault-setting.ts';

/** What is kept beside the notes about the notes, as it was read last. What is damaged of it counts as never kept. */
export interface SettingsNow {
  /** When a backup file was last saved; undefined for never. */
  readonly lastBackup: Date | undefined;
  /** When the reader last put off the reminder to save one. */
  readonly putOff: Date | undefined;
  readonly keptFile: KeptFileSetting | undefined;
}

const TIME = looseObject({ value: timestamp });

const KEPT_FILE = looseObject({
  id: literal('kept-file'),
  // Not every browser that has kept notes knows of such handles.
  handle: custom<FileSystemFileHandle>(
    (value) => 'FileSystemFileHandle' in globalThis && value instanceof FileSystemFileHandle,
  ),
  chosen: string(),
  without: array(string()),
  state: exactOptional(string()),
  written: exactOptional(timestamp),
});

const NOTHING: SettingsNow = { lastBackup: undefined, putOff: undefined, keptFile: undefined };

/** Reads and keeps it. All of it rejects where the browser can't. */
export class Settings {
  readonly #database: NotesDatabase;
  readonly #onChange: () => void;
  #now = NOTHING;

  /** `onChange` is called when this tab has changed something. */
  constructor(database: NotesDatabase, onChange: () => void) {
    this.#database = database;
    this.#onChange = onChange;
  }

  get now(): SettingsNow {
    return this.#now;
  }

  async reread(): Promise<SettingsNow> {
    const { store } = this.#database.transaction('settings');
    const [backup, reminder, file]: readonly unknown[] = await Promise.all([
      store.get('backup'),
      store.get('reminder'),
      store.get('kept-file'),
    ]);
    this.#now = {
      lastBackup: timeIn(backup),
      putOff: timeIn(reminder),
      keptFile: is(KEPT_FILE, file) ? file : undefined,
    };
    return this.#now;
  }

  async recordBackup(time: Date): Promise<void> {
    await this.#database.put('settings', { id: 'backup', value: time.toISOString() });
    await this.#changed();
  }

  async putOffReminder(time: Date): Promise<void> {
    await this.#database.put('settings', { id: 'reminder', value: time.toISOString() });
    await this.#changed();
  }

  /** Keeps a file up to date from now on. False, and nothing changed, where the notes are sealed. */
  async keepFile(file: Omit<KeptFileSetting, 'id'>): Promise<boolean> {
    const transaction = this.#database.transaction('settings', 'readwrite');
    const open = await allOrNothing(transaction, async () => {
      const isOpen = vaultIn(await transaction.store.get('vault')) === undefined;
      if (isOpen) await transaction.store.put({ ...file, id: 'kept-file' });
      return isOpen;
    });
    await this.#changed();
    return open;
  }

  /** The file holds this now, and is a backup. Nothing where it is not the one that is kept any more. */
  async recordWritten({ chosen }: KeptFileSetting, state: string, time: Date): Promise<void> {
    const transaction = this.#database.transaction('settings', 'readwrite');
    const { store } = transaction;
    const written = time.toISOString();
    await allOrNothing(transaction, async () => {
      const kept = await store.get('kept-file');
      if (kept?.id !== 'kept-file' || kept.chosen !== chosen) return;
      await Promise.all([store.put({ ...kept, state, written }), store.put({ id: 'backup', value: written })]);
    });
    await this.#changed();
  }

  async stopKeeping(): Promise<void> {
    await this.#database.delete('settings', 'kept-file');
    await this.#changed();
  }

  async #changed(): Promise<void> {
    await this.reread();
    this.#onChange();
  }
}

function timeIn(setting: unknown): Date | undefined {
  return is(TIME, setting) ? new Date(setting.value) : undefined;
}
