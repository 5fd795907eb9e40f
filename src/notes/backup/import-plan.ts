import type { Edit } from '../edits.ts';
import type { Everything } from '../everything.ts';
import { broughtBack } from '../kept.ts';
import { compareWith } from './compare-with.ts';
import type { Sha256 } from './sha256.ts';

/** How a file is taken in. */
export interface Importing {
  readonly sha256: Sha256;
  /** The ids of the records here that can't be read, asked whenever the plan is. */
  readonly taken: () => ReadonlySet<string>;
  /** What lies in the trash here and shall be put back, by its ids. */
  readonly putBack: ReadonlySet<string>;
  /** Makes of the file what can be compared with what there is now; left out for a backup, which is that. */
  readonly fit?: (file: Everything, now: Everything) => Everything;
}

/** Takes in what a file has and is not here yet. */
export function importing(
  file: Everything,
  { sha256, taken, putBack, fit }: Importing,
): (now: Everything) => readonly Edit[] {
  return (now) => {
    const { notes, tags } = compareWith(fit ? fit(file, now) : file, now, { sha256, taken: taken() });
    return [
      ...notes.flatMap(({ fate, before, after }): readonly Edit[] => {
        if (fate === 'in-trash' && putBack.has(after.id))
          return [{ store: 'notes', before, after: broughtBack(after) }];
        return before === after ? [] : [{ store: 'notes', before, after, imported: true }];
      }),
      ...tags.flatMap(({ fate, before, after }): readonly Edit[] => {
        if (fate === 'in-trash' && putBack.has(after.id)) return [{ store: 'tags', before, after: broughtBack(after) }];
        return before === after ? [] : [{ store: 'tags', before, after, imported: true }];
      }),
    ];
  };
}
