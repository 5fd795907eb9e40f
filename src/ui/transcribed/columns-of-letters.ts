import type { Edition } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { coreOf } from '../../edition/shards/core.ts';
import { toAddress } from '../../routing/address.ts';
import { ColumnsOfLetters } from '../../views/columns/letter-columns.ts';
import type { LetterColumns, Stretch } from '../../views/columns/letter-columns.ts';
import { shownParties } from '../../views/columns/shown-parties.ts';
import { NO_FIND } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';

/** Before the page has said how far it has come. */
const BEGINNING: Stretch = { from: 0, to: 1 };

/** The columns of a view with a stretch of their rows whole, the same until one of these is another. */
export function stretchOfColumns(edition: Edition, view: ViewState, stretch: Stretch = BEGINNING): LetterColumns {
  return stretchesOf(columnsOfLetters(edition, view))(stretch);
}

/** The rows of transcribed letters in a view. */
export function columnsOfLetters(edition: Edition, view: ViewState): ColumnsOfLetters {
  return lettersIn(coreOf(edition))(edition, view);
}

/** While letters come and go only the chunks that they are in are built anew. */
const lettersIn = oncePer((_core: object) => {
  let last: { readonly key: string; readonly edition: Edition; readonly rows: ColumnsOfLetters } | undefined;
  return (edition: Edition, view: ViewState): ColumnsOfLetters => {
    const parties = shownParties(edition, view).map(({ id }) => id);
    const key = `${parties.join(' ')} ${toAddress({ ...view, ...NO_FIND, at: undefined })}`;
    if (last?.key !== key) last = { key, edition, rows: new ColumnsOfLetters(key, edition, view) };
    if (last.edition !== edition) last = { key, edition, rows: new ColumnsOfLetters(key, edition, view, last.rows) };
    return last.rows;
  };
});

const stretchesOf = oncePer((rows: ColumnsOfLetters) => {
  let last: { readonly stretch: Stretch; readonly shown: LetterColumns } | undefined;
  return (stretch: Stretch): LetterColumns => {
    if (last?.stretch !== stretch) last = { stretch, shown: rows.columns(stretch) };
    return last.shown;
  };
});
