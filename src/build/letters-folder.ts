import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditionFile } from '../edition/edition-file.ts';
import { rootType } from '../edition/file-kind.ts';

/** How many files are open at once: a system has only so many for all. */
const AT_ONCE = 64;

/**
 * The files of an edition in a folder, named relative to the project's root with `/` between the parts, as problems show them: the XML files directly in it and,
 * unless one of these is the edition file of quoted letters, its settings and the XML files of all folders below. Rejects with Node's own error if the
 * folder can't be read.
 */
export async function readLettersFolder(root: string, folder: string): Promise<readonly EditionFile[]> {
  const absolute = path.resolve(root, folder);
  const entries = await readdir(absolute, { withFileTypes: true });
  const direct = await readAll(
    root,
    absolute,
    namesOf(entries, (name) => isLetterFile(name)),
  );
  if (direct.some((file) => rootType(file) === 'edition')) return direct;
  const settings = await readAll(
    root,
    absolute,
    namesOf(entries, (name) => name === SETTINGS),
  );
  const below: EditionFile[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isFolderOfLetters(entry)) below.push(...(await readBelow(root, path.join(absolute, entry.name))));
  }
  return [...direct, ...settings, ...below];
}

const SETTINGS = 'edition.json';

async function readBelow(root: string, folder: string): Promise<readonly EditionFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = [
    ...(await readAll(
      root,
      folder,
      namesOf(entries, (name) => isLetterFile(name)),
    )),
  ];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isFolderOfLetters(entry)) files.push(...(await readBelow(root, path.join(folder, entry.name))));
  }
  return files;
}

function namesOf(entries: readonly Dirent[], isWanted: (name: string) => boolean): readonly string[] {
  return entries
    .filter((entry) => !entry.isDirectory() && isWanted(entry.name))
    .map(({ name }) => name)
    .toSorted();
}

async function readAll(root: string, folder: string, names: readonly string[]): Promise<readonly EditionFile[]> {
  const files: EditionFile[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const read = names.slice(start, start + AT_ONCE).map(async (name) => {
      const file = path.join(folder, name);
      return { file: path.relative(root, file).replaceAll(path.sep, '/'), bytes: await readFile(file) };
    });
    files.push(...(await Promise.all(read)));
  }
  return files;
}

/** What is hidden, or brought along by a program, is no folder of letters. */
function isFolderOfLetters(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

/** Whether a file is one of the edition's by its name; what an editor leaves behind while saving (`.#a.xml`) is not. */
export function isLetterFile(file: string): boolean {
  const name = path.basename(file);
  return /\.xml$/i.test(name) && !name.startsWith('.');
}

/** Whether a folder could not be read because it is not there, or is none. */
export function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** What is said then; `command` is how to give another. */
export function missingFolderLine(folder: string, command: string): string {
  return `There is no folder ${folder}.  Give the folder with the letters: ${command} FOLDER`;
}
