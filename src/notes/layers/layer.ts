import { boolean, fallback, looseObject, number, safeParse, string, unknown } from 'valibot';
import { visibleControls } from '../../edition/visible-controls.ts';
import type { EditionName } from '../backup/backup-file.ts';
import type { ReadableBackup } from '../backup/read-backup.ts';
import { urn } from '../kept.ts';
import type { Note } from '../note.ts';
import { readNote, readTag, timestamp } from '../read-kept.ts';
import type { ReadThing } from '../read-kept.ts';
import type { Tag } from '../tag.ts';

/** A set of notes of somebody else, opened to be read: it is apart from the reader's own and never changes. */
export interface Layer {
  /** `urn:uuid:…`. */
  readonly id: string;
  /** The reader's name for it. */
  readonly title: string;
  /** UTC, ISO 8601 with milliseconds; empty where that is damaged. */
  readonly opened: string;
  readonly edition: EditionName;
  /** Of the file that it was opened from, so that the same file is not opened twice. */
  readonly checksum: string;
  readonly notes: readonly Note[];
  readonly tags: readonly Tag[];
  /** What of its notes and tags can’t be read, as it is stored. It is shown to nobody, and stored again with the rest. */
  readonly unread: { readonly notes: readonly unknown[]; readonly tags: readonly unknown[] };
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
    unread: { notes: [], tags: [] },
    shown: true,
    revision: 0,
  };
}

/** Where something of a layer is damaged the rest still counts, so that it is listed and can be closed. */
const LAYER = looseObject({
  id: string(),
  title: fallback(string(), ''),
  opened: fallback(timestamp, ''),
  edition: fallback(looseObject({ id: string(), title: string() }), { id: '', title: '' }),
  checksum: fallback(string(), ''),
  notes: unknown(),
  tags: unknown(),
  shown: fallback(boolean(), false),
  revision: fallback(number(), 0),
});

/** A layer from what the database holds; damaged is what has not even an id. */
export function readLayer(value: unknown): ReadThing<Layer> {
  const { success, output, issues } = safeParse(LAYER, value);
  if (!success) return { type: 'damaged', why: `layer: ${issues[0].message}`, parts: [] };
  const [notes, tags] = [told(output.notes, readNote), told(output.tags, readTag)];
  const unread = { notes: notes.unread, tags: tags.unread };
  const title = visibleControls(output.title);
  return { type: 'read', value: { ...output, title, notes: notes.sound, tags: tags.sound, unread } };
}

/** The layer as it is stored: with what of it can’t be read. */
export function storedLayer({ unread, ...layer }: Layer): object {
  return { ...layer, notes: [...layer.notes, ...unread.notes], tags: [...layer.tags, ...unread.tags] };
}

/** The things of a list that are what they should be, and the others. What is no list is one thing that is not. */
function told<Thing>(list: unknown, read: (value: unknown) => ReadThing<Thing>) {
  const values: readonly unknown[] = Array.isArray(list) ? list : [list];
  const results = values.map((value) => ({ value, result: read(value) }));
  return {
    sound: results.flatMap(({ result }) => (result.type === 'read' ? [result.value] : [])),
    unread: results.flatMap(({ value, result }) => (result.type === 'read' ? [] : [value])),
  };
}
