import { msg, str } from '@lit/localize';
import type { LetterChanges } from '../../edition/letter-changes.ts';
import type { LibraryFailure } from '../../library/library.ts';
import { openedFromDisk } from '../../platform/opened-from-disk.ts';
import { refusalWords } from '../notes/opening/refusal-words.ts';
import { bytesWords } from '../wording/bytes-words.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { enclosed } from '../wording/punctuation.ts';
import type { OpeningProblem, ReadingProgress } from './opening.ts';

/** Why letters can't be kept or read here, and what to do. */
export function libraryFailureWords({ type }: LibraryFailure): string {
  switch (type) {
    case 'taken':
      return msg('Letters with the same id are here already. Remove those, then try again.');
    case 'gone':
      return msg('These letters were deleted in another tab. Open their files again.');
    case 'full':
      return msg(
        'There is no room for these letters on this device: some is left free for notes. Delete removed letters for good, or free space on the device, then open the files again.',
      );
    case 'refused':
      return openedFromDisk()
        ? msg(
            'This browser stores nothing for a page that was opened from a file, so letters cannot be kept here. Open the site where it is published, or the file in another browser.',
          )
        : msg(
            'The browser does not let this page store anything, so letters cannot be kept here. Allow this site to store data, or leave private browsing, then try again.',
          );
    case 'newer-database':
      return msg(
        'The letters on this device belong to a newer version of this program and were left as they are. Reload the page to get the newer version.',
      );
    case 'silent':
      return msg(
        'The browser’s storage does not answer, so the letters kept here cannot be reached. Close all tabs of this site and open it again; if that does not help, restart the browser.',
      );
    case 'blocked':
    case 'superseded':
    case 'closed':
      return msg(
        'The letters are held by another tab in an older version. Close the other tabs of this site, then try again.',
      );
    case 'deleted':
    case 'terminated':
    case 'unknown':
      return msg(
        'The storage of the letters reported an error, and nothing was changed. Try again, or reload the page.',
      );
  }
}

/** Why nothing could be opened, and what to do. */
export function openingProblemWords(problem: OpeningProblem): string {
  switch (problem.type) {
    case 'no-files':
      return msg(
        str`There is no TEI file among them: ${counted(problem.skipped, 'files')} with other names. Choose files that end with .xml, a folder or a zip of such files.`,
      );
    case 'too-large':
      return msg(
        str`It is more than can be opened at once: ${bytesWords(problem.size)} of at most ${bytesWords(problem.largest)}. Open a part of it.`,
      );
    case 'archive':
      return msg(str`“${enclosed(problem.name)}” can’t be unpacked. ${archiveWords(problem.refusal)}`);
    case 'unreadable':
      return msg(
        str`The browser could not read “${enclosed(problem.name)}”. It may have been moved or deleted; choose it again.`,
      );
    case 'no-letters':
      return msg('No letter could be read from these files. Nothing was kept.');
    case 'not-loaded':
      return msg('The part of the site that reads letters could not be loaded. Check the connection, then try again.');
    case 'broken-off':
      return msg(
        'The browser broke off reading, probably because there was too little memory. Close other tabs, or open fewer files at once.',
      );
  }
}

type Refusal = Extract<OpeningProblem, { readonly type: 'archive' }>['refusal'];

function archiveWords({ why, ...place }: Refusal): string {
  if (why === 'zip-too-many' || why === 'zip-too-large' || why === 'too-large') {
    return msg('There is more in it than can be opened at once. Unpack it, and open a part.');
  }
  return refusalWords({ why, ...place });
}

export function progressWords({ stage, files, ofFiles, bytes, ofBytes }: ReadingProgress): string {
  if (stage === 'joining') return msg(str`${counted(ofFiles, 'files')} read. Putting the letters together…`);
  return msg(
    str`Reading: ${inDigits(files)} of ${counted(ofFiles, 'files')}, ${bytesWords(bytes)} of ${bytesWords(ofBytes)}`,
  );
}

/** What would change if one reading took the place of another. */
export function changesWords({ added, changed, gone, same }: LetterChanges): string {
  if (added + changed + gone === 0) return msg('None of its letters has changed.');
  return msg(
    str`New: ${inDigits(added)}. Changed: ${inDigits(changed)}. No longer there: ${inDigits(gone)}. As they were: ${inDigits(same)}.`,
    { desc: 'numbers of letters' },
  );
}
