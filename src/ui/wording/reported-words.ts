import { msg, str } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import { counted } from './numbers.ts';

/** What the edition of a whole letter says of it, in a part of its own. */
export function editionsWords(): string {
  return msg('The edition’s words on the letter');
}

/** How many passages are not in the letters’ own words. */
export function reportedCount(count: number, form: Edition['form']): string {
  const passages = counted(count, 'passages');
  return form === 'transcribed'
    ? msg(str`The edition’s words on letters: ${passages}`)
    : msg(str`Reported: ${passages}`);
}
