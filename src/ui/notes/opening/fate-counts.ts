import { FATES } from '../../../notes/backup/compare-copies.ts';
import type { Fate } from '../../../notes/backup/compare-copies.ts';
import type { Comparison } from '../../../notes/backup/compare-with.ts';
import { counted } from '../../wording/numbers.ts';
import { inSequence } from '../../wording/punctuation.ts';

interface ThingCounts {
  readonly notes: number;
  readonly tags: number;
}

/** How many notes and tags have each fate. */
export type FateCounts = Readonly<Record<Fate, ThingCounts>>;

const NONE: ThingCounts = { notes: 0, tags: 0 };

export function fateCounts({ notes, tags }: Comparison): FateCounts {
  const of = (fate: Fate) => ({
    notes: notes.filter((one) => one.fate === fate).length,
    tags: tags.filter((one) => one.fate === fate).length,
  });
  return Object.fromEntries(FATES.map((fate) => [fate, of(fate)])) as FateCounts;
}

/** Those of a comparison that are put back, of all that lie in the trash. */
export function putBackCounts({ notes, tags }: Comparison, putBack: ReadonlySet<string>): ThingCounts {
  const isBack = ({ fate, after }: { readonly fate: string; readonly after: { readonly id: string } }) =>
    fate === 'in-trash' && putBack.has(after.id);
  return { notes: notes.filter(isBack).length, tags: tags.filter(isBack).length };
}

/** Those of some fates, with what is counted: "12 notes, 1 tag"; empty for none. `more` is added to them. */
export function countedThings(counts: FateCounts, fates: readonly Fate[], more: ThingCounts = NONE): string {
  const notes = fates.reduce((sum, fate) => sum + counts[fate].notes, more.notes);
  const tags = fates.reduce((sum, fate) => sum + counts[fate].tags, more.tags);
  return inSequence([notes > 0 ? counted(notes, 'notes') : '', tags > 0 ? counted(tags, 'tags') : '']);
}
