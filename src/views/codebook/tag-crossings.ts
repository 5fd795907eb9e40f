import type { Edition, Party, Passage, Theme } from '../../edition/model.ts';
import { partyOf } from '../columns/row.ts';
import type { TagRow } from './tag-rows.ts';

/** Passages of the tags by themes of the edition, or by who wrote them. */
export interface TagCrossings {
  /** In the order of the edition; undefined for letters of neither side, where they have passages with a tag. */
  readonly columns: readonly (Theme | Party | undefined)[];
  /** For each tag, its passages in each column. */
  readonly cells: readonly (readonly (readonly Passage[])[])[];
}

/** The passages that have each tag itself and each theme. A passage of several themes stands under each. */
export function tagsByTheme({ themes }: Edition, rows: readonly TagRow[]): TagCrossings {
  return {
    columns: themes,
    cells: rows.map(({ own }) => themes.map(({ id }) => own.passages.filter((passage) => passage.themes.includes(id)))),
  };
}

/** The passages that have each tag itself by the party whose letter they are of. */
export function tagsByParty(edition: Edition, rows: readonly TagRow[]): TagCrossings {
  const parties = new Map(edition.letters.map((letter) => [letter.id, partyOf(edition, letter)]));
  const of = (party: Party | undefined) =>
    rows.map(({ own }) => own.passages.filter(({ letter }) => parties.get(letter) === party?.id));
  const neither = of(undefined);
  const columns = [...edition.parties, ...(neither.some((passages) => passages.length > 0) ? [undefined] : [])];
  const byColumn = columns.map(of);
  return { columns, cells: rows.map((_, row) => byColumn.map((column) => column[row] ?? [])) };
}
