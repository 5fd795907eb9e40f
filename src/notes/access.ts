import type { NotesDatabase } from './database.ts';
import type { RecordForm } from './record-form.ts';
import type { Argon2Cost } from './vault/derive-key.ts';

/** The database as this page works with it. */
export interface Access {
  readonly database: NotesDatabase;
  /** The UUID that counts what is saved here. */
  readonly device: string;
  /** How things stand in the database. Another tab may seal or unseal them at any time; who writes makes sure. */
  readonly form: RecordForm;
  /** What a new vault costs to try a passphrase on; undefined for what is asked today. */
  readonly vaultCost?: Argon2Cost | undefined;
}
