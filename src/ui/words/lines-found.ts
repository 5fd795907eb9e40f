import { msg, str } from '@lit/localize';
import { readQuery } from '../../search/query.ts';
import type { Concordance } from '../../search/words/concordance.ts';
import type { ViewState } from '../../views/view-state.ts';
import { voicesFound } from '../../views/words/asked-lines.ts';
import { switchName } from '../find/find-words.ts';
import { countedWithin } from '../wording/counted-within.ts';
import { counted, listed } from '../wording/numbers.ts';

/** How many hits all sides have. */
export function hitsOf({ sides }: Concordance): number {
  return sides.reduce((sum, { hits }) => sum + hits, 0);
}

/** How much was found, and in whose words; without a hit, what to do about it. */
export function linesFound(view: ViewState, last: Concordance): string {
  const voices = voicesFound(view);
  if (voices.length === 0) return msg('Nothing is included: switch on at least one of those above.');
  // What is refused for its length is told below, with what to do.
  if (last.unread.some(({ why }) => why === 'too-long')) return '';
  // Filters choose passages, as minus does; what has lines is words.
  if (readQuery(view.find).clauses.length === 0)
    return msg('A concordance needs a word to look for, also beside filters.');
  const included = listed(voices.map(switchName));
  const hits = counted(hitsOf(last), 'hits');
  const passages = countedWithin(
    last.sides.reduce((sum, side) => sum + side.passages, 0),
    'passages',
  );
  return hitsOf(last) > 0
    ? msg(str`${hits} in ${passages}. Included: ${included}.`)
    : msg(
        str`No hits. Included: ${included}. Check the spelling, look for the beginning of a word with * after it, or include more.`,
      );
}
