import { msg } from '@lit/localize';
import { openedFromDisk } from '../../platform/opened-from-disk.ts';
import type { StorageFailure } from '../../notes/storage-failure.ts';

/** Why notes cannot be kept: what happened, to what, and what the reader can do. */
export function failureWords({ type }: StorageFailure): string {
  const words: Readonly<Record<StorageFailure['type'], string>> = {
    'newer-database': msg(
      'The notes on this device were last used by a newer version of this program, and this version leaves them as they are. Reload the page to get the newer one. If it is not published at the moment, come back later: the notes can be read again then.',
    ),
    blocked: msg(
      'The notes cannot be opened while another tab holds them open in an older version. Close the other tabs of this site: then the notes appear here.',
    ),
    silent: msg(
      'The browser’s storage does not answer, so the notes cannot be shown, and none can be written. If it answers later, they appear here. If not, close all tabs of this site and open it again; if that does not help, restart the browser.',
    ),
    superseded: msg(
      'Another tab is changing how the notes are stored, so this tab has closed them. Copy words that are not saved yet, then reload the page.',
    ),
    deleted: msg(
      'All notes on this device were deleted in another tab, so this tab has closed them. Copy words that are not saved yet, then reload the page.',
    ),
    'other-vault': msg(
      'Another tab has sealed the notes or put them back in the clear, so this tab has closed them. Copy words that are not saved yet, then reload the page.',
    ),
    terminated: msg(
      'The browser has closed the storage of the notes, as it does when the data of a site are deleted. Copy words that are not saved yet, save a backup file on the page Notes, then reload the page.',
    ),
    closed: msg('The storage of the notes is closed. Copy words that are not saved yet, then reload the page.'),
    refused: openedFromDisk()
      ? msg(
          'This browser stores no notes for this page, which was opened from a file. Leave private browsing, open the file in another browser, or read the edition where it is published.',
        )
      : msg(
          'The browser does not let this page store notes. Allow this site to store data, or leave private browsing, then reload the page.',
        ),
    full: msg(
      'There is no space left on this device for the note. Free some space, then save again; until then keep this page open, or copy the words.',
    ),
    unanswered: msg(
      'The browser’s storage has not answered for ten seconds, so the last change may not be saved yet. Keep this page open, or copy the words. This message goes once the change is saved.',
    ),
    unknown: msg(
      'The storage of the notes reported an error. Try again; if it happens again, copy the words and reload the page.',
    ),
  };
  return words[type];
}
