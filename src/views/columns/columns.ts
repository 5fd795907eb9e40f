import type { Edition, Party, Passage, PassageId } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import type { Alignment, Dating, ViewState } from '../view-state.ts';
import type { Desk } from './entries.ts';
import { letterRow } from './letter-row.ts';
import { passagesStanding } from './row.ts';
import type { EventRow, Row, RowPlan } from './row.ts';
import { rowsByDate } from './rows-by-date.ts';
import { rowsByExchange } from './rows-by-exchange.ts';
import { rowsByTheme } from './rows-by-theme.ts';
import { shownParties } from './shown-parties.ts';

/** Rows that are set at a time, in an edition of many. */
export interface RowChunk {
  /** From 0, over the whole edition. */
  readonly number: number;
  readonly rows: readonly Row[];
}

/** The columns as the reader has set them: parties left to right, rows top to bottom, and the passages that stand in none. */
export interface Columns {
  readonly parties: readonly Party[];
  readonly chunks: readonly RowChunk[];
  /** Those of all chunks that are set. */
  readonly rows: readonly Row[];
  readonly hidden: readonly Passage[];
}

const PLANS: Readonly<Record<Alignment, (edition: Edition, dating: Dating) => readonly (RowPlan | EventRow)[]>> = {
  date: rowsByDate,
  exchange: rowsByExchange,
  theme: rowsByTheme,
};

/** The columns of an edition of quoted letters: few, and all its rows in one chunk. */
export function columns(edition: Edition, view: ViewState): Columns {
  const plans = PLANS[view.align](edition, view.dating);
  const homes = new Map<PassageId, string | undefined>();
  for (const plan of plans) {
    if ('passages' in plan)
      for (const { passage, home } of plan.passages) if (home) homes.set(passage.id, plan.head.title);
  }
  const parties = shownParties(edition, view);
  const desk: Desk = { edition, view, parties, homes };
  const rows = plans
    .map((plan) => ('passages' in plan ? letterRow(desk, plan) : plan))
    .filter((row) => row !== undefined);
  const standing = passagesStanding(rows);
  return {
    parties,
    chunks: [{ number: 0, rows }],
    rows,
    hidden: passagesIn(edition).filter((passage) => !standing.has(passage)),
  };
}
