import { array, integer, is, literal, looseObject, minValue, number, pipe, string, unknown } from 'valibot';
import { visibleControls } from '../../edition/visible-controls.ts';
import type { Everything } from '../everything.ts';
import type { Kept } from '../kept.ts';
import { readNote, readTag } from '../read-kept.ts';
import type { ReadThing } from '../read-kept.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, checksumOf } from './backup-file.ts';
import type { EditionName } from './backup-file.ts';
import { mistakeIn } from '../../json/json-mistake.ts';
import type { TextPlace } from '../../json/json-mistake.ts';
import type { Sha256 } from './sha256.ts';

/** A file that is larger is not read: 200 MB, some 200,000 notes. In bytes. */
export const LARGEST_BACKUP = 200_000_000;

/** A record of a file that is no note or tag, or has the id of one before it. */
export interface DamagedPart {
  readonly store: 'notes' | 'tags';
  /** Its place in the file's list, from 1. */
  readonly place: number;
  /** What is wrong with it, for people who repair such things; its beginning, with controls shown. */
  readonly why: string;
}

/** However many there are, few are named: a file can be made to have millions. */
export interface DamagedParts {
  readonly count: number;
  readonly first: readonly DamagedPart[];
}

/** So many damaged records are named, of notes and of tags. */
const NAMED = 100;
/** So much of what is wrong with one is told, in UTF-16 code units. */
const TOLD = 200;

/** A backup file as far as it can be read. */
export interface ReadableBackup {
  readonly type: 'read';
  readonly edition: EditionName;
  readonly made: string;
  /** What is sound of it. */
  readonly content: Everything;
  readonly damaged: DamagedParts;
  /** Of the file as it is now. */
  readonly checksum: string;
  /** Whether it is as it was saved: whether that is the checksum that it says. */
  readonly unchanged: boolean;
}

/** Why a file can't be read as a backup of this edition's notes. */
export type BackupProblem =
  | { readonly type: 'not-json'; readonly place: TextPlace | undefined }
  | { readonly type: 'other-file' }
  | { readonly type: 'newer-version'; readonly version: number }
  | { readonly type: 'other-edition'; readonly edition: EditionName };

export type ReadBackup = ReadableBackup | BackupProblem;

const HEAD = looseObject({ format: literal(BACKUP_FORMAT), version: pipe(number(), integer(), minValue(1)) });
const FILE = looseObject({
  ...HEAD.entries,
  edition: looseObject({ id: string(), title: string() }),
  made: string(),
  content: looseObject({ notes: array(unknown()), tags: array(unknown()) }),
});

/** Reads the text of a backup file; `edition` is the id of the edition that is open. */
export function readBackup(text: string, edition: string, sha256: Sha256): ReadBackup {
  const parsed = parse(text);
  if (!parsed) return { type: 'not-json', place: mistakeIn(text) };
  const file = parsed.value;
  if (!is(HEAD, file)) return { type: 'other-file' };
  if (file.version > BACKUP_VERSION) return { type: 'newer-version', version: file.version };
  if (!is(FILE, file)) return { type: 'other-file' };
  const of = { id: file.edition.id, title: file.edition.title };
  if (of.id !== edition) return { type: 'other-edition', edition: of };
  try {
    const checksum = checksumOf(file, sha256);
    const unchanged = file['checksum'] === checksum;
    return { type: 'read', edition: of, made: file.made, checksum, unchanged, ...readContent(file.content) };
  } catch {
    // Nested without end: made to fill the memory, not to be read.
    return { type: 'other-file' };
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function readContent({ notes, tags }: { readonly notes: readonly unknown[]; readonly tags: readonly unknown[] }) {
  const known = new Set<string>();
  const read = { notes: readAll('notes', notes, readNote, known), tags: readAll('tags', tags, readTag, known) };
  return {
    content: { notes: read.notes.sound, tags: read.tags.sound },
    damaged: {
      count: read.notes.damaged.count + read.tags.damaged.count,
      first: [...read.notes.damaged.first, ...read.tags.damaged.first],
    },
  };
}

function readAll<Thing extends Kept>(
  store: DamagedPart['store'],
  values: readonly unknown[],
  read: (value: unknown) => ReadThing<Thing>,
  known: Set<string>,
) {
  const sound: Thing[] = [];
  const first: DamagedPart[] = [];
  for (const [index, value] of values.entries()) {
    const result = read(value);
    const why = result.type === 'read' ? faultOf(result.value, known) : result.why;
    if (result.type === 'read' && why === undefined) {
      known.add(result.value.id);
      sound.push(result.value);
    } else if (first.length < NAMED) {
      first.push({ store, place: index + 1, why: visibleControls((why ?? '').slice(0, TOLD)) });
    }
  }
  return { sound, damaged: { count: values.length - sound.length, first } };
}

/** As an [IRI](https://www.rfc-editor.org/rfc/rfc3987) may be: notes are looked for by them in the page, one of several between spaces. */
const ID = /^[^\s\p{C}"<>\\^`{|}]{1,1000}$/u;

/** What a record that looks like one can have wrong only in a file. */
function faultOf({ id, versions }: Kept, known: ReadonlySet<string>): string | undefined {
  if (!ID.test(id)) return 'id: has characters that no id has, or too many';
  if (known.has(id)) return `id: ${id} is in the file twice`;
  // The check of records passes over this name, as it is dangerous in others' hands.
  return Object.hasOwn(versions, '__proto__') ? 'versions: __proto__ is no device' : undefined;
}
