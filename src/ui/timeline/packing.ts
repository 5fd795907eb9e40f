/** A stretch along the axis of time, in px. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What takes room in a lane: with its label and without, on rows that follow one another. */
export interface Block extends Stretch {
  readonly bare: Stretch;
  readonly rows: number;
}

/** The first row of a block, and whether there is room for its label. */
export interface Place {
  readonly row: number;
  readonly labelled: boolean;
}

/** What stands on one row is this far apart at the least, in px. */
export const GAP = 14;
/** Beyond these a lane is no longer seen at a glance: labels give way, marks never do. */
const MOST_ROWS = 40;

/** Puts each block, by the time of its mark, on the first rows that are free where it stands. */
export function pack(blocks: readonly Block[]): { readonly rows: number; readonly places: ReadonlyMap<Block, Place> } {
  const rows: Stretch[][] = [];
  const places = new Map<Block, Place>();
  for (const block of blocks.toSorted((a, b) => a.bare.start - b.bare.start)) {
    const free = firstFree(rows, block, block.rows);
    const labelled = free + block.rows <= MOST_ROWS;
    const row = labelled ? free : Math.min(firstFree(rows, block.bare, block.rows), MOST_ROWS - block.rows);
    for (let taken = row; taken < row + block.rows; taken += 1)
      (rows[taken] ??= []).push(labelled ? block : block.bare);
    places.set(block, { row, labelled });
  }
  return { rows: rows.length, places };
}

/** The first of so many rows in a column that are free along a stretch. */
function firstFree(rows: readonly (readonly Stretch[])[], { start, end }: Stretch, count: number): number {
  let free = 0;
  for (const [index, taken] of rows.entries()) {
    // The latest first: what is in the way is most often there.
    const blocked = taken.findLast((other) => other.end + GAP > start && end + GAP > other.start);
    free = blocked ? 0 : free + 1;
    if (free === count) return index + 1 - count;
  }
  return rows.length - free;
}
