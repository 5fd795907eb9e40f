import { msg } from '@lit/localize';
import type { ViewState } from '../../views/view-state.ts';
import type { Tally, ThemeTallies } from '../../views/themes/tally.ts';
import type { TallyGroup } from '../../views/themes/theme-matrix.ts';
import { neitherSide } from '../wording/letter-words.ts';
import { inDigits } from '../wording/numbers.ts';
import type { NamedOwner } from './tally-cell.ts';

/** What the numbers of a table are. */
export function countWords(count: ViewState['count']): string {
  return count === 'passages'
    ? msg('Passages marked with a theme. A passage with several themes counts under each.')
    : msg(
        'Quoted words of the passages marked with a theme, without glosses and omissions. A passage with several themes counts whole under each.',
      );
}

/** How many characters the largest number of a table has, where `all` is the sum of all. */
export function digitsOf(all: Tally, count: ViewState['count']): number {
  return inDigits(all[count]).length;
}

/** The largest number that a bar stands for; 1 where all are 0. */
export function mostOf({ themes }: ThemeTallies, count: ViewState['count']): number {
  return Math.max(1, ...themes.map((tally) => tally[count]));
}

/** Whose passages a group counts. */
export function ownerOf({ party, letters }: TallyGroup): NamedOwner {
  return party
    ? { owner: { type: 'party', party: party.id }, name: party.name }
    : { owner: { type: 'neither', firstLetter: letters[0]?.letter.id }, name: neitherSide() };
}
