import type { Edition } from '../../../../src/edition/model.ts';
import { columns } from '../../../../src/views/columns/columns.ts';
import { entriesOf } from '../../../../src/views/columns/row.ts';
import type { Entry, Silence } from '../../../../src/views/columns/row.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';

export function name(entry: Entry): string {
  if (entry.type === 'mention') return `mention of ${entry.letter.id}`;
  const { id } = entry.passage;
  if (entry.type === 'reference') return `see ${id}`;
  return `${id}${entry.dim ? ' dim' : ''}${entry.folded ? ' folded' : ''}`;
}

function said(silence: Silence | undefined): string | undefined {
  if (silence?.type === 'not-shown') return `${silence.passages} not shown`;
  return silence && (silence.type === 'edition' ? silence.text : silence.type);
}

/** Each row as its title and, column by column, what stands in it or why nothing does. */
export function table(edition: Edition, view: Partial<ViewState>): readonly (readonly string[])[] {
  return columns(edition, { ...FIRST_VIEW, ...view }).rows.map((row) =>
    row.type === 'event'
      ? ['event', row.title]
      : [row.title ?? '', ...row.cells.map((cell) => said(cell.silence) ?? entriesOf(cell).map(name).join(', '))],
  );
}
