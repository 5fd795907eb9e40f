import type { IDBPDatabase } from 'idb';
import type { Migration } from '../platform/database/migration.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import type { DatabaseOptions, OpenedDatabase } from '../platform/database/open-database.ts';
import { migrations as allMigrations } from './migrations.ts';
import type { NotesSchema } from './migrations.ts';

export type NotesDatabase = IDBPDatabase<NotesSchema>;

export type NotesDatabaseOptions = Omit<DatabaseOptions, 'migrations'> & {
  readonly migrations?: readonly Migration[];
};

/** Opens the database of the notes, and brings it to the newest version. */
export function openNotesDatabase({
  migrations = allMigrations,
  ...options
}: NotesDatabaseOptions): Promise<OpenedDatabase<NotesSchema>> {
  return openDatabase<NotesSchema>({ ...options, migrations });
}
