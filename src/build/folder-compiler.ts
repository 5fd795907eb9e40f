import path from 'node:path';
import { compile, rememberingSteps } from '../edition/compile.ts';
import type { Compiled } from '../edition/compiled.ts';
import { aboutEdition } from '../edition/edition-about.ts';
import type { EditionAbout } from '../edition/edition-about.ts';
import type { EditionFile } from '../edition/edition-file.ts';
import { isLetterFile, isSettingsFile, readLetterFile, readLettersFolder } from './letters-folder.ts';

/** Compiles a folder of letters again and again; of transcribed ones only those are read anew whose files have changed, and nothing else is put together anew where only words have. */
export class FolderCompiler {
  readonly folder: string;
  readonly #root: string;
  #files: Map<string, EditionFile> | undefined;
  #changed = new Set<string>();
  readonly #steps = rememberingSteps();

  /** `folder` counts from the root, from which files are named. */
  constructor(root: string, folder: string) {
    this.#root = root;
    this.folder = path.resolve(root, folder);
  }

  /** Whether a file is one of the edition's; if so, it is read anew next time. */
  touch(file: string): boolean {
    const within = path.relative(this.folder, file);
    const isOurs = !within.startsWith('..') && (isLetterFile(file) || isSettingsFile(file));
    if (isOurs) this.#changed.add(path.resolve(file));
    return isOurs;
  }

  /** Every file that was read last. */
  get files(): readonly string[] {
    return [...(this.#files?.keys() ?? [])];
  }

  async compile(): Promise<Compiled> {
    const changed = this.#changed;
    this.#changed = new Set();
    if (this.#files) for (const file of changed) await this.#readAgain(this.#files, file);
    this.#files ??= new Map(
      (await readLettersFolder(this.#root, this.folder)).map((file) => [path.resolve(this.#root, file.file), file]),
    );
    return compile([...this.#files.values()], path.basename(this.folder), this.#steps);
  }

  /** What is told of the edition that was compiled last; without one, nothing. */
  about(compiled: Compiled): EditionAbout | null {
    const folder = path.relative(this.#root, this.folder).replaceAll(path.sep, '/');
    return aboutEdition(compiled, this.#files?.size ?? 0, folder) ?? null;
  }

  async #readAgain(files: Map<string, EditionFile>, file: string): Promise<void> {
    const read = await readLetterFile(this.#root, file);
    // One that is new may be of a folder that quoted letters have no part in: all is read again then.
    if (!read || !files.has(file)) this.#files = undefined;
    else files.set(file, read);
  }
}
