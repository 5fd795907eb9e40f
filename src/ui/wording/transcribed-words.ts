import { msg, str } from '@lit/localize';
import type { RangeOf } from '../../edition/transcribed-ranges.ts';
import type { TEXTS } from '../../views/view-state.ts';
import { language, locale } from '../language/language.ts';
import type { Announcement } from '../prose/announcements.ts';
import { inDigits } from './numbers.ts';
import { enclosed, inSequence } from './punctuation.ts';

/** The two texts that a transcribed letter has. */
export function textName(text: (typeof TEXTS)[number]): string {
  return text === 'reading' ? msg('Reading text') : msg('As written');
}

/** What the paper has instead. */
export function writtenWords({ how, text }: RangeOf<'written'>): string {
  const words = enclosed(text);
  switch (how) {
    case 'original':
      return msg(str`On the paper: ${words}`);
    case 'abbreviation':
      return msg(str`Abbreviated on the paper: ${words}`);
    case 'slip':
      return msg(str`Slip on the paper: ${words}`);
    case 'deletion':
      return msg(str`Struck out: ${words}`);
    case 'superfluous':
      return msg(str`On the paper, and left out by the edition: ${words}`);
  }
}

export function additionWords(): string {
  return msg('added later', { desc: 'of words that the writer put in later' });
}

export function suppliedWords(): string {
  return msg('supplied by the edition', { desc: 'of words' });
}

export function unclearWords(): string {
  return msg('not clearly legible', { desc: 'of words' });
}

export function lostWords({ reason, extent }: RangeOf<'lost'>): string {
  return inSequence([msg('missing', { desc: 'of words' }), reason ?? '', extent ?? '']);
}

/** Who writes here. */
export function handWords(hand: string): string {
  return enclosed(msg(str`hand: ${enclosed(hand)}`, { desc: 'whose handwriting begins here' }));
}

export function pageWords(label: string | undefined): string {
  return enclosed(label === undefined ? msg('new page') : msg(str`p. ${label}`));
}

/** A text that is a translation, by its language: "English translation". */
export function translationName(lang: string): string {
  return msg(str`${languageName(lang)} translation`, { desc: 'English translation' });
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(lang) ?? lang;
  } catch {
    // A letter's file can name its language as it likes.
    return lang;
  }
}

/** A link to a picture: of a page, or of what is drawn in the letter. */
export function pictureWords(page?: string): string {
  return page === undefined ? msg('Picture, on another site') : msg(str`Picture of page ${page}, on another site`);
}

export function pictureSign(): string {
  return enclosed(msg('picture', { desc: 'stands in brackets behind the description of a drawing' }));
}

export function remarkSignWords(number: number, by: RangeOf<'remark'>['by']): string {
  return by === 'author'
    ? msg(str`Note ${inDigits(number)}, by the writer`)
    : msg(str`Note ${inDigits(number)} of the edition`);
}

/** What is said of words in an element that is not understood. */
export function markupWords(name: string): Announcement {
  return {
    begins: msg(str`marked “${name}”`, { desc: 'of words: the name of an element' }),
    ends: msg(str`end of “${name}”`, { desc: 'after words: the name of an element' }),
    lang: language(),
  };
}
