import { msg, str } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import { sigilOf } from '../../views/source-names.ts';
import type { Dating } from '../../views/view-state.ts';

/** Whose dates hold. */
export function datedWords(edition: Edition, dating: Dating): string {
  if (dating === 'edition') return msg('as the source of each passage dates it');
  if (dating === 'widest') {
    return msg('widest: from the first to the last day that the sources allow, each taken where it is most exact');
  }
  return msg(str`as ${sigilOf(edition, dating)} dates it`);
}
