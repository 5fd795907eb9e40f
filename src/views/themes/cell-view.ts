import type { Edition, LetterId, PartyId, ThemeId } from '../../edition/model.ts';
import type { ViewState } from '../view-state.ts';

/** Whose passages a cell of the tables counts. */
export type CellOwner =
  | { readonly type: 'party'; readonly party: PartyId }
  | { readonly type: 'letter'; readonly letter: LetterId }
  | { readonly type: 'neither'; readonly firstLetter: LetterId | undefined }
  | { readonly type: 'all' };

const ACROSS: Readonly<Record<CellOwner['type'], ViewState['across']>> = {
  party: 'hide',
  letter: 'show',
  neither: 'only',
  all: 'show',
};

/**
 * The columns as they show what a cell counts: the passages of one theme, or of any where it is undefined. A party's stand
 * alone in its column, those of neither side alone across the rows, a letter's in its row by date.
 */
export function cellView(edition: Edition, view: ViewState, owner: CellOwner, theme: ThemeId | undefined): ViewState {
  const themesOff = edition.themes.map(({ id }) => id).filter((id) => theme !== undefined && id !== theme);
  const byTheme = theme !== undefined && owner.type !== 'letter';
  return {
    ...view,
    page: 'columns',
    align: byTheme ? 'theme' : 'date',
    themesOff,
    others: 'hide',
    only: [],
    across: ACROSS[owner.type],
    columns: owner.type === 'party' ? [owner.party] : [],
    at: byTheme ? `theme-${theme}` : letterOf(owner),
  };
}

function letterOf(owner: CellOwner): LetterId | undefined {
  if (owner.type === 'letter') return owner.letter;
  return owner.type === 'neither' ? owner.firstLetter : undefined;
}
