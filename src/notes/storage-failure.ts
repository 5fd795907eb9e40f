const FAILURES = {
  'newer-database': {
    message: 'The notes on this device belong to a newer version of this program and were left as they are.',
    remedy: 'Reload the page to get the newer version.',
  },
  blocked: {
    message: 'The notes cannot be opened while another tab holds them open in an older version.',
    remedy: 'Close the other tabs of this site, then reload the page.',
  },
  superseded: {
    message: 'Another tab is changing how the notes are stored, so this tab has closed them.',
    remedy: 'Copy words that are not saved yet, then reload the page.',
  },
  terminated: {
    message: 'The browser has closed the storage of the notes, as it does when the data of a site are deleted.',
    remedy: 'Copy words that are not saved yet, then reload the page.',
  },
  closed: {
    message: 'The storage of the notes is closed.',
    remedy: 'Copy words that are not saved yet, then reload the page.',
  },
  refused: {
    message: 'The browser does not let this page store notes.',
    remedy: 'Allow this site to store data, or leave private browsing, then reload the page.',
  },
  full: {
    message: 'There is no space left on this device for the note.',
    remedy: 'Free some space, then save again; until then keep this page open, or copy the words.',
  },
  unknown: {
    message: 'The storage of the notes reported an error.',
    remedy: 'Try again; if it happens again, copy the words and reload the page.',
  },
} as const;

/** Why notes could not be opened, read or saved: a value to show, not an exception. */
export interface StorageFailure {
  readonly type: keyof typeof FAILURES;
  /** What happened, to what. */
  readonly message: string;
  /** What the reader can do. */
  readonly remedy: string;
  /** What the browser said, if it said anything. */
  readonly detail?: string;
}

/** The failure of this kind, in words. */
export function storageFailure(type: StorageFailure['type'], detail?: string): StorageFailure {
  return detail === undefined ? { type, ...FAILURES[type] } : { type, ...FAILURES[type], detail };
}

/** The failure that an error of IndexedDB while opening a database means ([its names](https://www.w3.org/TR/IndexedDB/#exceptions)). */
export function openingFailure(error: unknown): StorageFailure {
  const { name, detail } = read(error);
  switch (name) {
    case 'VersionError':
      return storageFailure('newer-database', detail);
    case 'QuotaExceededError':
      return storageFailure('full', detail);
    // Where there is no `indexedDB` at all, the mention of it is a ReferenceError.
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
    case 'ReferenceError':
      return storageFailure('refused', detail);
    default:
      return storageFailure('unknown', detail);
  }
}

/** The failure that an error of IndexedDB while reading or writing means. */
export function transactionFailure(error: unknown): StorageFailure {
  const { name, detail } = read(error);
  if (name === 'QuotaExceededError') return storageFailure('full', detail);
  return storageFailure(name === 'InvalidStateError' ? 'closed' : 'unknown', detail);
}

function read(error: unknown): { readonly name: string; readonly detail: string } {
  // A DOMException is an Error in browsers, and in Node too.
  return error instanceof Error
    ? { name: error.name, detail: `${error.name}: ${error.message}` }
    : { name: '', detail: String(error) };
}
