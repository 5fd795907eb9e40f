import type { Edition } from './model.ts';
import type { Problem } from './problem.ts';

/** An edition as far as it could be read, and everything that is wrong with it, by file and line. Can be written as JSON. */
export interface Compiled {
  /** Undefined only where nothing could be read, or there is no edition file where there must be one. */
  readonly edition: Edition | undefined;
  /** What was refused or left out. */
  readonly problems: readonly Problem[];
  /** What was read, but perhaps not as it is meant. Quoted letters have none: what is not sure there is a problem. */
  readonly doubts: readonly Problem[];
}
