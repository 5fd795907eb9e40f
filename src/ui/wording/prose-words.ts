import { msg, str } from '@lit/localize';
import { language } from '../language/language.ts';
import type { Announcement } from '../prose/announcements.ts';
import { inDigits } from './numbers.ts';

/** What is said of words that carry a theme; `theme` is its name. */
export function phraseWords(theme: string): Announcement {
  return {
    begins: msg(str`${theme.toLocaleLowerCase()} phrase`, { desc: 'said before words of a theme: ransom phrase' }),
    ends: msg('end of phrase', { desc: 'said after words of a theme' }),
    lang: language(),
  };
}

/** What is said of words that a note is on; `layer` names whose it is where it is not the reader's own. */
export function noteWords(number: number, layer?: string): Announcement {
  if (layer !== undefined) {
    return {
      begins: msg(str`note ${inDigits(number)} of ${layer} begins`, {
        desc: 'said before the words that a note of a layer is on',
      }),
      ends: msg(str`note ${inDigits(number)} of ${layer} ends`, {
        desc: 'said after the words that a note of a layer is on',
      }),
      lang: language(),
    };
  }
  return {
    begins: msg(str`note ${inDigits(number)} begins`, { desc: 'said before the words that a note is on' }),
    ends: msg(str`note ${inDigits(number)} ends`, { desc: 'said after the words that a note is on' }),
    lang: language(),
  };
}
