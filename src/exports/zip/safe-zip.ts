import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Refusal } from '../reader.ts';
import { LARGEST } from '../readers.ts';
import { readDirectory } from './zip-directory.ts';
import type { DirectoryEntry } from './zip-directory.ts';

/** What is larger is not unpacked, in bytes: a project of 5,000 letters and 100,000 notes stays below a third of this. */
export const ZIP_LIMITS = {
  file: LARGEST.zip,
  entries: 20_000,
  /** Of what is unpacked: one entry, and all of them. */
  entry: 60_000_000,
  unpacked: 120_000_000,
  /** Of all that is in it, by what it says of itself, as most of it is left packed. */
  total: 1_000_000_000,
};

/** A file in an archive, still packed. */
export interface PackedFile {
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** Undefined where it is damaged or sealed. It gets no more memory than its size, and has the archive's checksum. */
  readonly unpack: () => Uint8Array | undefined;
}

/** The files of an archive that are wanted, or why none may be unpacked. */
export type OpenedZip =
  | { readonly type: 'packed'; readonly files: readonly PackedFile[] }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** Files by their names, or why none is unpacked. */
export type ReadZip =
  | { readonly type: 'files'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly type: 'refused'; readonly refusal: Refusal };

/** Unpacks the entries of an archive that are wanted: all of them, or none. */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean, limits = ZIP_LIMITS): ReadZip {
  const opened = openZip(bytes, wanted, limits);
  if (opened.type === 'refused') return opened;
  const files = new Map<string, Uint8Array>();
  for (const packed of opened.files) {
    const data = packed.unpack();
    if (!data) return refused({ why: 'zip-damaged', file: packed.name });
    files.set(packed.name, data);
  }
  return { type: 'files', files };
}

/** Opens an archive without unpacking anything of it. The names and sizes of all that is in it are checked. */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean, limits = ZIP_LIMITS): OpenedZip {
  if (bytes.length > limits.file) return refused({ why: 'too-large' });
  const directory = readDirectory(bytes);
  if (!directory) return refused({ why: 'not-zip' });
  if (directory.type === 'large') return refused({ why: 'zip-too-large' });
  const all = directory.entries.map((entry) => ({ ...entry, name: entry.name.replaceAll('\\', '/') }));
  const chosen = all.filter(({ name }) => !name.endsWith('/') && wanted(name));
  const refusal = faultOfNames(all) ?? faultOfSizes(all, chosen, limits);
  if (refusal) return refused(refusal);
  return {
    type: 'packed',
    files: chosen.map((entry) => ({ name: entry.name, size: entry.size, unpack: () => unpack(entry) })),
  };
}

function faultOfNames(entries: readonly DirectoryEntry[]): Refusal | undefined {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (leadsOut(name)) return { why: 'zip-path', file: name };
    // On many devices these are one file.
    const folded = name.normalize('NFC').toLowerCase();
    if (names.has(folded)) return { why: 'zip-duplicate', file: name };
    names.add(folded);
  }
  return undefined;
}

/** Whether a name is one of a place outside the archive, or of none. */
function leadsOut(name: string): boolean {
  return name === '' || /^\/|^[a-z]:|\0/i.test(name) || name.split('/').includes('..');
}

function faultOfSizes(
  all: readonly DirectoryEntry[],
  chosen: readonly DirectoryEntry[],
  limits: typeof ZIP_LIMITS,
): Refusal | undefined {
  if (all.length > limits.entries) return { why: 'zip-too-many' };
  const large = chosen.find(({ size }) => size > limits.entry);
  if (large) return { why: 'zip-too-large', file: large.name };
  const tooLarge = sizeOf(chosen) > limits.unpacked || sizeOf(all) > limits.total;
  return tooLarge ? { why: 'zip-too-large' } : undefined;
}

function sizeOf(entries: readonly DirectoryEntry[]): number {
  return entries.reduce((total, { size }) => total + size, 0);
}

function unpack({ encrypted, method, size, crc, data }: DirectoryEntry): Uint8Array | undefined {
  if (!data || encrypted) return undefined;
  const unpacked = method === 8 ? inflate(data, size) : data;
  if ((method !== 0 && method !== 8) || unpacked?.length !== size) return undefined;
  return crc32(unpacked) === crc ? unpacked : undefined;
}

function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // Given its place, it writes no more than fits.
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}

function refused(refusal: Refusal): { readonly type: 'refused'; readonly refusal: Refusal } {
  return { type: 'refused', refusal };
}
