import type { Everything } from '../everything.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Sha256 } from './sha256.ts';

/** What a file says it is. */
export const BACKUP_FORMAT = 'vis-a-vis-notes';
/** Counted on when a program of the version before could not read what is written. */
export const BACKUP_VERSION = 1;

/** The edition that notes are on. */
export interface EditionName {
  readonly id: string;
  readonly title: string;
}

/** A file with all of a reader's notes and tags, also those in the trash; `docs/notes-file.md` describes it. */
export interface BackupFile {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly edition: EditionName;
  /** UTC, ISO 8601 with milliseconds. */
  readonly made: string;
  readonly content: Everything;
  /** Of all the rest. */
  readonly checksum: string;
}

/** The text of a backup file, as it is saved. */
export function backupText({ notes, tags }: Everything, edition: EditionName, made: Date, sha256: Sha256): string {
  const rest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    edition: { id: edition.id, title: edition.title },
    made: made.toISOString(),
    content: { notes, tags },
  } as const;
  const file: BackupFile = { ...rest, checksum: checksumOf(rest, sha256) };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** The checksum of what a file holds, in one form whatever white space it was written with. */
export function checksumOf(file: object, sha256: Sha256): string {
  return `sha256:${sha256(canonicalJson({ ...file, checksum: undefined }))}`;
}

/** The name under which a backup file is saved; the day is that of the reader's clock. */
export function backupFileName(edition: string, made: Date): string {
  const day = [made.getFullYear(), made.getMonth() + 1, made.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${edition}-notes-${day.join('-')}.json`;
}
