import type { PassageId } from '../../edition/model.ts';
import type { LooseCell } from './partners.ts';
import type { Band, Entry, FollowedLinks, LetterRow } from './row.ts';

type Banded = Pick<LetterRow, 'cells' | 'bandCount' | 'followed'>;

/**
 * Sets the followed passage and its claims and replies level. What stands before them shares band 0; each claim or reply begins
 * a band of its own, and the followed passage reaches over all of them. A row without the passage has one band.
 */
export function inBands(cells: readonly LooseCell[], at: PassageId | undefined): Banded {
  const column = cells.findIndex(({ entries }) => entries.some((entry) => isPassage(entry) && entry.passage.id === at));
  const linked = cells.map(({ entries }, other) =>
    other === column ? [] : entries.flatMap((entry, index) => (isLinked(entry) ? index : [])),
  );
  const most = Math.max(0, ...linked.map((indices) => indices.length));
  const bandCount = column < 0 || most === 0 ? 1 : most + 1;
  if (bandCount === 1) return { cells: cells.map(single), bandCount, followed: undefined };
  const ends = linked.flatMap((indices, end) =>
    indices.map((index, number) => ({ column: end, band: number + 1, role: roleOf(cells[end]?.entries[index]) })),
  );
  return {
    cells: cells.map(({ party, entries, silence }, index) => {
      const starts =
        index === column
          ? [entries.findIndex((entry) => isPassage(entry) && entry.passage.id === at)]
          : (linked[index] ?? []);
      return { party, silence, bands: parted(entries, starts, bandCount) };
    }),
    bandCount,
    followed: { column, ends },
  };
}

function single({ party, entries, silence }: LooseCell): LetterRow['cells'][number] {
  return { party, silence, bands: entries.length > 0 ? [{ at: 0, span: 1, entries }] : [] };
}

/** The entries from each start on as a band; those before the first start in band 0; the last reaches to the row's end. */
function parted(entries: readonly Entry[], starts: readonly number[], bandCount: number): readonly Band[] {
  const cuts = [0, ...starts];
  return cuts
    .map((cut, at) => ({
      at,
      span: at === cuts.length - 1 ? bandCount - at : 1,
      entries: entries.slice(cut, starts[at] ?? entries.length),
    }))
    .filter((band) => band.entries.length > 0);
}

function isPassage(entry: Entry): entry is Extract<Entry, { readonly type: 'passage' }> {
  return entry.type === 'passage';
}

function isLinked(entry: Entry): boolean {
  return isPassage(entry) && entry.follows.length > 0;
}

function roleOf(entry: Entry | undefined): FollowedLinks['ends'][number]['role'] {
  return entry && isPassage(entry) && entry.follows[0]?.role === 'claim' ? 'claim' : 'reply';
}
