/** Why a database could not be opened, read or written: a value to show, not an exception. */
export interface DatabaseFailure {
  readonly type:
    | 'newer-database'
    | 'blocked'
    | 'silent'
    | 'superseded'
    | 'deleted'
    | 'terminated'
    | 'closed'
    | 'refused'
    | 'full'
    | 'unknown';
  /** What the browser said, if it said anything. */
  readonly detail?: string;
}

/** The failure that an error of IndexedDB while opening a database means ([its names](https://www.w3.org/TR/IndexedDB/#exceptions)). */
export function openingFailure(error: unknown): DatabaseFailure {
  const { name, detail } = read(error);
  switch (name) {
    case 'VersionError':
      return { type: 'newer-database', detail };
    case 'QuotaExceededError':
      return { type: 'full', detail };
    // Where there is no `indexedDB` at all, the mention of it is a ReferenceError.
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
    case 'ReferenceError':
      return { type: 'refused', detail };
    default:
      return { type: 'unknown', detail };
  }
}

/** The failure that an error of IndexedDB while reading or writing means. */
export function transactionFailure(error: unknown): DatabaseFailure {
  const { name, detail } = read(error);
  if (name === 'QuotaExceededError') return { type: 'full', detail };
  return { type: name === 'InvalidStateError' ? 'closed' : 'unknown', detail };
}

function read(error: unknown): { readonly name: string; readonly detail: string } {
  // A DOMException is an Error in browsers, and in Node too.
  return error instanceof Error
    ? { name: error.name, detail: `${error.name}: ${error.message}` }
    : { name: '', detail: String(error) };
}
