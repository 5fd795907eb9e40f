import { FATES } from '../../../notes/backup/compare-copies.ts';
import type { Fate } from '../../../notes/backup/compare-copies.ts';
import type { Comparison } from '../../../notes/backup/compare-with.ts';
import { counted } from '../../wording/numbers.ts';
import { inSequence } from '../../wording/punctuation.ts';

/** How many notes and tags have each fate. */
export type FateCounts = Readonly<Record<Fate, { readonly notes: number; readonly tags: number }>>;

export function fateCounts({ notes, tags }: Comparison): FateCounts {
  const of = (fate: Fate) => ({
    notes: notes.filter((one) => one.fate === fate).length,
    tags: tags.filter((one) => one.fate === fate).length,
  });
  return Object.fromEntries(FATES.map((fate) => [fate, of(fate)])) as FateCounts;
}

/** Those of some fates, with what is counted: "12 notes, 1 tag"; empty for none. `more` notes are added to them. */
export function countedThings(counts: FateCounts, fates: readonly Fate[], more = 0): string {
  const notes = fates.reduce((sum, fate) => sum + counts[fate].notes, more);
  const tags = fates.reduce((sum, fate) => sum + counts[fate].tags, 0);
  return inSequence([notes > 0 ? counted(notes, 'notes') : '', tags > 0 ? counted(tags, 'tags') : '']);
}
