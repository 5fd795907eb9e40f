import type { NotesDatabase } from './database.ts';

/** What is kept beside the notes about the notes. */
export class Settings {
  readonly #database: NotesDatabase;

  constructor(database: NotesDatabase) {
    this.#database = database;
  }

  /** When a backup file was last saved; undefined for never. Rejects if the browser can't read it. */
  async lastBackup(): Promise<Date | undefined> {
    const setting = await this.#database.get('settings', 'backup');
    const time = Date.parse(setting?.id === 'backup' ? setting.value : '');
    return Number.isNaN(time) ? undefined : new Date(time);
  }

  async recordBackup(time: Date): Promise<void> {
    await this.#database.put('settings', { id: 'backup', value: time.toISOString() });
  }
}
