import type { Compiled } from '../compiled.ts';
import type { Letter } from '../model.ts';
import type { Problem } from '../problem.ts';
import { coreOf } from './core.ts';
import type { ServedEdition } from './served-edition.ts';

/** A letter that was written anew: whole, and as the index has it, which may be the same. */
export interface RewrittenLetter {
  readonly whole: Letter;
  readonly inIndex: Letter;
}

/** All that is otherwise in an edition of which only words of letters have changed. Can be written as JSON. */
export interface Rewritten {
  readonly letters: readonly RewrittenLetter[];
  readonly problems: readonly Problem[];
}

/** An edition, and what of it the page fetches first. */
export interface Told {
  readonly compiled: Compiled;
  readonly edition: ServedEdition;
}

/** What whoever has been told of `before` needs to have `now`; undefined where more has changed than words. */
export function rewrittenSince(before: Told, now: Told): Rewritten | undefined {
  const [old, edition] = [before.compiled.edition, now.compiled.edition];
  if (!old || !edition || coreOf(old) !== coreOf(edition)) return undefined;
  const letters: RewrittenLetter[] = [];
  for (const [at, whole] of edition.letters.entries()) {
    const [earlier, inIndex] = [before.edition.edition?.letters[at], now.edition.edition?.letters[at]];
    // Words that are many more move what comes after them to other shards.
    if (earlier?.away?.shard !== inIndex?.away?.shard || earlier?.id !== inIndex?.id) return undefined;
    if (inIndex && whole !== old.letters[at]) letters.push({ whole, inIndex });
  }
  return { letters, problems: now.compiled.problems };
}
