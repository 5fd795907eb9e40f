import { msg, str } from '@lit/localize';
import { LARGEST_BACKUP } from '../../../notes/backup/read-backup.ts';
import { inDigits } from '../../wording/numbers.ts';
import { enclosed } from '../../wording/punctuation.ts';
import type { FileProblem } from './opened-file.ts';

const MEGABYTE = 1_000_000;

/** Why a file can't be opened, and what to do. */
export function fileProblemWords(problem: FileProblem): string {
  switch (problem.type) {
    case 'not-json':
      return problem.place
        ? msg(
            str`It is no backup file, or only part of one: it can be read up to line ${inDigits(problem.place.line)}, column ${inDigits(problem.place.column)}. Choose another file, or save the backup again.`,
          )
        : msg('It is no backup file, or only part of one. Choose another file, or save the backup again.');
    case 'other-file':
      return msg('It is not a backup file of this program. Choose a file that was saved here under Keeping.');
    case 'newer-version':
      return msg(
        str`It was saved by a newer version of this program (format ${inDigits(problem.version)}). Reload the page to get the newer version, then open the file again.`,
      );
    case 'other-edition':
      return msg(
        str`Its notes are on another edition, “${enclosed(problem.edition.title)}”. Open that edition, then open the file there.`,
      );
    case 'too-large':
      return msg(
        str`It is larger than a backup file can be: ${inDigits(Math.ceil(problem.size / MEGABYTE))} MB of at most ${inDigits(LARGEST_BACKUP / MEGABYTE)} MB. Choose another file.`,
      );
    case 'unreadable':
      return msg('The browser could not read it. It may have been moved or deleted; choose it again.');
    case 'not-loaded':
      return msg(
        'The part of the site that reads it could not be loaded. Check the connection and that WebAssembly is not switched off, then try again.',
      );
  }
}
