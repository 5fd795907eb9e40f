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

/** The order in which problems are read: by file, line and column. */
export function byPlace({ where: a }: Problem, { where: b }: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** By code unit, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
