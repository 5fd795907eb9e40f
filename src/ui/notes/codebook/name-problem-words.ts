import { msg, str } from '@lit/localize';
import type { NameProblem } from '../../../notes/codebook/tag-name.ts';
import { LONGEST_NAME } from '../../../notes/codebook/tag-name.ts';
import { inDigits } from '../../wording/numbers.ts';

/** Why a name was not taken, and what to do. */
export function nameProblemWords(problem: NameProblem): string {
  switch (problem.type) {
    case 'empty':
      return msg('A tag needs a name.');
    case 'long':
      return msg(str`A name has at most ${inDigits(LONGEST_NAME)} characters. Put the rest into the definition.`);
    case 'taken': {
      const { name } = problem.by;
      return msg(str`There is a tag “${name}” in this place already. Choose another name, or merge the two.`);
    }
  }
}
