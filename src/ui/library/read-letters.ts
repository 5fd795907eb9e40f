import { compile } from '../../edition/compile.ts';
import type { EditionFile } from '../../edition/compile.ts';
import type { Problem } from '../../edition/problem.ts';
import { bytesOf } from '../../edition/shards/edition-bytes.ts';
import { divide } from '../../edition/shards/shard.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { findFiles } from './found-files.ts';
import type { FoundFile, FoundFiles } from './found-files.ts';
import type { OpeningProblem, ReadingProgress, ReadLetters } from './opening.ts';

/** So large is no letter, in bytes; a text of 34,000 words takes half a megabyte. */
const LARGEST_FILE = 60_000_000;

/** Reads letters one file after another, then makes one edition of them. A bad file is told, and stops none of the rest. */
export async function readLetters(
  chosen: ChosenFiles,
  onProgress: (progress: ReadingProgress) => void,
): Promise<ReadLetters | OpeningProblem> {
  const found = await findFiles(chosen);
  if (found.type !== 'found') return found;
  const { files, unread } = await readAll(found, onProgress);
  const { edition, problems } = compile(files);
  const doubts: readonly Problem[] = [];
  const report = {
    files: found.files.map(({ path }) => path),
    skipped: found.skipped,
    problems: [...unread, ...problems],
    doubts,
  };
  if (!edition || edition.letters.length === 0) return { type: 'no-letters', report };
  const { id, title, lang, letters } = edition;
  const words = letters.reduce((sum, { passages }) => sum + passages.reduce((all, one) => all + one.words, 0), 0);
  return { type: 'read', id, title, lang, letters: letters.length, words, bytes: bytesOf(divide(edition)), report };
}

async function readAll(
  found: FoundFiles,
  onProgress: (progress: ReadingProgress) => void,
): Promise<{ readonly files: readonly EditionFile[]; readonly unread: readonly Problem[] }> {
  const ofFiles = found.files.length;
  const ofBytes = found.files.reduce((sum, { size }) => sum + size, 0);
  const files: EditionFile[] = [];
  const unread: Problem[] = [];
  let bytes = 0;
  for (const [index, file] of found.files.entries()) {
    onProgress({ stage: 'reading', files: index, ofFiles, bytes, ofBytes });
    const read = file.size > LARGEST_FILE ? undefined : await file.read();
    if (read) files.push({ file: file.path, bytes: read });
    else unread.push(notRead(file));
    bytes += file.size;
  }
  onProgress({ stage: 'joining', files: ofFiles, ofFiles, bytes, ofBytes });
  return { files, unread };
}

function notRead({ path, size }: FoundFile): Problem {
  const where = { file: path, line: 1, column: 1 };
  return size > LARGEST_FILE
    ? {
        code: 'file-too-large',
        where,
        message: `The file is larger than ${LARGEST_FILE / 1_000_000} MB.`,
        remedy: 'Put each letter in a file of its own.',
      }
    : {
        code: 'file-unreadable',
        where,
        message: 'The file could not be read: it is damaged, sealed by a password, or gone.',
        remedy: 'Copy or save it again, then open all of them again.',
      };
}
