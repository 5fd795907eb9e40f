import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '../../src/edition/compile.ts';
import type { EditionFile } from '../../src/edition/edition-file.ts';
import type { Edition } from '../../src/edition/model.ts';
import type { ReadingTools } from '../../src/exports/reader.ts';
import { loadSha256 } from '../../src/notes/backup/sha256.ts';
import { uuidOfHash } from '../../src/platform/uuid.ts';

const PROJECT = process.cwd();

/** The files of a folder with this ending. */
export function filesIn(folder: string, ending = '.xml'): readonly EditionFile[] {
  return readdirSync(path.join(PROJECT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ file: `letters/${name}`, bytes: fileOf(`${folder}/${name}`) }));
}

export function fileOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(PROJECT, name)));
}

export const HARBOUR = filesIn('tests/fixtures/harbour');
export const LETTERS = filesIn('letters');

export function editionOf(files: readonly EditionFile[]): Edition {
  const { edition } = compile(files);
  if (!edition) throw new Error('The letters are no edition.');
  return edition;
}

export const sha256 = await loadSha256();

export function toolsFor(edition: Edition): ReadingTools {
  return { edition, uuidOf: (words) => uuidOfHash(sha256(words)), now: new Date('2026-03-01T12:00:00.000Z') };
}
