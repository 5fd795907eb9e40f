import type { Edition } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { toAddress } from '../../routing/address.ts';
import { columns } from '../../views/columns/columns.ts';
import type { Columns } from '../../views/columns/columns.ts';
import type { Stretch } from '../../views/columns/letter-columns.ts';
import { NO_FIND } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';
import { wholePart } from '../transcribed/whole-part.ts';

/**
 * The columns of a view, the same until it is another. Much draws the page anew that leaves them as they are: the row that is read, a note's words, what is
 * looked for. Of transcribed letters only a stretch is whole.
 */
export function shownColumns(edition: Edition, view: ViewState, stretch: Stretch | undefined): Columns {
  return wholePart(edition)?.columns(edition, view, stretch) ?? quotedIn(edition)(view);
}

const quotedIn = oncePer((edition: Edition) => {
  let last: { readonly address: string; readonly shown: Columns } | undefined;
  return (view: ViewState): Columns => {
    const address = toAddress({ ...view, ...NO_FIND });
    if (last?.address !== address) last = { address, shown: columns(edition, view) };
    return last.shown;
  };
});
