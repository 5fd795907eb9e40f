import { broughtBack } from '../kept.ts';
import type { Kept } from '../kept.ts';

/**
 * All other programs, as one device among those that count their saves. They count none, so the time of a change stands for the count, which holds as long as only the later of two is taken.
 */
export const ELSEWHERE = '00000000-0000-8000-8000-000000000000';

/** Whether it says who knows of whose changes, as what this program wrote does. */
export function isCounted({ versions }: Kept): boolean {
  return Object.keys(versions).length > 0;
}

/** Whether a copy was changed after the one here. */
export function isLater(copy: Kept, stored: Kept): boolean {
  return Date.parse(copy.modified) > Date.parse(stored.modified);
}

/** A copy that says nothing that is not here: in the trash it stays there, unless the reader puts it back. */
export function asBefore<Thing extends Kept>(stored: Thing): Thing {
  // The type of what is left after `deleted` is taken out is not `Thing` to the compiler, whatever `Thing` is.
  return { ...broughtBack(stored), versions: {} } as unknown as Thing;
}

/** A file that does not say when something was created has it created when the file was saved, each time anew. */
export function createdAs<Thing extends Kept>(copy: Thing, { created }: Kept): Thing {
  return { ...copy, created };
}

/**
 * A copy changed by another program. It takes the place of one that was never saved here, as that one came from such a file; one that was saved here is
 * kept beside it.
 */
export function savedElsewhere<Thing extends Kept>(copy: Thing, time: string): Thing {
  return { ...copy, versions: { [ELSEWHERE]: Math.max(0, Date.parse(time)) } };
}
