/** A place in a file: line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What an editor got wrong, as a value: collected and shown, never thrown. */
export interface Problem {
  /** A stable name for the kind of problem, for tests and searches: `unknown-theme`. */
  readonly code: string;
  readonly where: FilePlace;
  /** What is wrong, in a plain sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One line for a terminal: `file:line:column  what is wrong  what to do`. */
export function formatProblem({ where, message, remedy }: Problem): string {
  return `${where.file}:${where.line}:${where.column}  ${message}  ${remedy}`;
}
