import { array, boolean, fallback, looseObject, number, safeParse, string, unknown } from 'valibot';
import type { EditionName } from '../backup/backup-file.ts';
import type { ReadableBackup } from '../backup/read-backup.ts';
import { urn } from '../kept.ts';
import type { Note } from '../note.ts';
import { readNote, readTag } from '../read-kept.ts';
import type { Tag } from '../tag.ts';

/** A set of notes of somebody else, opened to be read: it is apart from the reader's own and never changes. */
export interface Layer {
  /** `urn:uuid:…`. */
  readonly id: string;
  /** The reader's name for it. */
  readonly title: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly opened: string;
  readonly edition: EditionName;
  /** Of the file that it was opened from, so that the same file is not opened twice. */
  readonly checksum: string;
  readonly notes: readonly Note[];
  readonly tags: readonly Tag[];
  /** Whether it stands beside the letters. */
  readonly shown: boolean;
  /** How many times it was saved here. */
  readonly revision: number;
}

/** A file's notes as a layer, without those in the trash of whoever made it. */
export function layerOf(
  { edition, checksum, content }: ReadableBackup,
  { title, opened, uuid }: { readonly title: string; readonly opened: Date; readonly uuid: string },
): Layer {
  return {
    id: urn(uuid),
    title,
    opened: opened.toISOString(),
    edition,
    checksum,
    notes: content.notes.filter(({ deleted }) => deleted === undefined),
    tags: content.tags.filter(({ deleted }) => deleted === undefined),
    shown: true,
    revision: 0,
  };
}

/** Where something of a layer is damaged the rest still counts, so that it is listed and can be closed. */
const LAYER = looseObject({
  id: string(),
  title: fallback(string(), ''),
  opened: fallback(string(), ''),
  edition: fallback(looseObject({ id: string(), title: string() }), { id: '', title: '' }),
  checksum: fallback(string(), ''),
  notes: fallback(array(unknown()), []),
  tags: fallback(array(unknown()), []),
  shown: fallback(boolean(), false),
  revision: fallback(number(), 0),
});

/** A layer from what the database holds; undefined for what has not even an id. */
export function readLayer(value: unknown): Layer | undefined {
  const { success, output } = safeParse(LAYER, value);
  if (!success) return undefined;
  return {
    ...output,
    notes: output.notes.flatMap((note) => soundOf(readNote(note))),
    tags: output.tags.flatMap((tag) => soundOf(readTag(tag))),
  };
}

function soundOf<Thing>(
  read: { readonly type: 'read'; readonly value: Thing } | { readonly type: 'damaged' },
): readonly Thing[] {
  return read.type === 'read' ? [read.value] : [];
}
