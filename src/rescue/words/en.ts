import type { Words } from './words.ts';

export const english: Words = {
  notStarted: 'This page could not start.',
  firstViewStays:
    'What you see is the first view of the letters: it can be read, but its controls do nothing. This failure deletes no notes.',
  failedLater: 'A part of this page failed.',
  keptSoFar:
    'The letters can still be read. Notes that say “Saved” are stored in this browser. If a note does not say so, copy its words before you reload.',
  whatToDo:
    'Reload the page with the button below: it takes a newer version of the site, if there is one. If that does not help, save your notes as a file on the rescue page, and give the error report to whoever runs this site.',
  whatToDoInFile:
    'Open the file again. If that does not help, give the error report to whoever gave you the file, or read the edition where it is published. Your notes stay in this browser.',
  browserLacks: (what) =>
    `This browser is older than the page needs: it lacks ${what}. Update it, or use another browser for the letters; the notes are in this one, and the rescue page saves them as a file.`,
  reload: 'Reload',
  lookingForNewer: 'Looking for a newer version…',
  toRescuePage: 'Rescue page: save your notes',
  close: 'Close this message',
  report: 'Error report',
  reportHint:
    'This is all of the report: the version of the site, the time, the error and where in the program it happened, the browser, and the address of the site without what you read or search. What error messages quote is left out; read it before you give it to anybody, as a browser may word one otherwise. It is sent to nobody.',
  copyReport: 'Copy the report',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the report and copy it.',

  rescuePage: 'Rescue page',
  whatItDoes:
    'This page saves your notes as files when the rest of the site does not work. It reads what this browser has stored for this site, and changes and deletes nothing. Nothing is sent.',
  looking: 'Looking for notes…',
  nothingFound: (address) =>
    `No notes of this site are stored here. Notes stay in the browser, on the device and under the address where they were written, and a private window has its own. Open this page there; the address here is ${address}.`,
  notesOn: (title) => `Notes on “${title}”`,
  notes: 'Notes',
  tags: 'Tags',
  inTrash: 'In the trash',
  layers: 'Layers of others',
  damaged: 'Damaged or of a newer version',
  lastChanged: 'Last changed',
  unknown: 'unknown',
  saveBackup: 'Save notes and tags as a backup file',
  backupHint:
    'Holds all notes and tags, also those in the trash. Once the site works again, open it there on the page Notes, under “Keeping”. Records that are damaged are in it too, as far as a file can hold them.',
  saveEverything: 'Save everything as it is stored',
  everythingHint:
    'Holds each record as it stands in the database, also damaged and sealed ones, layers and settings. The site does not open this file; it is for whoever repairs what the backup file has not.',
  saveLayer: (title) => `Save the layer “${title}”`,
  sealedHint:
    'These notes are sealed with a passphrase, so that neither their words nor when they were changed can be read here. They can only be saved as they are, sealed. Keep the passphrase, and do not delete this site’s data in the browser: a version of the site that works opens them.',
  nothingIn: 'There is no note and no tag in this database.',
  notAllTold: 'The browser does not tell which notes it keeps for this site. Only the notes named here are looked for.',
  noAnswer:
    'The browser’s storage has not answered for ten seconds. It is waited for: when it answers, the notes appear here. If it does not, close the other tabs of this site; if that does not help, restart the browser and open this page again. Do not delete the site’s data.',
  unread: (why) =>
    `The browser could not open this database (${why}). Nothing was changed in it. Close the other tabs of this site, restart the browser, and open this page again. Do not delete the site’s data.`,
  handedOver: (file) => `Given to the browser to save: ${file}. Check that it is in your downloads.`,
  notMade: (why) => `The file could not be made (${why}). Nothing was changed. Try “Save everything as it is stored”.`,
  backToLetters: 'Back to the letters',
};
