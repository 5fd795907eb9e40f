import type { Edition } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { coreOf } from '../../edition/shards/core.ts';
import { toAddress } from '../../routing/address.ts';
import { columns } from '../../views/columns/columns.ts';
import type { Columns } from '../../views/columns/columns.ts';
import { ColumnsOfLetters } from '../../views/columns/letter-columns.ts';
import type { Stretch } from '../../views/columns/letter-columns.ts';
import { shownParties } from '../../views/columns/shown-parties.ts';
import { NO_FIND } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';

/** Before the page has said how far it has come. */
const BEGINNING: Stretch = { from: 0, to: 1 };

/**
 * The columns of a view, the same until it is another. Much draws the page anew that leaves them as they are: the row that is read, a note's words, what is
 * looked for. Of transcribed letters only a stretch is whole.
 */
export function shownColumns(edition: Edition, view: ViewState, stretch: Stretch = BEGINNING): Columns {
  if (edition.form !== 'transcribed') return quotedIn(edition)(view);
  return stretchesOf(columnsOfLetters(edition, view))(stretch);
}

const quotedIn = oncePer((edition: Edition) => {
  let last: { readonly address: string; readonly shown: Columns } | undefined;
  return (view: ViewState): Columns => {
    const address = toAddress({ ...view, ...NO_FIND });
    if (last?.address !== address) last = { address, shown: columns(edition, view) };
    return last.shown;
  };
});

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
  let last: { readonly stretch: Stretch; readonly shown: Columns } | undefined;
  return (stretch: Stretch): Columns => {
    if (last?.stretch !== stretch) last = { stretch, shown: rows.columns(stretch) };
    return last.shown;
  };
});
