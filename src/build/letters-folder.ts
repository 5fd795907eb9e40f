import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditionFile } from '../edition/edition-file.ts';

/**
 * The TEI files of a folder (`*.xml` directly in it), named relative to the project's root with `/` between the parts, as
 * problems show them. Rejects with Node's own error if the folder can't be read.
 */
export async function readLettersFolder(root: string, folder: string): Promise<readonly EditionFile[]> {
  const absolute = path.resolve(root, folder);
  const entries = await readdir(absolute, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && isLetterFile(entry.name)).map(({ name }) => name);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const file = path.join(absolute, name);
      return { file: path.relative(root, file).replaceAll(path.sep, '/'), bytes: await readFile(file) };
    }),
  );
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
  return `There is no folder ${folder}.  Give the folder with edition.xml and the letters: ${command} FOLDER`;
}
