import { baseName } from '../../edition/file-name.ts';
import { visibleControls } from '../../edition/visible-controls.ts';
import { formOf, HEAD } from '../../exports/file-form.ts';
import { openZip, ZIP_LIMITS } from '../../exports/zip/safe-zip.ts';
import type { ChosenFile, ChosenFiles } from './chosen-files.ts';
import type { OpeningProblem } from './opening.ts';
import { readAhead } from './read-ahead.ts';

/** More is not read at once, in bytes: 5,000 letters of the kind that editions have are some 100 MB. */
export const LARGEST_LETTERS = 600_000_000;

const LIMITS: typeof ZIP_LIMITS = {
  ...ZIP_LIMITS,
  file: 300_000_000,
  entries: 60_000,
  unpacked: LARGEST_LETTERS,
  total: 4_000_000_000,
};

/** A file that may be a letter; it is read only when it is its turn. Undefined where it can't be. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly read: () => Promise<Uint8Array | undefined>;
}

interface Inside {
  readonly type: 'found';
  readonly files: readonly FoundFile[];
  /** The names of those that are no TEI by their names. */
  readonly skipped: readonly string[];
}

export interface FoundFiles extends Inside {
  /** What they are called together: their folder or archive. */
  readonly folder: string;
}

/** The files that may be letters, of all that was chosen: archives are looked into, and of a folder only what is XML by its name is taken. */
export async function findFiles({ files: given, within }: ChosenFiles): Promise<FoundFiles | OpeningProblem> {
  const files = given.map(({ path, file }): ChosenFile => ({ path: visibleControls(path), file }));
  const found: FoundFile[] = [];
  const isWanted = ({ path }: ChosenFile): boolean => !within || isXml(path);
  const wanted = files.filter((file) => isWanted(file));
  const skipped = files.filter((file) => !isWanted(file)).map(({ path }) => path);
  // An archive begins with its sign, whatever it is called.
  const headed = wanted.map((chosen) => ({ chosen, size: Math.min(chosen.file.size, HEAD) }));
  for await (const [{ chosen }, archive] of readAhead(headed, ({ chosen: { file } }) => isArchive(file))) {
    if (archive === undefined && files.length === 1) return { type: 'unreadable', name: chosen.path };
    const inside = archive
      ? await filesInArchive(chosen)
      : { type: 'found' as const, files: [asFound(chosen)], skipped: [] };
    if (inside.type !== 'found') {
      const isDamaged = inside.type === 'archive' || inside.type === 'unreadable';
      if (files.length === 1 || !isDamaged) return inside;
      // One that can't be unpacked stops none of the others: it is refused like a letter that can't be read.
      found.push(asFound(chosen));
      continue;
    }
    // One by one: an archive may hold more than a call can be given.
    for (const one of inside.files) found.push(one);
    for (const one of inside.skipped) skipped.push(one);
  }
  if (found.length === 0) return { type: 'no-files', skipped: skipped.length };
  const size = found.reduce((sum, file) => sum + file.size, 0);
  if (size > LARGEST_LETTERS) return { type: 'too-large', size, largest: LARGEST_LETTERS };
  return { type: 'found', ...withoutFolder(found, nameOf(files)), skipped };
}

/** By its ending, or what an editor says of the letters beside it; and no file that a system keeps beside others: `._a.xml`, `__MACOSX/`, `.git/`. */
function isXml(path: string): boolean {
  return /(?:\.(?:xml|tei)|(?:^|\/)edition\.json)$/i.test(path) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path);
}

async function isArchive(file: File): Promise<boolean | undefined> {
  const head = await bytesOf(file.slice(0, HEAD));
  return head && formOf(head) === 'zip';
}

async function filesInArchive({ path, file }: ChosenFile): Promise<Inside | OpeningProblem> {
  if (file.size > LIMITS.file) return { type: 'too-large', size: file.size, largest: LIMITS.file };
  const bytes = await bytesOf(file);
  if (!bytes) return { type: 'unreadable', name: path };
  const skipped: string[] = [];
  const opened = openZip(bytes, (name) => isXml(name) || (skipped.push(visibleControls(name)), false), LIMITS);
  if (opened.type === 'refused') return { type: 'archive', name: path, refusal: opened.refusal };
  const files = opened.files.map(({ name, size, unpack }): FoundFile => ({
    path: visibleControls(name),
    size,
    read: () => Promise.resolve(unpack()),
  }));
  return { type: 'found', files, skipped };
}

function asFound({ path, file }: ChosenFile): FoundFile {
  return { path, size: file.size, read: () => bytesOf(file) };
}

/** Without the folders that all are in, the innermost of which names them: places in files are told without it. */
function withoutFolder(files: readonly FoundFile[], name: string): Pick<FoundFiles, 'files' | 'folder'> {
  const first = files[0]?.path ?? '';
  let [start, folder] = [0, name];
  for (;;) {
    const end = first.indexOf('/', start);
    const next = first.slice(start, end + 1);
    const isShared = end > start && files.every(({ path }) => path.startsWith(next, start));
    if (!isShared) return { files: files.map((file) => ({ ...file, path: file.path.slice(start) })), folder };
    [start, folder] = [end + 1, first.slice(start, end)];
  }
}

/** What is chosen alone names the letters, where no folder does. */
function nameOf(chosen: readonly ChosenFile[]): string {
  const [only] = chosen;
  return only && chosen.length === 1 ? baseName(only.path).replace(/\.\w+$/, '') : 'Letters';
}

async function bytesOf(blob: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}
