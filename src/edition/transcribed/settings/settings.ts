import type { FilePlace, Problem } from '../../problem.ts';
import type { StarRule } from './star-pattern.ts';

/** A side of the correspondence, as an editor sets it. Members are ids, names, keys or addresses. */
export interface PartySetting {
  readonly id?: string;
  readonly name: string;
  readonly shortName?: string;
  readonly role?: string;
  readonly members: readonly string[];
}

/** Who of several people that are named as sending wrote, where nobody is named as receiving. */
export type SenderRule = 'first' | 'last' | { readonly people: readonly string[] };

/** What an editor says of an edition; all else is inferred. */
export interface EditionSettings {
  readonly id?: string;
  readonly title?: string;
  readonly language?: string;
  readonly summary?: string;
  readonly parties?: readonly PartySetting[];
  /** Ids or names of the parties that have a column first. */
  readonly firstColumns?: readonly string[];
  readonly sender?: SenderRule;
  /** What ids and pointers begin with and does not count: `o:`. */
  readonly idPrefixes?: readonly string[];
  /** How addresses that letters point to become names of letters. */
  readonly linkTargets?: readonly StarRule[];
  /** Files that are no letters, with `*` for any characters. */
  readonly leaveOut?: readonly string[];
}

/** Settings, with what is wrong in them; where there are none, there is no file. */
export interface ReadSettings {
  readonly settings: EditionSettings;
  readonly doubts: readonly Problem[];
  /** Where they are written, for what they say of things that are not there. */
  readonly file?: string;
  /** Where in it each stands, by the way to it: `parties/0/members/1`. */
  readonly places?: ReadonlyMap<string, Pick<FilePlace, 'line' | 'column'>>;
}
