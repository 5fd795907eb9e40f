import type { StorageRoom } from '../../../platform/storage.ts';
import type { FileFailure } from '../../../platform/chosen-file.ts';

/** How the file stands that is kept up to date by itself. */
export type ShownFile =
  /** This browser can't keep one. */
  | { readonly type: 'impossible' }
  /** None while the notes are sealed. */
  | { readonly type: 'sealed' }
  | { readonly type: 'none' }
  | {
      /**
       * Not written are: `damaged`, since it may hold what can't be read here; `not-allowed`, until the reader allows it anew; `not-loaded`, since the part of
       * the site that writes it is missing; and what failed.
       */
      readonly type: 'kept' | 'damaged' | 'not-loaded' | FileFailure;
      readonly name: string;
      /** When it was last written; undefined for never. */
      readonly written: Date | undefined;
    };

/** What the page shows of how the notes are kept. */
export interface ShownKeeping {
  /** When a backup was last saved, and when the reader last put off the reminder. */
  readonly lastBackup: Date | undefined;
  readonly putOff: Date | undefined;
  /** Undefined where the browser does not tell, or was not asked yet. */
  readonly room: StorageRoom | undefined;
  readonly file: ShownFile;
}

export const NO_KEEPING: ShownKeeping = {
  lastBackup: undefined,
  putOff: undefined,
  room: undefined,
  file: { type: 'impossible' },
};
