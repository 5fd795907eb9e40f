/** A file with its place in what was chosen: `letters/1862/a.xml`. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** What a reader brings to be opened. `within`: they were found in a folder, so that not each of them need be a letter. */
export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  readonly within: boolean;
}

/** Files as a field hands them over, of a folder or by themselves. */
export function chosenIn(list: Iterable<File>): ChosenFiles {
  const files = [...list].map((file): ChosenFile => ({ path: file.webkitRelativePath || file.name, file }));
  return { files, within: files.some(({ path }) => path.includes('/')) };
}

/** Letters that were copied as text. */
export function chosenText(text: string): ChosenFiles {
  const path = 'pasted.xml';
  return { files: [{ path, file: new File([text], path, { type: 'application/xml' }) }], within: false };
}

/** All files of what was dropped, with those in its folders. What can't be read of a folder is left out: the rest is there. */
export async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<ChosenFiles> {
  const files = await Promise.all(entries.map(filesOf));
  return { files: files.flat(), within: entries.some(({ isDirectory }) => isDirectory) };
}

async function filesOf(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) => entry.file(resolve, () => resolve(undefined)));
    return file ? [{ path, file }] : [];
  }
  if (!isFolder(entry)) return [];
  const found: ChosenFile[] = [];
  const reader = entry.createReader();
  for (;;) {
    // A hundred or so at a time, until there are none.
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return found;
    for (const one of some) {
      // One by one: a folder may hold more than a call can be given.
      for (const inside of await filesOf(one)) found.push(inside);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
