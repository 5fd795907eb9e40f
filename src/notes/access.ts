import type { NotesDatabase } from './database.ts';
import type { RecordForm } from './record-form.ts';

/** The database as this page works with it. */
export interface Access {
  readonly database: NotesDatabase;
  /** The UUID that counts what is saved here. */
  readonly device: string;
  /** How things stand in the database. Another tab may seal or unseal them at any time; who writes makes sure. */
  readonly form: RecordForm;
}
