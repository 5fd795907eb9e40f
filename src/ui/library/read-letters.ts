import { compile } from '../../edition/compile.ts';
import type { Compiled } from '../../edition/compiled.ts';
import type { EditionFile } from '../../edition/edition-file.ts';
import { isQuotedEdition, rootType } from '../../edition/file-kind.ts';
import { baseName } from '../../edition/file-name.ts';
import type { Problem } from '../../edition/problem.ts';
import { unknownMarkup } from '../../edition/reading-summary.ts';
import { bytesOf } from '../../edition/shards/edition-bytes.ts';
import { divide } from '../../edition/shards/shard.ts';
import { readTranscription } from '../../edition/transcribed/file-reading.ts';
import { gather } from '../../edition/transcribed/gather.ts';
import type { FileReading } from '../../edition/transcribed/letter-draft.ts';
import { madeId } from '../../edition/transcribed/made-id.ts';
import { readSettings } from '../../edition/transcribed/settings/read-settings.ts';
import { ID } from '../../routing/edition-shown.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { findFiles } from './found-files.ts';
import type { FoundFile, FoundFiles } from './found-files.ts';
import type { OpeningProblem, ReadingProgress, ReadLetters } from './opening.ts';
import { readAhead } from './read-ahead.ts';

type OnProgress = (progress: ReadingProgress) => void;

/** So large is no letter, in bytes; a text of 34,000 words takes half a megabyte. */
const LARGEST_FILE = 60_000_000;

/** Reads letters one file after another, then makes one edition of them. A bad file is told, and stops none of the rest. */
export async function readLetters(chosen: ChosenFiles, onProgress: OnProgress): Promise<ReadLetters | OpeningProblem> {
  const found = await findFiles(chosen);
  if (found.type !== 'found') return found;
  const compiled = await read(found, onProgress);
  const { edition, problems, doubts } = compiled;
  const files = found.files.map(({ path }) => path);
  const report = { files, skipped: found.skipped, problems, doubts, markup: unknownMarkup(compiled) };
  if (!edition || edition.letters.length === 0) return { type: 'no-letters', report };
  const { title, lang, letters } = edition;
  // It stands in addresses and in names of files.
  const id = ID.test(edition.id) ? edition.id : madeId(edition.id);
  const words = letters.reduce((sum, { passages }) => sum + passages.reduce((all, one) => all + one.words, 0), 0);
  return {
    type: 'read',
    id,
    title,
    lang,
    letters: letters.length,
    words,
    bytes: bytesOf(divide({ ...edition, id })),
    report,
  };
}

/** What one file is read as: of transcribed letters its words are not kept, so that thousands take no room. */
type ReadFile = FileReading | { readonly settings: EditionFile } | { readonly unread: Problem };

async function read(found: FoundFiles, onProgress: OnProgress): Promise<Compiled> {
  const files = found.files.toSorted((a, b) => rank(a) - rank(b));
  const readings: ReadFile[] = [];
  for await (const next of inTurn(files, onProgress)) {
    // Letters that are quoted are read together: each needs the edition file.
    if ('file' in next && isQuotedEdition([next])) return readQuoted(files, onProgress);
    readings.push('unread' in next ? next : isSettings(next) ? { settings: next } : readTranscription(next));
  }
  const { letters: _, ...settings } = readSettings(readings.flatMap((one) => ('settings' in one ? one.settings : [])));
  const compiled = gather(
    readings.filter((one) => 'letters' in one),
    settings,
    found.folder,
  );
  return withUnread(
    compiled,
    readings.flatMap((one) => ('unread' in one ? one.unread : [])),
  );
}

async function readQuoted(files: readonly FoundFile[], onProgress: OnProgress): Promise<Compiled> {
  const texts: EditionFile[] = [];
  const unread: Problem[] = [];
  for await (const next of inTurn(files, onProgress)) {
    if ('unread' in next) unread.push(next.unread);
    else texts.push(next);
  }
  return withUnread(compile(texts), unread);
}

/** Those first that say what the others are. */
function rank({ path }: FoundFile): number {
  return /^edition\.(?:xml|json)$/i.test(baseName(path)) ? 0 : 1;
}

function isSettings(file: EditionFile): boolean {
  return /\.json$/i.test(file.file) || rootType(file) === 'correspondence';
}

async function* inTurn(
  files: readonly FoundFile[],
  onProgress: OnProgress,
): AsyncGenerator<EditionFile | { readonly unread: Problem }> {
  const ofFiles = files.length;
  const ofBytes = files.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  let index = 0;
  for await (const [file, data] of readAhead(files, dataOf)) {
    onProgress({ stage: 'reading', files: index, ofFiles, bytes, ofBytes });
    yield data ? { file: file.path, bytes: data } : { unread: notRead(file) };
    index += 1;
    bytes += file.size;
  }
  onProgress({ stage: 'joining', files: ofFiles, ofFiles, bytes, ofBytes });
}

async function dataOf({ size, read: readFile }: FoundFile): Promise<Uint8Array | undefined> {
  return size > LARGEST_FILE ? undefined : readFile();
}

function withUnread(compiled: Compiled, unread: readonly Problem[]): Compiled {
  return { ...compiled, problems: [...unread, ...compiled.problems] };
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
