import { backupFileName, backupText } from '../notes/backup/backup-file.ts';
import type { EditionName } from '../notes/backup/backup-file.ts';
import { canonicalJson } from '../notes/backup/canonical-json.ts';
import type { Everything } from '../notes/everything.ts';
import { byCreation } from '../notes/kept.ts';
import type { Kept } from '../notes/kept.ts';
import { readLayer, storedLayer } from '../notes/layers/layer.ts';
import { legible } from '../notes/legible.ts';
import { readNote, readTag } from '../notes/read-kept.ts';
import type { ReadThing } from '../notes/read-kept.ts';
import { recordsText } from '../notes/records-text.ts';
import type { RawRecord } from '../notes/stored-records.ts';
import { vaultIn } from '../notes/vault-setting.ts';
import type { FoundNotes } from './found-notes.ts';
import { plainSha256 } from './plain-sha256.ts';

/** A file that is made when the reader asks for it. */
export interface RescuedFile {
  readonly name: string;
  text(): string;
}

/** A set of notes of somebody else, as a file that opens as such. */
export interface RescuedLayer {
  readonly title: string;
  readonly file: RescuedFile;
}

/** What is in a database, and the files that it goes into. */
export interface Rescued {
  readonly edition: EditionName;
  readonly version: number;
  /** Without those in the trash; all, where they are sealed. */
  readonly notes: number;
  readonly tags: number;
  /** Undefined where the notes are sealed: it is in what is sealed. */
  readonly trashed: number | undefined;
  readonly damaged: number;
  readonly lastChanged: Date | undefined;
  readonly sealed: boolean;
  /** Undefined where there is nothing for it: no note and no tag, or none that can be read without the passphrase. */
  readonly backup: RescuedFile | undefined;
  readonly layers: readonly RescuedLayer[];
  /** All stores with all records as they are, also what is damaged or sealed. */
  readonly everything: RescuedFile;
}

/** Sorts what was found into files. */
export function rescued(found: FoundNotes, title: string, now: Date): Rescued {
  const { version, stores } = found;
  const edition = { id: found.edition, title };
  const [notes, tags] = [looked(stores['notes'], readNote), looked(stores['tags'], readTag)];
  const sealed = isSealed(stores);
  const things = [...notes.sound, ...tags.sound];
  const isEmpty = notes.plain.length + tags.plain.length === 0;
  const content = { notes: notes.plain, tags: tags.plain } as unknown as Everything;
  return {
    edition,
    version,
    notes: sealed ? (stores['notes']?.length ?? 0) : notes.sound.filter(({ deleted }) => deleted === undefined).length,
    tags: sealed ? (stores['tags']?.length ?? 0) : tags.sound.filter(({ deleted }) => deleted === undefined).length,
    trashed: sealed ? undefined : things.filter(({ deleted }) => deleted !== undefined).length,
    damaged: sealed ? 0 : notes.damaged + tags.damaged,
    lastChanged: lastOf(things),
    sealed,
    backup:
      sealed || isEmpty
        ? undefined
        : { name: backupFileName(edition.id, now), text: () => backupText(content, edition, now, plainSha256) },
    layers: sealed ? [] : layersIn(stores['layers'] ?? [], now),
    everything: {
      name: backupFileName(edition.id, now).replace('-notes-', '-as-stored-'),
      text: () => asStored(found, now),
    },
  };
}

/** The notes or tags of a store: how many are sound, and all that a backup file can hold. */
function looked<Thing extends Kept>(records: readonly RawRecord[] = [], read: (value: unknown) => ReadThing<Thing>) {
  const sound: Thing[] = [];
  // A newer program may know what is no note to this one, and whoever opens the file is told what is damaged: so it goes along.
  const others: unknown[] = [];
  for (const { value, error } of records) {
    const plain = error === undefined ? plainCopy(value) : undefined;
    const result = plain === undefined ? undefined : read(plain);
    if (result?.type === 'read') sound.push(result.value);
    else if (plain !== undefined) others.push(plain);
  }
  sound.sort(byCreation);
  return { sound, plain: [...sound, ...others], damaged: records.length - sound.length };
}

/** The record as it comes out of a file again; undefined where it is nothing that a file could hold. */
function plainCopy(value: unknown): unknown {
  try {
    const copy: unknown = JSON.parse(recordsText(value));
    // The file has two levels more around it than the record has.
    canonicalJson([[[[copy]]]]);
    return typeof copy === 'object' && copy !== null ? copy : undefined;
  } catch {
    return undefined;
  }
}

function isSealed({ settings = [] }: FoundNotes['stores']): boolean {
  return vaultIn(settings.find(({ key }) => key === 'vault')?.value) !== undefined;
}

function lastOf(things: readonly Kept[]): Date | undefined {
  const times = things.flatMap(({ modified, deleted }) => [Date.parse(modified), Date.parse(deleted ?? modified)]);
  return times.length === 0 ? undefined : new Date(times.reduce((last, time) => Math.max(last, time)));
}

/** With what of a layer can’t be read: whoever opens the file is told. */
function layersIn(records: readonly RawRecord[], now: Date): readonly RescuedLayer[] {
  return records.flatMap(({ value }) => {
    const copy = plainCopy(value);
    const read = copy === undefined ? undefined : readLayer(copy);
    if (read?.type !== 'read') return [];
    const { title, edition } = read.value;
    const text = () => backupText(storedLayer(read.value) as Everything, edition, now, plainSha256);
    return [{ title, file: { name: backupFileName(`${edition.id}-layer`, now), text } }];
  });
}

/** Each record by itself, so that none keeps another from being saved. */
function asStored({ edition, version, stores }: FoundNotes, now: Date): string {
  const head = { format: 'vis-a-vis-as-stored', edition, version, made: now.toISOString() };
  const parts = Object.entries(stores).map(
    ([store, records]) => `${JSON.stringify(store)}: [\n${records.map(recordText).join(',\n')}\n]`,
  );
  return `${JSON.stringify(head).slice(0, -1)}, "stores": {\n${parts.join(',\n')}\n}}\n`;
}

function recordText(record: RawRecord): string {
  try {
    return recordsText(record);
  } catch (error) {
    // Nested without end, or in a circle: what a reader wrote in it can be had all the same.
    return recordsText({ key: record.key, error: String(error), ...legible(record.value) });
  }
}
