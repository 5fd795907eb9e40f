import type { DatabaseFailure } from '../platform/database/database-failure.ts';

/** Why notes could not be opened, read or saved: a value to show, not an exception. */
export interface StorageFailure extends Omit<DatabaseFailure, 'type'> {
  /** `unanswered`: the browser has not said yet whether it is stored. */
  readonly type: DatabaseFailure['type'] | 'other-vault' | 'unanswered';
}
