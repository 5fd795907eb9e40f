import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLettersFolder } from '../../src/build/letters-folder.ts';
import type { EditionFile } from '../../src/edition/edition-file.ts';
import type { Letter } from '../../src/edition/model.ts';
import type { RunOptions } from '../measurement.ts';
import { generatedTei } from './generated-tei.ts';

/** Letters to measure with: how they are called in the table, and the folder of their TEI files. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
}

const SIZES = [200, 2000, 20_000];

/** Does something with the letters of the folder that was asked for, or else with few, many and very many generated ones, one after the other. */
export async function withEachCorpus<Result>(
  { letters }: RunOptions,
  work: (corpus: Corpus) => Promise<readonly Result[]>,
  sizes: readonly number[] = SIZES,
): Promise<readonly Result[]> {
  if (letters !== undefined) return work({ name: path.basename(letters), folder: letters });
  const results: Result[] = [];
  for (const size of sizes) results.push(...(await withGenerated(size, work)));
  return results;
}

/** Writes so many generated letters into a temporary folder, and deletes them when the work is done. */
async function withGenerated<Result>(size: number, work: (corpus: Corpus) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-letters-'));
  try {
    for (const { file, text } of generatedTei(size)) await writeFile(path.join(folder, file), text);
    return await work({ name: `${size.toLocaleString('en')} letters`, folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function filesOf({ folder }: Corpus): Promise<readonly EditionFile[]> {
  return readLettersFolder(folder, '.');
}

/** The file in a folder which a passage is from. */
export async function fileOfPassage(
  folder: string,
  letters: readonly Pick<Letter, 'id' | 'file'>[],
  passage: string,
): Promise<string> {
  const letter = letters.find(({ id }) => passage.startsWith(`${id}.`));
  const files = await readdir(folder, { recursive: true });
  const file = files.find((name) => path.basename(name) === letter?.file);
  if (file === undefined) throw new Error(`The page has changed: “${passage}” is in no letter of the folder.`);
  return path.join(folder, file);
}
