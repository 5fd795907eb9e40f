import type { Edition } from '../../edition/model.ts';
import { entriesOf } from '../columns/row.ts';
import type { Entry, LetterRow } from '../columns/row.ts';
import { pairsOf, standingIn } from './printed-links.ts';

/** What is drawn of the links on one side of an entry. */
export interface Stroke {
  readonly side: 'start' | 'end';
  /** The line between the entry and the gutter: from a claim, or to a reply. */
  readonly branch: 'claim' | 'reply' | undefined;
  /** How the line along the gutter passes the entry, on its way from the row's first to the last that is linked. */
  readonly trunk: 'from' | 'through' | 'to' | undefined;
}

/** An entry's place in a row. */
interface Place {
  readonly column: number;
  readonly index: number;
}

interface Branch extends Place, Pick<Stroke, 'side'> {
  readonly role: 'claim' | 'reply';
}

/**
 * The links of an exchange's row between columns that are next to each other. The height of an entry is not known before it is
 * printed, so that each draws the piece of line that passes it.
 */
export function linkStrokes(edition: Edition, { id, cells }: LetterRow): ReadonlyMap<Entry, readonly Stroke[]> {
  const columns = cells.map(entriesOf);
  const branches = pairsOf(edition, id).flatMap(({ claim, reply }): readonly Branch[] => {
    const from = placeOf(columns, claim);
    const to = placeOf(columns, reply);
    if (!from || !to || Math.abs(from.column - to.column) !== 1) return [];
    const forth = from.column < to.column;
    return [
      { ...from, side: forth ? 'end' : 'start', role: 'claim' },
      { ...to, side: forth ? 'start' : 'end', role: 'reply' },
    ];
  });
  const strokes = columns.flatMap((entries, column) => {
    const here = branches.filter((branch) => branch.column === column);
    return entries.map((entry, index) => [entry, strokesAt(here, index)] as const);
  });
  return new Map(strokes);
}

function placeOf(columns: readonly (readonly Entry[])[], passage: string): Place | undefined {
  const places = columns.map((entries, column) => ({
    column,
    index: entries.findIndex((entry) => standingIn(entry) === passage),
  }));
  return places.find(({ index }) => index >= 0);
}

/** The strokes of the entry at a place in its cell, from all branches of the cell. */
function strokesAt(branches: readonly Branch[], index: number): readonly Stroke[] {
  return (['start', 'end'] as const).flatMap((side): readonly Stroke[] => {
    const there = branches.filter((branch) => branch.side === side);
    const last = there.reduce((most, branch) => Math.max(most, branch.index), -Infinity);
    if (index > last) return [];
    const roles = there.filter((branch) => branch.index === index).map(({ role }) => role);
    return [
      {
        side,
        branch: roles.includes('reply') ? 'reply' : roles[0],
        trunk: last === 0 ? undefined : index === 0 ? 'from' : index === last ? 'to' : 'through',
      },
    ];
  });
}
