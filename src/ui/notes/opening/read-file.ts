import type { Edition } from '../../../edition/model.ts';
import { encodingOf, formOf, HEAD } from '../../../exports/file-form.ts';
import { loadReader } from '../../../exports/load-reader.ts';
import { LARGEST, READABLE_KINDS } from '../../../exports/readers.ts';
import type { FileForm } from '../../../exports/readers.ts';
import type { Reader, ReadingTools, ReadNotes } from '../../../exports/reader.ts';
import type { EditionName } from '../../../notes/backup/backup-file.ts';
import { LARGEST_BACKUP, readBackup } from '../../../notes/backup/read-backup.ts';
import { loadSha256 } from '../../../notes/backup/sha256.ts';
import type { Sha256 } from '../../../notes/backup/sha256.ts';
import { uuidOfHash } from '../../../platform/uuid.ts';
import { isOfLetters } from '../../library/told-apart.ts';
import type { FileProblem, ReadableFile } from './opened-file.ts';

/** A chosen file, or what is like one. */
export type ChosenFile = Blob & { readonly lastModified: number };

/** What reading takes besides the file. */
export interface ReadingOptions {
  readonly edition: EditionName;
  /** Rejects where it can't be loaded. */
  readonly loadEdition: () => Promise<Edition>;
}

/** Reads a file that notes or tags may be in: what kind it is of, is told by what is in it. It holds up the thread it runs in, for seconds where the file is large. */
export async function readFile(file: ChosenFile, options: ReadingOptions): Promise<ReadableFile | FileProblem> {
  const head = await bytesOf(file.slice(0, HEAD));
  if (!head) return { type: 'unreadable' };
  const form = formOf(head);
  if (!form) return { type: 'refused', refusal: { why: 'other-format' } };
  if (form !== 'json' && (await isOfLetters(file))) return { type: 'letters' };
  const largest = form === 'json' ? LARGEST_BACKUP : LARGEST[form];
  if (file.size > largest) return { type: 'too-large', size: file.size, largest };
  const [bytes, sha256] = await Promise.all([bytesOf(file), loadSha256().catch(() => undefined)]);
  if (!bytes) return { type: 'unreadable' };
  if (!sha256) return { type: 'not-loaded' };
  const backup = form === 'json' ? asBackup(bytes, options.edition, sha256) : undefined;
  return backup ?? asOther(bytes, form, file.lastModified, options, sha256);
}

async function bytesOf(blob: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Undefined where it is JSON, but no backup. A damaged letter of one is shown as such, and is no reason not to read the rest. */
function asBackup(bytes: Uint8Array, edition: EditionName, sha256: Sha256): ReadableFile | FileProblem | undefined {
  // It can be no JSON, and where it ceases to be says nothing.
  if (encodingOf(bytes) !== 'utf-8') {
    return { type: 'refused', refusal: { why: 'not-text' } };
  }
  const read = readBackup(new TextDecoder().decode(bytes), edition.id, sha256);
  if (read.type === 'other-file') return undefined;
  if (read.type === 'not-json') return { type: 'refused', refusal: { why: read.type, ...read.place } };
  return read.type === 'read' ? { ...read, kind: 'backup', leftOut: [] } : read;
}

async function asOther(
  bytes: Uint8Array,
  form: FileForm,
  saved: number,
  options: ReadingOptions,
  sha256: Sha256,
): Promise<ReadableFile | FileProblem> {
  const loaded = await load(form, options);
  if (!loaded) return { type: 'not-loaded' };
  // What the file has no time for is of the time at which it was saved, whenever and however often it is opened.
  const now = new Date(Math.min(saved, Date.now()));
  const tools: ReadingTools = { edition: loaded.edition, uuidOf: (words) => uuidOfHash(sha256(words)), now };
  for (const { kind, reader } of loaded.readers) {
    const read = reader.read(bytes, tools);
    if (read.type === 'read') return readable(read, kind, options.edition, sha256);
    const { why, file: packed, ...place } = read.refusal;
    if (why === 'too-large') return { type: 'too-large', size: bytes.length, largest: LARGEST[form] };
    // A file that is in no archive has the name that the reader knows it by.
    const within = form === 'zip' && packed !== undefined ? { file: packed } : {};
    if (why !== 'other-format') return { type: 'refused', refusal: { why, ...within, ...place } };
  }
  return { type: 'refused', refusal: { why: 'other-format' } };
}

interface Loaded {
  readonly edition: Edition;
  readonly readers: readonly { readonly kind: ReadableFile['kind']; readonly reader: Reader }[];
}

async function load(form: FileForm, { loadEdition }: ReadingOptions): Promise<Loaded | undefined> {
  const kinds = READABLE_KINDS.filter((kind) => kind.form === form);
  try {
    const [edition, ...readers] = await Promise.all([
      loadEdition(),
      ...kinds.map(async ({ id }) => ({ kind: id, reader: await loadReader(id) })),
    ]);
    return { edition, readers };
  } catch {
    return undefined;
  }
}

function readable(
  { notes, tags, leftOut, writtenBy }: Extract<ReadNotes, { readonly type: 'read' }>,
  kind: ReadableFile['kind'],
  edition: EditionName,
  sha256: Sha256,
): ReadableFile {
  const content = { notes, tags };
  const checksum = `sha256:${sha256(JSON.stringify(content))}`;
  const told = { leftOut, writtenBy };
  const damaged = { count: 0, first: [] };
  return { type: 'read', kind, edition, content, ...told, checksum, made: '', unchanged: true, damaged };
}
